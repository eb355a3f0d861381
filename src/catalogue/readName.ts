import { foldText } from "../foundation/foldText";
import { IMPLEMENTS, WORD_PAIRS, WORDS } from "./nameWords";

/** A lift's name taken apart. */
export interface ReadName {
  /** Which lift it is: the words of the movement, one spelling each, in alphabetical order. */
  readonly movement: readonly string[];
  /** What it is done with, as far as the name says. */
  readonly implements: readonly string[];
}

/** Ways of doing a lift that leave it the same lift. */
const MODIFIERS: ReadonlySet<string> = new Set(["pause", "paused", "tempo", "beltless"]);

/** How long a pause or each part of a tempo lasts: "2", "3s", "2ct", "second". */
const COUNT = /^(?:\d+(?:s|sec|ct|count)?|sec|second|ct|count)$/;

/** Takes a lift's name apart, whatever its spelling, order of words, punctuation, plurals and abbreviations. */
export function readName(name: string): ReadName {
  const words = joinPairs(foldText(name).split(" ").flatMap(readWord));
  const known = [...new Set(withoutModifiers(words))].sort();
  return {
    movement: known.filter((word) => !IMPLEMENTS.has(word)),
    implements: known.filter((word) => IMPLEMENTS.has(word)),
  };
}

/** The key under which a name is filed: equal for two names that say the same. */
export function nameKey({ movement, implements: tools }: ReadName): string {
  return `${movement.join(" ")}|${tools.join(" ")}`;
}

function withoutModifiers(words: readonly string[]): readonly string[] {
  if (!words.some((word) => MODIFIERS.has(word))) return words;
  const kept = words.filter((word) => !MODIFIERS.has(word) && !COUNT.test(word));
  return kept.length === 0 ? words : kept;
}

function readWord(word: string): readonly string[] {
  return WORDS.get(word) ?? WORDS.get(singular(word)) ?? [singular(word)];
}

function singular(word: string): string {
  if (word.length <= 3 || !word.endsWith("s") || word.endsWith("ss")) return word;
  return /(?:ss|ch|sh|x)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

function joinPairs(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const word of words) {
    const pair = WORD_PAIRS.get(`${joined.at(-1) ?? ""} ${word}`);
    if (pair === undefined) joined.push(word);
    else joined.splice(-1, 1, pair);
  }
  return joined;
}
