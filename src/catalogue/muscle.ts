import type { MuscleId } from "./muscles";
import type { EvidenceGrade } from "./evidence";

/** What a muscle does in a lift: moves the load, helps to, or holds a joint still. */
export const MUSCLE_ROLES = ["primary", "secondary", "stabiliser"] as const;

/** One of {@link MUSCLE_ROLES}. */
export type MuscleRole = (typeof MUSCLE_ROLES)[number];

/** The length of the muscle where the load asks most of it; "even" when it asks the same throughout. */
export const PEAK_LENGTHS = ["short", "mid", "long", "even"] as const;

/** One of {@link PEAK_LENGTHS}. */
export type PeakLength = (typeof PEAK_LENGTHS)[number];

/** Shares of demand at short, mid and long muscle length; they add up to 1. */
export interface LengthProfile {
  readonly short: number;
  readonly mid: number;
  readonly long: number;
}

/** The share of demand at each length that a {@link PeakLength} stands for; the numbers are judgement. */
export const LENGTH_PROFILES: Readonly<Record<PeakLength, LengthProfile>> = {
  short: { short: 0.7, mid: 0.3, long: 0 },
  mid: { short: 0.2, mid: 0.6, long: 0.2 },
  long: { short: 0, mid: 0.3, long: 0.7 },
  even: { short: 1 / 3, mid: 1 / 3, long: 1 / 3 },
};

/** What one muscle does in one lift. */
export interface MuscleInvolvement {
  readonly muscle: MuscleId;
  /** The heads or regions meant, where it is not the whole muscle; ids of the muscle's `regions`. */
  readonly regions?: readonly string[];
  readonly role: MuscleRole;
  /** How much of a set counts for this muscle, 0 to 1: 1 direct, 0.5 indirect, 0.25 minor, 0 held only. */
  readonly setCredit: number;
  readonly peakLength: PeakLength;
  readonly evidence: EvidenceGrade;
}
