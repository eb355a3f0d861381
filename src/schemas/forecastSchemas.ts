import * as z from "zod";
import { countSchema } from "./amountSchemas";
import { frozenObject } from "./frozenObject";
import { massSchema } from "./massSchema";

const levelSchema = /* @__PURE__ */ z.literal(0.8).describe("Confidence of the interval.");

const insufficientSchema = /* @__PURE__ */ frozenObject({
  status: z.literal("insufficient-data"),
  sessions: countSchema,
  sessionsNeeded: countSchema,
});

/** What `forecast` answers. */
export const forecastSchema = /* @__PURE__ */ z
  .discriminatedUnion("status", [
    frozenObject({
      status: z.literal("forecast"),
      oneRepMax: massSchema,
      interval: frozenObject({ lower: massSchema, upper: massSchema, level: levelSchema }),
      sessions: countSchema,
    }),
    insufficientSchema,
    frozenObject({ status: z.literal("too-old"), sessions: countSchema }),
  ])
  .describe("The estimated one-repetition maximum of the next session, or why there is none.");

/** What `forecastReps` answers. */
export const repsForecastSchema = /* @__PURE__ */ z
  .discriminatedUnion("status", [
    frozenObject({
      status: z.literal("forecast"),
      reps: countSchema.describe("Whole repetitions."),
      interval: frozenObject({ lower: countSchema, upper: countSchema, level: levelSchema }),
      sessions: countSchema,
    }),
    insufficientSchema,
    frozenObject({ status: z.literal("out-of-range"), sessions: countSchema }),
  ])
  .describe("The repetitions of the next best set at a known load, or why there is no answer.");
