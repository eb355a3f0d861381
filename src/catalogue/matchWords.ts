import { foldText } from "../foundation/foldText";
import type { Exercise } from "./exercise";
import { LOOSE_WORDS } from "./looseWords";
import type { NameIndex } from "./nameIndex";
import { nameKey, type ReadName } from "./readName";

/** The lifts that a name's words fit, and the words that were left out for it. */
export interface WordMatch {
  /** One, or the candidates. */
  readonly lifts: readonly [Exercise, ...Exercise[]];
  readonly leftOut: readonly string[];
}

/** How a lift can be placed; a name that leaves it open may be any of them. */
const PLACES = ["seated", "standing", "lying"];

/** More loose words than any name needs. */
const MOST_LOOSE = 4;

/** Finds the lifts a name's words fit: every word one of the lift's, else all but a few loose ones, as few as can be. */
export function matchWords(names: NameIndex, read: ReadName): WordMatch | undefined {
  if (read.words.length === 0) return undefined;
  for (const leftOut of choices(looseOf(read.words))) {
    const words = read.words.filter((word) => !leftOut.includes(word));
    const lifts = matchWhole(names, { words, tools: read.tools });
    const said = { words, tools: read.tools };
    const [first, ...others] = lifts.some((lift) => leftOut.every((word) => mayLeave(names, word, said, lift))) ? lifts : [];
    if (first !== undefined) return { lifts: [first, ...others], leftOut };
  }
  const placed = PLACES.flatMap((place) => matchWhole(names, { words: [...read.words, place].sort(), tools: read.tools }));
  const [first, ...others] = new Set(placed);
  return first === undefined || others.length === 0 ? undefined : { lifts: [first, ...others], leftOut: [] };
}

/** The lifts all of whose words these are; several when the name leaves the tool open and no lift goes by it alone. */
function matchWhole(names: NameIndex, { words, tools }: ReadName): readonly Exercise[] {
  const { byWords, byOwnTool, byMovement } = names;
  const key = nameKey(words, tools);
  const exact = byWords.get(key) ?? byOwnTool.get(key);
  if (exact !== undefined) return exact;
  // A straight bar and an EZ bar stand for each other where there is a lift with one of them only.
  const bar = tools.length === 1 ? { barbell: "ez-bar", "ez-bar": "barbell" }[tools[0] ?? ""] : undefined;
  if (bar !== undefined) return byWords.get(nameKey(words, [bar])) ?? byOwnTool.get(nameKey(words, [bar])) ?? [];
  const open = tools.length === 0 ? (byMovement.get(key) ?? []) : [];
  const [only, other] = open;
  // Of one lift alone a movement is only when the lift is named after it: "lower back" is not the lower back machine.
  const isNamedSo = only !== undefined && names.read(foldText(only.name)).words.join(" ") === words.join(" ");
  return other === undefined && !isNamedSo ? [] : open;
}

function looseOf(words: readonly string[]): readonly string[] {
  const numbers = words.filter(isNumber);
  return words.filter((word) => (isNumber(word) ? numbers.length === 1 : LOOSE_WORDS.some((kind) => isOf(kind.words, word))));
}

function mayLeave(names: NameIndex, word: string, { words, tools }: ReadName, lift: Exercise): boolean {
  if (isNumber(word)) return true;
  const kind = LOOSE_WORDS.find(({ words: loose }) => isOf(loose, word));
  if (kind?.changesLittle(lift) !== true) return false;
  return (kind.rivals ?? word).split(" ").every((rival) => {
    const key = nameKey([...words, rival].sort(), tools);
    const lifts = tools.length === 0 ? names.byMovement.get(key) : (names.byWords.get(key) ?? names.byOwnTool.get(key));
    return lifts?.every((other) => other === lift) ?? true;
  });
}

function isOf(list: string, word: string): boolean {
  return list.split(" ").includes(word);
}

function isNumber(word: string): boolean {
  return /^\d+$/.test(word);
}

/** Every choice of some of the words, none first and fewer before more. */
function choices(words: readonly string[]): readonly (readonly string[])[] {
  const none: readonly (readonly string[])[] = [[]];
  return words
    .slice(0, MOST_LOOSE)
    .reduce((some, word) => [...some, ...some.map((few) => [...few, word])], none)
    .slice()
    .sort((a, b) => a.length - b.length);
}
