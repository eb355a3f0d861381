import { formatMass } from "../units/formatMass";
import type { Mass } from "../units/mass";
import type { Param } from "./rule";

/** Why something was decided: a code with params for programs, a sentence for people, and where it comes from. */
export interface Reason {
  /** Id of the rule, or of the scheme. */
  readonly ruleId: string;
  readonly code: string;
  readonly params: Readonly<Record<string, Param>>;
  /** English, made from code and params. */
  readonly message: string;
  /** Ids in `sources`. */
  readonly sources: readonly string[];
}

/** What gives a reason its words: a rule or a scheme. */
export interface Spokesperson {
  readonly id: string;
  readonly sources: readonly string[];
  readonly messages: Readonly<Record<string, string>>;
}

/** Makes a reason from a code of a rule or scheme and its params. */
export function makeReason(from: Spokesperson, code: string, params: Readonly<Record<string, Param>>): Reason {
  return { ruleId: from.id, code, params, message: fillMessage(from.messages, code, params, "en"), sources: from.sources };
}

/** Writes the message of a code with its params filled in, by the conventions of a locale. */
export function fillMessage(
  messages: Readonly<Record<string, string>>,
  code: string,
  params: Readonly<Record<string, Param>>,
  locale: string,
): string {
  const template = messages[code] ?? code;
  return template.replace(/\{\{(\w+)\}\}/gu, (placeholder, name: string) => {
    const value = params[name];
    return value === undefined ? placeholder : writeParam(value, messages, locale);
  });
}

function writeParam(value: Param, messages: Readonly<Record<string, string>>, locale: string): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value);
  if (isMass(value)) return value.value === 0 ? (messages["no-load"] ?? formatMass(value, { locale })) : formatMass(value, { locale });
  return new Intl.ListFormat(locale, { type: "conjunction" }).format(value.map((code) => messages[code] ?? code));
}

function isMass(value: Mass | readonly string[]): value is Mass {
  return "unit" in value;
}
