import { checkText } from "../foundation/checkText";
import { languageOf } from "../foundation/languageOf";
import { completeNames } from "./completeNames";
import { equipment } from "./equipment";
import { exercises } from "./exercises";
import type { LocalNames } from "./localNames";
import { muscles } from "./muscles";

/** The languages that lifts, muscles and equipment have names in. */
export const NAME_LOCALES = ["en", "it", "es"] as const;
/** One of {@link NAME_LOCALES}. */
export type NameLocale = (typeof NAME_LOCALES)[number];

/** Names by id, whole in any language: what a language lacks stands in English. */
export interface LocalisedNames extends LocalNames {
  readonly locale: NameLocale;
  /** True when the language asked for has no names, so these are the English ones. */
  readonly fellBack: boolean;
  /** Ids whose name is English because a language that has names lacks it; empty when all of them `fellBack`. */
  readonly missing: readonly string[];
}

/**
 * Loads what the built-in lifts, the muscles and their regions, and the equipment are called in one language, and in
 * English where that language has no word.
 *
 * @param locale BCP 47 language tag, of which only the language counts; "en" when left out
 * @returns a promise of the names by id, the language they are in, whether they `fellBack` to English because the
 * language asked for has none, and the ids `missing` from a language that has names
 * @throws LiftcoreError `invalid-argument` (the promise rejects) when the locale is not a string
 * @example
 * import { getNames } from "liftcore/catalogue";
 * const italian = await getNames("it-IT");
 * italian.exercises["barbell-hip-thrust"] // => "Hip thrust con bilanciere"
 * italian.muscles["quadriceps"] // => "Quadricipiti"
 * italian.fellBack // => false
 * italian.missing // => []
 * const finnish = await getNames("fi");
 * finnish.fellBack // => true
 */
export async function getNames(locale = "en"): Promise<LocalisedNames> {
  checkText("locale", locale);
  const language = languageOf(locale);
  const english = namesInEnglish();
  switch (language) {
    case "en":
      return { ...english, locale: "en", fellBack: false, missing: [] };
    case "it":
      return { ...completeNames((await import("./localNames/it")).it, english), locale: "it", fellBack: false };
    case "es":
      return { ...completeNames((await import("./localNames/es")).es, english), locale: "es", fellBack: false };
    default:
      return { ...english, locale: "en", fellBack: true, missing: [] };
  }
}

function namesInEnglish(): LocalNames {
  const named = (list: readonly { readonly id: string; readonly name: string }[]): Readonly<Record<string, string>> =>
    Object.fromEntries(list.map(({ id, name }) => [id, name]));
  return {
    exercises: named(exercises),
    muscles: named(Object.values(muscles)),
    regions: named(Object.values(muscles).flatMap(({ regions }) => regions)),
    equipment: named(Object.values(equipment)),
  };
}
