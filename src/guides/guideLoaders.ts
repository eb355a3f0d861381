import type { Guide } from "./guide";
import type { Locale } from "./locales";

/** Fetches one guide. */
export type GuideLoader = () => Promise<Guide>;

/** How to fetch each guide, by locale and lift; a chunk each, so that a bundle carries no prose until asked. */
export const guideLoaders: Readonly<Record<Locale, Readonly<Record<string, GuideLoader>>>> = {
  en: {
    "barbell-hip-thrust": async () => (await import("./en/barbellHipThrust")).barbellHipThrust,
  },
};
