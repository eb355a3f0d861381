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
  /** The last of them, and its standard deviation. */
  readonly lastDay: number;
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
/** However even the days were, the next ones are not more even than this; calibrated. */
const LEAST_SCATTER = 0.25;
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
  let weight = PRIOR_DAYS;
  for (const { day, log, sd, isBound } of days) {
    if (level === undefined) {
      level = { log, days: isBound ? 0 : 1, lastDay: day, sd, scatter: 1 };
    } else if (isBound) {
      level = { ...level, log: Math.max(level.log, level.days === 0 ? log : followed(level.log, log)) };
    } else if (level.days === 0) {
      level = { log: Math.max(log, followed(level.log, log)), days: 1, lastDay: day, sd, scatter: 1 };
    } else {
      const gap = day - level.lastDay;
      const distance = Math.abs(log - level.log + lossAfterBreak(gap));
      const usual = MEAN_DISTANCE * level.sd * gapFactor(gap) * widenForFew(level.days);
      const surprise = Math.min(distance / usual, MOST_SCATTER * level.scatter);
      const scatter: number = Math.max(LEAST_SCATTER, (FADING * weight * level.scatter + surprise) / (FADING * weight + 1));
      weight = FADING * weight + 1;
      level = { log: followed(level.log, log), days: level.days + 1, lastDay: day, sd, scatter };
    }
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
