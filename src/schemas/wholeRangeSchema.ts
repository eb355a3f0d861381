import * as z from "zod";
import { MOST_REPETITIONS } from "./effortSchemas";
import { frozenObject } from "./frozenObject";

const wholeSchema = /* @__PURE__ */ z.int().min(0).max(MOST_REPETITIONS);

/** Whole numbers from one to another, both included. */
export const wholeRangeSchema = /* @__PURE__ */ frozenObject({ min: wholeSchema, max: wholeSchema })
  .refine(({ min, max }) => min <= max, { error: `min must not be above max, both from 0 to ${MOST_REPETITIONS}` })
  .describe("Whole numbers from `min` to `max`, both included.");
