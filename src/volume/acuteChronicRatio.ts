import { checkNumber } from "../foundation/checkNumber";
import { checkOneOf } from "../foundation/checkOneOf";
import { mean } from "../foundation/mean";

/**
 * How the two averages are taken. "rolling" lets the recent days be part of the long average, "rolling-uncoupled" keeps
 * them apart, "ewma" weighs days less the older they are (lambda = 2 / (days + 1), started at the first day).
 */
export const ACUTE_CHRONIC_METHODS = ["rolling", "rolling-uncoupled", "ewma"] as const;

/** One of {@link ACUTE_CHRONIC_METHODS}. */
export type AcuteChronicMethod = (typeof ACUTE_CHRONIC_METHODS)[number];

/** Options of {@link acuteChronicRatio}. */
export interface AcuteChronicOptions {
  /** "rolling" when left out. */
  readonly method?: AcuteChronicMethod;
  /** 7 when left out. */
  readonly acuteDays?: number;
  /** 28 when left out. */
  readonly chronicDays?: number;
}

/**
 * Compares the load of the last days with that of the last weeks.
 *
 * A description, not a risk: the ratio's link with injury is contested (impellizzeri-2020).
 *
 * @param dailyLoads one load per day, oldest first, rest days as 0; at least `chronicDays` of them
 * @param options method and the two spans in whole days
 * @returns acute / chronic, or undefined when nothing was done in the chronic span
 * @throws LiftcoreError `invalid-argument` for too few days, a negative load or a chronic span not longer than the acute one
 * @see williams-2017, windt-gabbett-2019, impellizzeri-2020
 * @example
 * import { acuteChronicRatio } from "liftcore/volume";
 * const steady = Array.from({ length: 28 }, () => 300);
 * acuteChronicRatio(steady) // => 1
 */
export function acuteChronicRatio(dailyLoads: readonly number[], options: AcuteChronicOptions = {}): number | undefined {
  const { method = "rolling", acuteDays = 7, chronicDays = 28 } = options;
  checkOneOf("method", method, ACUTE_CHRONIC_METHODS);
  checkNumber("acuteDays", acuteDays, { min: 1, step: 1 });
  checkNumber("chronicDays", chronicDays, { min: acuteDays + 1, step: 1 });
  checkNumber("dailyLoads.length", dailyLoads.length, { min: chronicDays });
  for (const load of dailyLoads) checkNumber("dailyLoads", load, { min: 0 });

  if (method === "ewma") return divide(smooth(dailyLoads, acuteDays), smooth(dailyLoads, chronicDays));
  const chronic = dailyLoads.slice(-chronicDays, method === "rolling" ? undefined : -acuteDays);
  return divide(mean(dailyLoads.slice(-acuteDays)), mean(chronic));
}

function smooth(values: readonly number[], days: number): number {
  const lambda = 2 / (days + 1);
  return values.reduce((level, value) => lambda * value + (1 - lambda) * level);
}

function divide(acute: number | undefined, chronic: number | undefined): number | undefined {
  return acute === undefined || chronic === undefined || chronic === 0 ? undefined : acute / chronic;
}
