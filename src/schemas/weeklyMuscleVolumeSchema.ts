import * as z from "zod";
import { VOLUME_BANDS } from "../volume/volumeBands";
import { amountSchema } from "./amountSchemas";
import { calendarDateSchema } from "./calendarDateSchema";
import { frozenList } from "./frozenList";
import { frozenObject } from "./frozenObject";
import { muscleWeekShape } from "./muscleWeekShape";

/** The muscles of one week, with the band their sets lie in. */
export const weeklyMuscleVolumeSchema = /* @__PURE__ */ frozenObject({
  week: calendarDateSchema.describe("Its Monday."),
  muscles: frozenList(frozenObject({ ...muscleWeekShape, band: z.enum(VOLUME_BANDS) })),
  unattributedSets: amountSchema.describe("Hard sets of lifts whose muscles are not known."),
}).describe("The muscles of one week, with the band their sets lie in.");
