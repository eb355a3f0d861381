import type { Evidence } from "../catalogue/evidence";
import type { MuscleId } from "../catalogue/muscles";

/** How a week's fractional sets of a muscle compare with what tends to make it grow, least first. */
export const VOLUME_BANDS = ["below-effective", "maintenance", "productive", "caution", "excessive"] as const;

/** One of {@link VOLUME_BANDS}. */
export type VolumeBand = (typeof VOLUME_BANDS)[number];

/** Where the bands of one muscle meet, in fractional sets a week. */
export interface VolumeBandLimits {
  /** Less is "below-effective". */
  readonly effectiveFrom: number;
  /** Less is "maintenance". */
  readonly productiveFrom: number;
  /** More is "caution". */
  readonly cautionAbove: number;
  /** More is "excessive". */
  readonly excessiveAbove: number;
  readonly evidence: Evidence;
}

/**
 * The bands of the glutes, and `default` for every other muscle.
 *
 * About 4 fractional sets a week is the least with a detectable effect on size and returns diminish above 10 or so
 * (pelland-2025, acsm-2026); above 20 most trials see nothing more (baz-valle-2022). The caution and excessive limits,
 * and using the numbers of the glutes for every muscle, are judgement.
 */
export const volumeBands: Readonly<Partial<Record<MuscleId, VolumeBandLimits>>> & { readonly default: VolumeBandLimits } = {
  default: {
    effectiveFrom: 4,
    productiveFrom: 10,
    cautionAbove: 20,
    excessiveAbove: 25,
    evidence: { grade: "judgement", sources: ["pelland-2025"], note: "The numbers of the glutes, for want of any by muscle." },
  },
  "gluteus-maximus": {
    effectiveFrom: 4,
    productiveFrom: 10,
    cautionAbove: 20,
    excessiveAbove: 25,
    evidence: {
      grade: "consensus",
      sources: ["pelland-2025", "acsm-2026", "baz-valle-2022"],
      note: "From 4 and from 10 rest on pooled trials of all muscles; 20 and 25 on coaching practice.",
    },
  },
};
