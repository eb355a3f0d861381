import { loaders as english } from "./en/loaders";
import { loaders as spanish } from "./es/loaders";
import type { GuideLoader } from "./guide";
import { loaders as italian } from "./it/loaders";
import type { Locale } from "./locales";

/** How to fetch each guide, by locale and lift. */
export const guideLoaders: Readonly<Record<Locale, Readonly<Record<string, GuideLoader>>>> = {
  en: english,
  it: italian,
  es: spanish,
};
