import * as z from "zod";
import { CONFIDENCE_LEVELS } from "../foundation/normal";

/** With which confidence an interval holds the truth. */
export const confidenceLevelSchema = /* @__PURE__ */ z
  .literal(CONFIDENCE_LEVELS)
  .describe("Confidence of the interval: 0.9 holds the truth nine times out of ten.");
