import { checkText } from "../foundation/checkText";
import { languageOf } from "../foundation/languageOf";
import type { Guide, GuideLoader } from "./guide";
import { guideLoaders } from "./guideLoaders";
import { locales, type Locale } from "./locales";

/** A guide together with the language it is in. */
export interface LocalisedGuide extends Guide {
  readonly locale: Locale;
  /** True when the language asked for has no guide to this lift, so this is the English one. */
  readonly fellBack: boolean;
}

/**
 * Loads the guide to one lift in one language, and in English where that language has none.
 *
 * Only the language of a tag counts, so "en-GB" gives "en". A tag that means nothing is a language without guides. English
 * has every lift; Italian and Spanish have the hip thrust and the lifts around it.
 *
 * @param exerciseId id of a lift, from any catalogue
 * @param locale BCP 47 language tag, "en" when left out
 * @returns a promise of the guide, its `locale` and whether it `fellBack` to English; of undefined where no guide to
 * the lift exists
 * @throws LiftcoreError `invalid-argument` (the promise rejects) when an argument is not a string
 * @example
 * import { getGuide } from "liftcore/guides";
 * const english = await getGuide("barbell-hip-thrust");
 * english?.title // => "Barbell hip thrust"
 * const finnish = await getGuide("barbell-hip-thrust", "fi");
 * [finnish?.locale, finnish?.fellBack] // => ["en", true]
 * await getGuide("house-thrust") // => undefined
 */
export async function getGuide(exerciseId: string, locale = "en"): Promise<LocalisedGuide | undefined> {
  checkText("exerciseId", exerciseId);
  checkText("locale", locale);
  const language = languageOf(locale);
  const given = locales.find((known) => known === language && findLoader(known, exerciseId)) ?? "en";
  const load = findLoader(given, exerciseId);
  return load && { ...(await load()), locale: given, fellBack: given !== language };
}

/** Looks at own keys only: "constructor" is no lift. */
function findLoader(locale: Locale, exerciseId: string): GuideLoader | undefined {
  return Object.hasOwn(guideLoaders[locale], exerciseId) ? guideLoaders[locale][exerciseId] : undefined;
}
