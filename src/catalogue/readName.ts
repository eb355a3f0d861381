import { foldText } from "../foundation/foldText";
import { looseWords } from "./looseWords";
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

/** Several words of a name and what they mean. */
interface Phrase {
  readonly spelling: readonly string[];
  readonly meaning: readonly string[];
}

/** Makes a reader of names, whatever their language, order, plurals, abbreviations and spaces, that knows a catalogue's. */
export function createNameReader(names: readonly string[]): (folded: string) => ReadName {
  const known = new Set<string>();
  for (const text of [...names, ...ownWords(), ...Object.keys(SPELLINGS), ...Object.values(SPELLINGS)]) {
    for (const word of foldText(text).split(" ")) known.add(stemWord(word));
  }
  const phrases = new Map<string, Phrase[]>();
  const add = (spelling: readonly string[], meaning: readonly string[]) => {
    const first = spelling[0] ?? "";
    phrases.set(first, [...(phrases.get(first) ?? []), { spelling, meaning }].sort(longestFirst));
  };
  for (const [text, spellings] of Object.entries(SPELLINGS)) {
    const meaning = text.split(" ").filter((word) => word !== "");
    for (const spelling of spellings.split(",")) add(wordsOf(foldText(spelling), known), meaning);
  }
  for (const word of ownWords()) add([stemWord(word)], [word]);
  return (folded) => sortOut(translate(wordsOf(folded, known), phrases));
}

/** The words that mean something here, each its own spelling. */
function ownWords(): ReadonlySet<string> {
  const words = [...Object.keys(SPELLINGS), ...Object.entries(NEEDLESS).flat(), ...PACES, ...TOOLS];
  const loose = looseWords().flatMap((kind) => kind.words);
  return new Set([...words.flatMap((text) => text.split(" ")), ...loose].filter((word) => word !== ""));
}

/** The key under which a name is filed: equal for two names that say the same. */
export function nameKey(words: readonly string[], tools: readonly string[]): string {
  return `${words.join(" ")}|${tools.join(" ")}`;
}

function longestFirst(a: Phrase, b: Phrase): number {
  return b.spelling.length - a.spelling.length;
}

/** The words of a folded name, small ones left out; "pull down" and "pulldown" come to the same, so do "legpress" and "leg press". */
function wordsOf(folded: string, known: ReadonlySet<string>): readonly string[] {
  const words: string[] = [];
  let last = "";
  for (const word of folded.split(" ")) {
    if (FILLERS.has(word)) continue;
    const joined = stemWord(last + word);
    if (last !== "" && known.has(joined)) {
      words.splice(-1, 1, joined);
      last = "";
    } else {
      words.push(...split(stemWord(word), known));
      last = word;
    }
  }
  return words;
}

function split(word: string, known: ReadonlySet<string>): readonly string[] {
  if (known.has(word)) return [word];
  for (let end = word.length - 2; end >= 2; end--) {
    const head = stemWord(word.slice(0, end));
    const tail = word.slice(end);
    if (known.has(head) && known.has(tail)) return [head, tail];
  }
  return [word];
}

function translate(words: readonly string[], phrases: ReadonlyMap<string, readonly Phrase[]>): readonly string[] {
  const said: string[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? "";
    const phrase = phrases.get(word)?.find(({ spelling }) => spelling.every((part, i) => part === words[at + i]));
    said.push(...(phrase?.meaning ?? [word]));
    at += phrase?.spelling.length ?? 1;
  }
  return said;
}

function sortOut(said: readonly string[]): ReadName {
  const all = new Set(said);
  for (const word of said) for (const other of NEEDLESS[word]?.split(" ") ?? []) all.delete(other);
  if (said.some((word) => PACES.has(word))) {
    for (const word of said) if (PACES.has(word) || COUNT.test(word)) all.delete(word);
  }
  const sorted = [...all].sort();
  return { words: sorted.filter((word) => !TOOLS.has(word)), tools: sorted.filter((word) => TOOLS.has(word)) };
}
