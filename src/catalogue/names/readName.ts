import { foldText } from "../../foundation/foldText";
import { LOOSE_WORDS } from "./looseWords";
import { COUNT, FILLERS, NEEDLESS, PACES, TOOLS } from "./nameWords";
import { remember } from "./remember";
import { SPELLINGS } from "./spellings";
import { stemWord } from "./stemWord";

/** A lift's name taken apart. */
export interface ReadName {
  /** Which movement it is, how placed and how held: one spelling each, in alphabetical order. */
  readonly words: readonly string[];
  /** What it is done with, as far as the name says. */
  readonly tools: readonly string[];
}

/** Some words as they are written, and what they mean. */
interface Phrase {
  readonly spelling: readonly string[];
  readonly meaning: readonly string[];
}

/**
 * Makes a reader of folded names. It knows the words of the dictionary and of the names it is given, so it can tell
 * that "pull down" and "pulldown" are one word, and "legpress" and "Beinpresse" two.
 */
export function createNameReader(names: readonly string[]): (folded: string) => ReadName {
  const separate = createSeparator(names);
  const phrases = new Map<string, Phrase[]>();
  const add = (phrase: Phrase) => {
    const first = phrase.spelling[0] ?? "";
    phrases.set(first, [...(phrases.get(first) ?? []), phrase].sort((a, b) => b.spelling.length - a.spelling.length));
  };
  for (const [meaning, spellings] of Object.entries(SPELLINGS)) {
    for (const text of spellings.split(",")) add({ spelling: separate(foldText(text)), meaning: wordsIn(meaning) });
  }
  for (const word of ownWords()) add({ spelling: [stemWord(word)], meaning: [word] });
  const needless = new Map(Object.entries(NEEDLESS).map(([word, others]) => [word, wordsIn(others)]));
  return (folded) => sortOut(translate(separate(folded), phrases), needless);
}

/** The key under which a name is filed: equal for two names that say the same. */
export function nameKey(words: readonly string[], tools: readonly string[]): string {
  return `${words.join(" ")}|${tools.join(" ")}`;
}

/** The words that mean something here; each is its own spelling. */
function ownWords(): ReadonlySet<string> {
  const loose = LOOSE_WORDS.map(({ words }) => words);
  const texts = [...Object.keys(SPELLINGS), ...Object.entries(NEEDLESS).flat(), ...loose];
  return new Set([...texts.flatMap(wordsIn), ...PACES, ...TOOLS]);
}

function wordsIn(text: string): readonly string[] {
  return text.split(" ").filter((word) => word !== "");
}

/** Takes a folded name into stems: small words left out, known pairs joined, known compounds split. */
function createSeparator(names: readonly string[]): (folded: string) => readonly string[] {
  const known = new Set<string>();
  for (const text of [...names, ...ownWords(), ...Object.values(SPELLINGS)]) {
    for (const word of foldText(text).split(" ")) known.add(stemWord(word));
  }
  const stemsOf = remember((word) => (FILLERS.has(word) ? [] : splitCompound(stemWord(word), known)));
  return (folded) => {
    const stems: string[] = [];
    let last = "";
    for (const word of folded.split(" ")) {
      const own = stemsOf(word);
      if (own.length === 0) continue;
      const pair = last === "" ? "" : stemWord(last + word);
      const isPair = known.has(pair);
      if (isPair) stems.splice(-1, 1, pair);
      else stems.push(...own);
      last = isPair ? "" : word;
    }
    return stems;
  };
}

function splitCompound(stem: string, known: ReadonlySet<string>): readonly string[] {
  if (known.has(stem)) return [stem];
  for (let end = stem.length - 2; end >= 2; end--) {
    const head = stemWord(stem.slice(0, end));
    const tail = stem.slice(end);
    if (known.has(head) && known.has(tail)) return [head, tail];
  }
  return [stem];
}

function translate(stems: readonly string[], phrases: ReadonlyMap<string, readonly Phrase[]>): readonly string[] {
  const said: string[] = [];
  for (let at = 0; at < stems.length; ) {
    const stem = stems[at] ?? "";
    const phrase = phrases.get(stem)?.find(({ spelling }) => spelling.every((part, i) => part === stems[at + i]));
    said.push(...(phrase?.meaning ?? [stem]));
    at += phrase?.spelling.length ?? 1;
  }
  return said;
}

function sortOut(said: readonly string[], needless: ReadonlyMap<string, readonly string[]>): ReadName {
  const kept = new Set(said);
  for (const word of said) for (const other of needless.get(word) ?? []) kept.delete(other);
  if (said.some((word) => PACES.has(word))) {
    for (const word of said) if (PACES.has(word) || COUNT.test(word)) kept.delete(word);
  }
  const words: string[] = [];
  const tools: string[] = [];
  for (const word of kept) (TOOLS.has(word) ? tools : words).push(word);
  return { words: words.sort(), tools: tools.sort() };
}
