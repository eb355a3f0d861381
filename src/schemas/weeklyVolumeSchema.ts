import { calendarDateSchema } from "./calendarDateSchema";
import { frozenObject } from "./frozenObject";
import { weekTotalsShape } from "./weekTotalsShape";

/** What one week added up to. */
export const weeklyVolumeSchema = /* @__PURE__ */ frozenObject({
  ...weekTotalsShape,
  week: calendarDateSchema.describe("Its Monday."),
}).describe("What one week added up to, for one lift or for all.");
