import { LiftcoreError } from "../foundation/LiftcoreError";
import { describeValue } from "../foundation/describeValue";
import type { Guide } from "./guide";
import { guideLoaders, type GuideLoader } from "./guideLoaders";
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
 * Only the language of a tag counts, so "en-GB" gives "en". A tag that means nothing is a language without guides.
 *
 * @param exerciseId id of a lift, from any catalogue
 * @param locale BCP 47 language tag, "en" when left out
 * @returns a promise of the guide, its `locale` and whether it `fellBack` to English; of undefined where no guide to
 * the lift exists
 * @throws LiftcoreError `invalid-argument` (the promise rejects) when an argument is not text
 * @example
 * import { getGuide } from "liftcore/guides";
 * const english = await getGuide("barbell-hip-thrust");
 * english?.title // => "Barbell hip thrust"
 * const finnish = await getGuide("barbell-hip-thrust", "fi");
 * [finnish?.locale, finnish?.fellBack] // => ["en", true]
 * await getGuide("zercher-squat") // => undefined
 */
export async function getGuide(exerciseId: string, locale = "en"): Promise<LocalisedGuide | undefined> {
  checkText("exerciseId", exerciseId);
  checkText("locale", locale);
  const language = locale.split(/[-_]/u)[0]?.toLowerCase();
  const given = locales.find((known) => known === language && findLoader(known, exerciseId)) ?? "en";
  const load = findLoader(given, exerciseId);
  return load && { ...(await load()), locale: given, fellBack: given !== language };
}

/** Looks at own keys only: "constructor" is no lift. */
function findLoader(locale: Locale, exerciseId: string): GuideLoader | undefined {
  return Object.hasOwn(guideLoaders[locale], exerciseId) ? guideLoaders[locale][exerciseId] : undefined;
}

function checkText(argument: string, value: unknown): void {
  if (typeof value === "string") return;
  throw new LiftcoreError("invalid-argument", `${argument} must be text, got ${describeValue(value)}`, argument);
}
