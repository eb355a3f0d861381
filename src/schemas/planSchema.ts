import * as z from "zod";
import { LIFT_ROLES } from "../catalogue/exercise";
import { repetitionsInReserveSchema } from "./effortSchemas";
import { frozenObject } from "./frozenObject";
import { positiveMassSchema } from "./positiveMassSchema";

const fewRepetitions = /* @__PURE__ */ z.int().min(1).max(100);

const repetitionRangeSchema = /* @__PURE__ */ frozenObject({ min: fewRepetitions, max: fewRepetitions })
  .refine(({ min, max }) => max >= min, { error: "max must be at least min" })
  .describe("Whole repetitions from `min` to `max`, both included.");

const planBase = {
  sets: /* @__PURE__ */ z.int().min(1).max(20),
  reps: repetitionRangeSchema,
  rir: /* @__PURE__ */ z.exactOptional(repetitionsInReserveSchema),
  restSeconds: /* @__PURE__ */ z.exactOptional(z.number().min(0).max(3600).describe("Seconds.")),
  role: /* @__PURE__ */ z.exactOptional(z.enum(LIFT_ROLES)),
};

const incrementSchema = /* @__PURE__ */ frozenObject({ increment: z.exactOptional(positiveMassSchema) });

const changeSchema = /* @__PURE__ */ frozenObject({
  largestChange: z.exactOptional(
    z.number().min(0.01).max(0.5).describe("Largest change of the load as a share: 0.05 is 5 %."),
  ),
});

/** How a lift is to progress. */
export const planSchema = /* @__PURE__ */ z
  .union([
    frozenObject({ ...planBase, scheme: z.literal("linear"), params: z.exactOptional(incrementSchema) }),
    frozenObject({ ...planBase, scheme: z.literal("double-progression"), params: z.exactOptional(incrementSchema) }),
    frozenObject({ ...planBase, scheme: z.literal("rir-target"), params: z.exactOptional(changeSchema) }),
    frozenObject({
      ...planBase,
      scheme: z.templateLiteral(["custom:", z.string()]),
      params: z.exactOptional(z.readonly(z.record(z.string(), z.unknown()))),
    }),
  ])
  .describe("How a lift is to progress.");

/** Plans by exercise id. */
export const plansSchema = /* @__PURE__ */ z.readonly(z.record(z.string(), planSchema)).describe("Plans by exercise id.");
