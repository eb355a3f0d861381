import type { ConfidenceLevel } from "../../foundation/normal";
import { widenForFew, type StrengthLevel } from "./followLevel";
import { gapFactor, lossAfterBreak } from "./uncertainty";

/** Where a lift stands on a day, as natural logarithms: the value and the ends of its interval below and above. */
export interface LevelInterval {
  readonly log: number;
  readonly below: number;
  readonly above: number;
}

/**
 * Half-widths in expected standard deviations, by confidence level; calibrated. Wider than a normal distribution's at
 * the far ends, because sessions go wrong in more ways than they go right; the same is why an interval reaches further down.
 */
const REACH: Readonly<Record<ConfidenceLevel, number>> = { 0.5: 0.57, 0.8: 1.27, 0.9: 1.9, 0.95: 2.8 };
const SKEW = { below: 1.15, above: 0.95 };

/**
 * Says what the next comparable session will show: so many days without training cost strength, and so many since the last
 * day that was more than a bound cost certainty.
 */
export function readLevel(level: StrengthLevel, breakDays: number, daysSinceRead: number, confidence: ConfidenceLevel): LevelInterval {
  const half = REACH[confidence] * level.scatter * level.sd * gapFactor(daysSinceRead) * widenForFew(level.days);
  return { log: level.log - lossAfterBreak(breakDays), below: SKEW.below * half, above: SKEW.above * half };
}
