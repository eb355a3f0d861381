/** The languages that guides are written in. English is complete; the others have the hip thrust and the lifts around it. */
export const locales = ["en", "it", "es"] as const;

/** One of {@link locales}. */
export type Locale = (typeof locales)[number];
