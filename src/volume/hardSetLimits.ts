import { checkNumber } from "../foundation/checkNumber";
import { HIGHEST_RIR } from "../units/effort";

/** Which sets count as hard ones; every number is judgement, not measurement. */
export interface HardSetLimits {
  /** A set counts 1 up to this many repetitions in reserve. */
  readonly fullCreditRir: number;
  /** A set counts a half up to this many repetitions in reserve, and nothing above. */
  readonly halfCreditRir: number;
  /** A plain working set without effort, done before a heaviest set and lighter than this share of it, is preparation. */
  readonly preparationShare: number;
}

/**
 * The limits used when none are given, all judgement. Size grows with sets taken near failure (robinson-2024), but no
 * trial marks the point where a set stops counting: 4 and 6 in reserve are this library's. 0.6 stands for exports that do
 * not mark warm-ups, whose ramp would otherwise count.
 */
export const hardSetLimits: HardSetLimits = { fullCreditRir: 4, halfCreditRir: 6, preparationShare: 0.6 };

/** Completes given limits with {@link hardSetLimits}; throws `invalid-argument` for one out of range. */
export function resolveHardSetLimits(limits: Partial<HardSetLimits> = {}): HardSetLimits {
  const resolved = { ...hardSetLimits, ...limits };
  checkNumber("limits.fullCreditRir", resolved.fullCreditRir, { min: 0, max: HIGHEST_RIR });
  checkNumber("limits.halfCreditRir", resolved.halfCreditRir, { min: resolved.fullCreditRir, max: HIGHEST_RIR });
  checkNumber("limits.preparationShare", resolved.preparationShare, { min: 0, max: 1 });
  return resolved;
}
