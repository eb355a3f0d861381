import { amountSchema, countSchema } from "./amountSchemas";
import { frozenObject } from "./frozenObject";

/** The fields that a week's totals have for one lift and for all of them. */
export const weekTotalsShape = {
  sessions: countSchema,
  workingSets: countSchema,
  hardSets: /* @__PURE__ */ amountSchema.describe("Working sets by their effort; a set can count in part."),
  reps: /* @__PURE__ */ countSchema.describe("Full repetitions of the working sets."),
  tonnage: /* @__PURE__ */ frozenObject({ kg: amountSchema, lb: amountSchema }).describe(
    "Load times repetitions, added up apart for what was logged in each unit.",
  ),
  bodyMassMissing: /* @__PURE__ */ countSchema.describe("Sets whose share of body mass is not in the tonnage."),
};
