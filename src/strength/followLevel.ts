import { gapFactor, lossAfterBreak } from "./uncertainty";

/** What one day of a lift showed of its maximum. */
export interface StrengthDay {
  /** Days since any fixed day. */
  readonly day: number;
  /** Natural logarithm of the estimated maximum in kilograms. */
  readonly log: number;
  /** Standard deviation to expect between two such days close together, on that scale. */
  readonly sd: number;
  /** The maximum is at least this: the best set was too long for a formula. */
  readonly isBound: boolean;
}

/** Where the maximum stands after a number of days, and how far off the days were. */
export interface StrengthLevel {
  readonly log: number;
  /** Days that were more than a bound. */
  readonly days: number;
  readonly lastDay: number;
  /** Of the last day that was more than a bound. */
  readonly sd: number;
  /** How far the days lay from what was expected, 1 being as far as is usual. */
  readonly scatter: number;
}

/** Share of a surprise that the level follows: what a lifter shows is possible, what they do not show may be chosen. */
const GAIN = { up: 0.8, down: 0.6 };
/** A day pulls the level down as if it had been at most this far below: it was a light day. Judgement, kept by calibration. */
const DEEPEST_FALL = 0.1;
/** The usual scatter counts for so many days; calibrated. */
const PRIOR_DAYS = 5;
/** How much of each day's say is left the day after; calibrated. */
const FADING = 0.85;
/** A single day counts at most for so many times the scatter so far; calibrated. */
const MOST_SCATTER = 2.8;
/** Mean distance from the centre of a normal distribution, in standard deviations. */
const MEAN_DISTANCE = 0.8;

/**
 * Follows the maximum through the days of one lift, in order of date; `undefined` when every day is a bound.
 *
 * The level takes 80 % of a gain and 60 % of a loss, which forecasts better than any trend line or mean. A bound only
 * lifts it. The scatter is a fading mean of the surprises, each in units of what was to be expected.
 */
export function followLevel(days: readonly StrengthDay[]): StrengthLevel | undefined {
  let level: StrengthLevel | undefined;
  let surprises = PRIOR_DAYS;
  let weight = PRIOR_DAYS;
  for (const { day, log, sd, isBound } of days) {
    if (level === undefined) {
      level = { log, days: isBound ? 0 : 1, lastDay: day, sd, scatter: 1 };
      continue;
    }
    if (isBound) {
      level = { ...level, log: Math.max(level.log, followed(level.log, log)), lastDay: day };
      continue;
    }
    if (level.days > 0) {
      const gap = day - level.lastDay;
      const distance = Math.abs(log - level.log + lossAfterBreak(gap));
      const surprise = distance / (MEAN_DISTANCE * level.sd * gapFactor(gap) * widenForFew(level.days));
      surprises = FADING * surprises + Math.min(surprise, (MOST_SCATTER * surprises) / weight);
      weight = FADING * weight + 1;
    }
    level = { log: followed(level.log, log), days: level.days + 1, lastDay: day, sd, scatter: surprises / weight };
  }
  return level !== undefined && level.days > 0 ? level : undefined;
}

function followed(level: number, shown: number): number {
  return level + (shown > level ? GAIN.up * (shown - level) : GAIN.down * Math.max(-DEEPEST_FALL, shown - level));
}

/** After few days the level itself is not sure; calibrated. */
export function widenForFew(days: number): number {
  return 1 + 0.5 / days;
}
