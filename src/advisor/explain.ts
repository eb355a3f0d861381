import { checkLocale } from "../units/checkLocale";
import type { Advice } from "./advice";
import { fillMessage, type Reason } from "./reason";
import type { Param } from "./rule";

/** Messages of rules and schemes in other languages: locale, then rule id, then code. */
export type MessageTranslations = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;

/** An advice in words. */
export interface Explanation {
  readonly reasons: readonly string[];
  readonly warnings: readonly string[];
  readonly alternatives: readonly string[];
  /** Codes written in English because the locale has no message for them, as "rule/code". */
  readonly untranslated: readonly string[];
}

/**
 * Writes the reasons, warnings and alternatives of an advice in a language.
 *
 * @param advice any advice
 * @param locale BCP 47 tag; "en" is built in
 * @param translations messages by locale or language; what they lack is written in English and listed
 * @returns the sentences, and what could not be translated
 * @throws LiftcoreError `invalid-argument` for a malformed language tag
 * @example
 * import { advise, explain } from "liftcore/advisor";
 * const advice = advise({ exerciseId: "barbell-hip-thrust", log: { sessions: [] }, today: "2026-05-09" });
 * explain(advice, "it", { it: { opening: { start: "Comincia con {{load}}." } } }).reasons // => ["Comincia con 20 kg."]
 */
export function explain(advice: Advice, locale = "en", translations: MessageTranslations = {}): Explanation {
  checkLocale(locale);
  const [language = locale] = locale.split("-");
  const untranslated = new Set<string>();
  const say = ({ ruleId, code, params, message }: Reason): string => {
    for (const tag of [locale, language]) {
      const messages = translations[tag]?.[ruleId];
      if (messages !== undefined && hasWords(messages, code, params)) return fillMessage(messages, code, params, locale);
    }
    if (language !== "en") untranslated.add(`${ruleId}/${code}`);
    return message;
  };
  return {
    reasons: advice.reasons.map(say),
    warnings: advice.warnings.map(say),
    alternatives: advice.alternatives.map(({ reason }) => say(reason)),
    untranslated: [...untranslated],
  };
}

/** A sentence is written in a language only if all of it can be: the message, and every phrase of its lists. */
function hasWords(messages: Readonly<Record<string, string>>, code: string, params: Reason["params"]): boolean {
  const phrases = Object.values(params).flatMap((param) => (isPhraseList(param) ? param : []));
  return [code, ...phrases].every((word) => Object.hasOwn(messages, word));
}

function isPhraseList(param: Param): param is readonly string[] {
  return Array.isArray(param);
}
