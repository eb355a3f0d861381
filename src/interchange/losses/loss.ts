/**
 * What reading a file back shows. "lost" is not there; "changed" is there with another value; "added" is there although
 * the log has none; "joined" stands in the session, or the entry, before it, and what it had beside its sets is gone.
 */
export const LOSS_KINDS = ["lost", "changed", "added", "joined"] as const;

/** One of {@link LOSS_KINDS}. */
export type LossKind = (typeof LOSS_KINDS)[number];

/** Something of a log that a format does not hold. */
export interface Loss {
  /** The session in the log. */
  readonly sessionId: string;
  /** Where in it, as `entries[0].sets[1].tempo`; empty for the whole session. */
  readonly path: string;
  readonly kind: LossKind;
  /** What the log has; absent for what is added, and for whole sessions, entries and sets. */
  readonly value?: unknown;
  /** What is read instead; absent for what is lost or joined. */
  readonly becomes?: unknown;
}
