/** The languages that guides are written in. English is complete; another language may still lack a lift. */
export const locales = ["en"] as const;

/** One of {@link locales}. */
export type Locale = (typeof locales)[number];
