import * as z from "zod";
import { HIGHEST_RIR } from "../units/effort";

/** More repetitions than this in one set are taken for a mistyped number; judgement. */
export const MOST_REPETITIONS = 1000;

/** Whole repetitions of one set. */
export const repetitionsSchema = /* @__PURE__ */ z.int().min(0).max(MOST_REPETITIONS).describe("Whole repetitions.");

/** Repetitions in reserve in half steps. */
export const repetitionsInReserveSchema = /* @__PURE__ */ z
  .number()
  .min(0)
  .max(HIGHEST_RIR)
  // zod's own multipleOf lets numbers pass that are a hair off.
  .refine((value) => Number.isInteger(value * 2), { error: "must be in half steps" })
  .meta({ multipleOf: 0.5, description: "Repetitions in reserve, in half steps; an RPE of x is 10 - x." });

/** A rating from 0 to 10: pain, readiness, soreness. */
export const ratingSchema = /* @__PURE__ */ z.number().min(0).max(10);
