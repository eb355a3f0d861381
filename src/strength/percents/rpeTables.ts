import { brzyckiRpe } from "./rpeTables/brzyckiRpe";
import { helms2016 } from "./rpeTables/helms2016";
import { openPowerlifting } from "./rpeTables/openPowerlifting";
import { rtsClassic } from "./rpeTables/rtsClassic";
import { rtsTrac2025 } from "./rpeTables/rtsTrac2025";

/**
 * Every built-in chart of percentages by repetitions and effort, by id.
 *
 * Each is a formula too, so a set with a rating gives a maximum: `estimateOneRepMax({ load, reps, rir, formula: rpeTables["rts-classic"] })`.
 */
export const rpeTables = {
  "rts-classic": rtsClassic,
  "rts-trac-2025": rtsTrac2025,
  "helms-2016": helms2016,
  "brzycki-rpe": brzyckiRpe,
  "open-powerlifting": openPowerlifting,
} as const;

/** The id of a built-in chart. */
export type RpeTableId = keyof typeof rpeTables;
