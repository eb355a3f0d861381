/** Heavier than any lift, machine or sled; such a number would stand as a record for ever. Judgement. */
export const HEAVIEST_LOAD_KG = 1500;

/** More repetitions than this in one set are a mistyped number; judgement. */
export const MOST_REPETITIONS = 1000;

/** A workout longer than this was left open: of real logs up to a quarter "last" over midnight. The figure is judgement. */
export const LONGEST_SESSION_SECONDS = 6 * 3600;
