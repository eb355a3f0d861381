import * as z from "zod";
import { LIFT_ROLES } from "../catalogue/exercise";
import { repetitionsInReserveSchema } from "./effortSchemas";
import { massSchema } from "./massSchema";

const repetitionRangeSchema = /* @__PURE__ */ z.readonly(
  z
    .strictObject({ min: z.int().min(1).max(100), max: z.int().min(1).max(100) })
    .refine(({ min, max }) => max >= min, { error: "max must be at least min" }),
);

const planBase = {
  sets: /* @__PURE__ */ z.int().min(1).max(20),
  reps: repetitionRangeSchema,
  rir: /* @__PURE__ */ z.exactOptional(repetitionsInReserveSchema),
  restSeconds: /* @__PURE__ */ z.exactOptional(z.number().min(0).max(3600)),
  role: /* @__PURE__ */ z.exactOptional(z.enum(LIFT_ROLES)),
};

const incrementMassSchema = /* @__PURE__ */ massSchema.refine(({ value }) => value > 0, { error: "must be above 0" });

const incrementSchema = /* @__PURE__ */ z.readonly(z.strictObject({ increment: z.exactOptional(incrementMassSchema) }));

/** How a lift is to progress. */
export const planSchema = /* @__PURE__ */ z.union([
  z.readonly(z.strictObject({ ...planBase, scheme: z.literal("linear"), params: z.exactOptional(incrementSchema) })),
  z.readonly(z.strictObject({ ...planBase, scheme: z.literal("double-progression"), params: z.exactOptional(incrementSchema) })),
  z.readonly(
    z.strictObject({
      ...planBase,
      scheme: z.literal("rir-target"),
      params: z.exactOptional(z.readonly(z.strictObject({ largestChange: z.exactOptional(z.number().min(0.01).max(0.5)) }))),
    }),
  ),
  z.readonly(
    z.strictObject({
      ...planBase,
      scheme: z.templateLiteral(["custom:", z.string()]),
      params: z.exactOptional(z.readonly(z.record(z.string(), z.unknown()))),
    }),
  ),
]);

/** Plans by exercise id. */
export const plansSchema = /* @__PURE__ */ z.readonly(z.record(z.string(), planSchema));
