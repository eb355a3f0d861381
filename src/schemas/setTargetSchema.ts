import * as z from "zod";
import { MOST_REPETITIONS, repetitionsInReserveSchema, repetitionsSchema } from "./effortSchemas";
import { massSchema } from "./massSchema";

const rangeSchema = /* @__PURE__ */ z
  .strictObject({ min: repetitionsSchema, max: repetitionsSchema })
  .refine(({ min, max }) => min <= max, { error: `min must not be above max, both from 0 to ${MOST_REPETITIONS}` });

/** What a set was meant to be. */
export const setTargetSchema = /* @__PURE__ */ z.readonly(
  z.strictObject({
    load: z.exactOptional(massSchema),
    reps: z.exactOptional(z.readonly(rangeSchema)),
    rir: z.exactOptional(repetitionsInReserveSchema),
  }),
);
