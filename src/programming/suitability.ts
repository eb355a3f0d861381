import type { Evidence } from "../catalogue/evidence";

/** What can be said of a lift for a lifter; of several, the one that stands first here decides. */
export const SUITABILITY_VERDICTS = ["ask-a-professional", "skip", "prioritise", "include", "optional"] as const;
/** One of {@link SUITABILITY_VERDICTS}. */
export type SuitabilityVerdict = (typeof SUITABILITY_VERDICTS)[number];

/** What the rules would like to know, by the names under which it is told: first of the lifter, then of the options. */
export const SUITABILITY_QUESTIONS = [
  "flags",
  "ageYears",
  "goals",
  "sports",
  "trainingMonths",
  "painScore",
  "otherLifts",
  "slots",
] as const;
/** One of {@link SUITABILITY_QUESTIONS}. */
export type SuitabilityTopic = (typeof SUITABILITY_QUESTIONS)[number];

/** One reason for or against a lift. */
export interface SuitabilityReason {
  /** Permanent id of the rule: by it an app says the same in another language. */
  readonly id: string;
  readonly verdict: SuitabilityVerdict;
  readonly because: string;
  /** Where it comes from, and whether it is contested. */
  readonly evidence: Evidence;
}

/** How to go about a lift, whether or not it suits. */
export interface SuitabilityCaution {
  /** Permanent id. */
  readonly id: string;
  readonly text: string;
  readonly evidence: Evidence;
}

/** What `assessSuitability` answers. It is no diagnosis, and no promise that the lift will do no harm. */
export interface SuitabilityAssessment {
  readonly exerciseId: string;
  readonly verdict: SuitabilityVerdict;
  /** Beside "ask-a-professional": what the rest comes to once the professional agrees; absent after a red flag. */
  readonly ifAgreed?: Exclude<SuitabilityVerdict, "ask-a-professional">;
  /** Every reason that applies, the ones that outweigh the others first. */
  readonly reasons: readonly SuitabilityReason[];
  readonly cautions: readonly SuitabilityCaution[];
  /** Whom to ask first; absent only where nothing calls for it and the flags were asked about. */
  readonly referral?: string;
  /** What nobody has said; nothing is assumed in its place. */
  readonly unasked: readonly SuitabilityTopic[];
}
