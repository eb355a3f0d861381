/** What an advice can decide, from most careful to most ambitious; "start" and "cannot-advise" stand apart. */
export const DECISIONS = [
  "stop",
  "rebuild-technique",
  "deload",
  "resume-lighter",
  "reduce-load",
  "remove-set",
  "hold",
  "add-set",
  "add-reps",
  "add-load",
  "start",
  "cannot-advise",
] as const;

/** One of {@link DECISIONS}. */
export type Decision = (typeof DECISIONS)[number];
