import { amountSchema, countSchema } from "./amountSchemas";
import { muscleIdSchema } from "./muscleIdSchema";

/** What one muscle got in one week. */
export const muscleWeekShape = {
  muscle: muscleIdSchema,
  sessions: countSchema,
  fractionalSets: /* @__PURE__ */ amountSchema.describe("Hard sets times the set credit each lift gives the muscle."),
  directSets: /* @__PURE__ */ amountSchema.describe("Hard sets of the lifts that give the muscle full credit."),
};
