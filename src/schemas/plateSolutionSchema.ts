import * as z from "zod";
import { frozenList } from "./frozenList";
import { frozenObject } from "./frozenObject";
import { massChangeSchema } from "./massChangeSchema";
import { massSchema } from "./massSchema";
import { plateCountSchema } from "./plateCountSchema";

const platesSchema = /* @__PURE__ */ frozenList(plateCountSchema);

/** What `solvePlates` finds. */
export const plateSolutionSchema = /* @__PURE__ */ z
  .discriminatedUnion("status", [
    frozenObject({
      status: z.literal("solved"),
      achieved: massSchema.describe("Bar, collars and plates, in the bar's unit."),
      shortfall: massChangeSchema.describe("Target less achieved, in the bar's unit; below 0 for a load above the target."),
      perSide: platesSchema.describe("Heaviest first; empty for the bare bar."),
      exact: z.boolean(),
      changes: z.exactOptional(frozenObject({ takeOff: platesSchema, putOn: platesSchema })),
    }),
    frozenObject({
      status: z.literal("impossible"),
      reason: z.enum(["bar-too-heavy", "plates-too-few"]),
      lightest: massSchema,
      heaviest: massSchema,
    }),
  ])
  .describe("The plates for a load, or that there is no such load.");
