import { confidenceLevelSchema } from "./confidenceLevelSchema";
import { frozenObject } from "./frozenObject";
import { massSchema } from "./massSchema";

/** A range of masses that holds the truth with a stated confidence. */
export const massIntervalSchema = /* @__PURE__ */ frozenObject({
  lower: massSchema,
  upper: massSchema,
  level: confidenceLevelSchema,
}).describe("A range of masses that holds the truth with a stated confidence.");
