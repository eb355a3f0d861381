import { foldText } from "../foundation/foldText";
import { LOOSE_WORDS } from "./looseWords";
import { COUNT, FILLERS, NEEDLESS, PACES, TOOLS } from "./nameWords";
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
 * Makes a reader of folded names. It knows the words of the dictionary and of the names it is given, so it can tell that
 * "pull down" and "pulldown" are one, and "legpress" and "Beinpresse" two.
 */
export function createNameReader(names: readonly string[]): (folded: string) => ReadName {
  const known = new Set<string>();
  for (const text of [...names, ...ownWords(), ...Object.values(SPELLINGS)]) {
    for (const word of foldText(text).split(" ")) known.add(stemWord(word));
  }
  const phrases = new Map<string, Phrase[]>();
  const add = (phrase: Phrase) => {
    const first = phrase.spelling[0] ?? "";
    phrases.set(first, [...(phrases.get(first) ?? []), phrase].sort((a, b) => b.spelling.length - a.spelling.length));
  };
  for (const [text, spellings] of Object.entries(SPELLINGS)) {
    const meaning = wordsIn(text);
    for (const spelling of spellings.split(",")) add({ spelling: separate(foldText(spelling), known), meaning });
  }
  for (const word of ownWords()) add({ spelling: [stemWord(word)], meaning: [word] });
  return (folded) => sortOut(translate(separate(folded, known), phrases));
}

/** The key under which a name is filed: equal for two names that say the same. */
export function nameKey(words: readonly string[], tools: readonly string[]): string {
  return `${words.join(" ")}|${tools.join(" ")}`;
}

/** The words that mean something here; each is its own spelling. */
function ownWords(): ReadonlySet<string> {
  const texts = [...Object.keys(SPELLINGS), ...Object.entries(NEEDLESS).flat(), ...LOOSE_WORDS.map(({ words }) => words)];
  return new Set([...texts.flatMap(wordsIn), ...PACES, ...TOOLS]);
}

function wordsIn(text: string): readonly string[] {
  return text.split(" ").filter((word) => word !== "");
}

/** The stems of a folded name, small words left out, known pairs joined and known compounds split. */
function separate(folded: string, known: ReadonlySet<string>): readonly string[] {
  const stems: string[] = [];
  let last = "";
  for (const word of folded.split(" ")) {
    if (FILLERS.has(word)) continue;
    const pair = last === "" ? "" : stemWord(last + word);
    if (known.has(pair)) stems.splice(-1, 1, pair);
    else stems.push(...split(stemWord(word), known));
    last = known.has(pair) ? "" : word;
  }
  return stems;
}

function split(stem: string, known: ReadonlySet<string>): readonly string[] {
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

function sortOut(said: readonly string[]): ReadName {
  const kept = new Set(said);
  for (const word of said) for (const other of NEEDLESS[word]?.split(" ") ?? []) kept.delete(other);
  if (said.some((word) => PACES.has(word))) {
    for (const word of said) if (PACES.has(word) || COUNT.test(word)) kept.delete(word);
  }
  const sorted = [...kept].sort();
  return { words: sorted.filter((word) => !TOOLS.has(word)), tools: sorted.filter((word) => TOOLS.has(word)) };
}
