/**
 * Why something of the log or of what was preserved is not in the text: openweight has no place for it; a session without
 * sets makes no document; or preserved values do not fit their session any more, as it was changed since the import.
 */
export const LOSS_REASONS = ["no-place", "nothing-to-write", "changed-since-import"] as const;

/** One of {@link LOSS_REASONS}. */
export type LossReason = (typeof LOSS_REASONS)[number];

/** Something that is not in the text. */
export interface OpenweightLoss {
  readonly sessionId: string;
  /** Within the session, as `entries[0].sets[1].side`; of a preserved value, within the document. */
  readonly path: string;
  /** JSON text of what stood there; empty for a session that is left out whole, or a preserved absence. */
  readonly text: string;
  readonly reason: LossReason;
}
