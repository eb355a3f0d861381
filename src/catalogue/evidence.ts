/**
 * How well a statement is supported, best first. "meta-analysis" pools trials; "trial" is a controlled or within-subject
 * trial; "laboratory" is cross-sectional measurement such as electromyography or joint moments; "consensus" is expert
 * agreement, survey or mechanism; "judgement" is this library's own call.
 */
export const EVIDENCE_GRADES = ["meta-analysis", "trial", "laboratory", "consensus", "judgement"] as const;

/** One of {@link EVIDENCE_GRADES}. */
export type EvidenceGrade = (typeof EVIDENCE_GRADES)[number];

/** Where a statement comes from and how far it can be trusted. */
export interface Evidence {
  readonly grade: EvidenceGrade;
  /** Ids in `sources`. */
  readonly sources: readonly string[];
  /** Newer evidence speaks against it or part of it; the note says what. */
  readonly contested?: boolean;
  readonly note?: string;
}

/** A number that came from outside, with its unit and evidence. */
export interface Threshold {
  readonly value: number;
  readonly unit: string;
  readonly meaning: string;
  readonly evidence: Evidence;
}
