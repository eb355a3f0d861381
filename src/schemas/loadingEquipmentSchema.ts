import * as z from "zod";
import { frozenList } from "./frozenList";
import { frozenObject } from "./frozenObject";
import { massSchema } from "./massSchema";
import { plateCountSchema } from "./plateCountSchema";
import { positiveMassSchema } from "./positiveMassSchema";

const name = /* @__PURE__ */ z.string();

const stepsShape = { name, lightest: massSchema, step: positiveMassSchema };

const barSchema = /* @__PURE__ */ massSchema.describe("The empty bar, handle or carriage.");

/** What a lifter can load, as an app would store a gym. */
export const loadingEquipmentSchema = /* @__PURE__ */ z
  .discriminatedUnion("kind", [
    frozenObject({ ...stepsShape, kind: z.literal("steps"), heaviest: z.exactOptional(massSchema) }),
    frozenObject({ kind: z.literal("fixed"), name, loads: z.readonly(z.array(massSchema).min(1)) }),
    frozenObject({
      kind: z.literal("plates"),
      name,
      bar: barSchema,
      plates: frozenList(plateCountSchema),
      sides: z.exactOptional(z.literal([1, 2]).describe("Loaded ends of the bar; 2 when left out.")),
      collars: z.exactOptional(massSchema.describe("Both collars together.")),
    }),
    frozenObject({
      ...stepsShape,
      kind: z.literal("stack"),
      heaviest: massSchema,
      addOns: z.exactOptional(frozenList(plateCountSchema)),
    }),
    frozenObject({ ...stepsShape, kind: z.literal("assistance"), heaviest: massSchema }),
  ])
  .describe("What a lifter can load.");
