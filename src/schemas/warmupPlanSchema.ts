import * as z from "zod";
import { WARMUP_REASONS } from "../loading/warmup";
import { secondsSchema, shareSchema } from "./amountSchemas";
import { frozenList } from "./frozenList";
import { frozenObject } from "./frozenObject";
import { massSchema } from "./massSchema";
import { plateCountSchema } from "./plateCountSchema";

const warmupSetSchema = /* @__PURE__ */ frozenObject({
  load: massSchema,
  perSide: z.exactOptional(frozenList(plateCountSchema).describe("On each side of the bar, heaviest first.")),
  reps: z.int().min(1).describe("Whole repetitions."),
  restSeconds: secondsSchema.describe("Seconds of rest after the set."),
  share: shareSchema.describe("Load as a share of the working load."),
  why: z.enum(WARMUP_REASONS),
});

/** The sets before the working sets, or why there are none. */
export const warmupPlanSchema = /* @__PURE__ */ z
  .discriminatedUnion("status", [
    frozenObject({ status: z.literal("planned"), sets: frozenList(warmupSetSchema) }),
    frozenObject({
      status: z.literal("none"),
      reason: z.enum(["no-lighter-load", "light-work", "not-in-repetitions", "other-equipment"]),
      sets: z.readonly(z.array(z.never()).max(0)),
    }),
  ])
  .describe("The sets before the working sets, or why there are none.");
