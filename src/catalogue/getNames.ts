import { checkText } from "../foundation/checkText";
import { languageOf } from "../foundation/languageOf";
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
  /** Ids whose name is English because the language lacks it. */
  readonly missing: readonly string[];
}

/**
 * Loads what the built-in lifts, the muscles and their regions, and the equipment are called in one language, and in English
 * where that language has no word.
 *
 * @param locale BCP 47 language tag, of which only the language counts; "en" when left out
 * @returns a promise of the names by id, the language they are in, whether all or some of them `fellBack` to English
 * @throws LiftcoreError `invalid-argument` (the promise rejects) when the locale is not a string
 * @example
 * import { getNames } from "liftcore/catalogue";
 * const italian = await getNames("it-IT");
 * [italian.exercises["barbell-hip-thrust"], italian.muscles["quadriceps"]] // => ["Hip thrust con bilanciere", "Quadricipiti"]
 * [italian.fellBack, italian.missing] // => [false, []]
 * (await getNames("fi")).fellBack // => true
 */
export async function getNames(locale = "en"): Promise<LocalisedNames> {
  checkText("locale", locale);
  const language = languageOf(locale);
  const english = namesInEnglish();
  switch (language) {
    case "en":
      return { ...english, locale: "en", fellBack: false, missing: [] };
    case "it":
      return complete("it", (await import("./localNames/it")).it, english);
    case "es":
      return complete("es", (await import("./localNames/es")).es, english);
    default:
      return { ...english, locale: "en", fellBack: true, missing: [] };
  }
}

function complete(locale: NameLocale, local: LocalNames, english: LocalNames): LocalisedNames {
  return {
    exercises: { ...english.exercises, ...local.exercises },
    muscles: { ...english.muscles, ...local.muscles },
    regions: { ...english.regions, ...local.regions },
    equipment: { ...english.equipment, ...local.equipment },
    locale,
    fellBack: false,
    missing: [
      ...lacking(english.exercises, local.exercises),
      ...lacking(english.muscles, local.muscles),
      ...lacking(english.regions, local.regions),
      ...lacking(english.equipment, local.equipment),
    ],
  };
}

function lacking(all: Readonly<Record<string, string>>, some: Readonly<Record<string, string>>): readonly string[] {
  return Object.keys(all).filter((id) => !Object.hasOwn(some, id));
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
