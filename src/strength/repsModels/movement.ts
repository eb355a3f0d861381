/** How a lift wears down: heavy slow lifts, fast lifts, and an even more careful reading of either. */
export const MOVEMENTS = ["grinding", "ballistic", "conservative"] as const;
/** One of {@link MOVEMENTS}. */
export type Movement = (typeof MOVEMENTS)[number];

/** Every repetition of a fast lift counts as two of a slow one, since speed is lost long before failure (Jovanović, coaching judgement). */
export const REPS_MULTIPLIER = { grinding: 1, ballistic: 2, conservative: 3 } as const;
