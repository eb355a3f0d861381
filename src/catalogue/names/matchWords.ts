import type { Exercise } from "../exercise";
import { nameKey, type ReadName } from "./readName";
import type { WordIndex } from "./wordIndex";

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

/** Finds the lifts a name's words fit: each one of the lift's, or all but a few loose ones, as few as can be. */
export function matchWords(names: WordIndex, read: ReadName): WordMatch | undefined {
  if (read.words.length === 0 || read.words.some((word) => isStrange(names, word))) return undefined;
  let best: WordMatch | undefined;
  for (const leftOut of choices(looseOf(names, read.words))) {
    if (best !== undefined && leftOut.length > best.leftOut.length) break;
    const said = { words: read.words.filter((word) => !leftOut.includes(word)), tools: read.tools };
    const lifts = matchWhole(names, said);
    if (!lifts.some((lift) => leftOut.every((word) => mayLeaveOut(names, word, said, lift)))) continue;
    best = matchOf([...(best?.lifts ?? []), ...lifts], leftOut);
  }
  return best ?? anyPlace(names, read);
}

function matchOf(lifts: readonly Exercise[], leftOut: readonly string[]): WordMatch | undefined {
  const [first, ...others] = new Set(lifts);
  return first === undefined ? undefined : { lifts: [first, ...others], leftOut };
}

/** A word that no lift goes by and that may not be left out: with it, no name is one of ours. */
function isStrange({ words, loose }: WordIndex, word: string): boolean {
  return !words.has(word) && !loose.has(word) && !isNumber(word);
}

/** The lifts all of whose words these are; several when the name leaves the tool open and no lift goes by it alone. */
function matchWhole(names: WordIndex, { words, tools }: ReadName): readonly Exercise[] {
  const { byWords, byOwnTool, byMovement } = names;
  const key = nameKey(words, tools);
  const exact = byWords.get(key) ?? byOwnTool.get(key);
  if (exact !== undefined) return exact;
  if (tools.length > 0) return withOtherBar(names, { words, tools });
  const open = byMovement.get(key) ?? [];
  const [only, other] = open;
  if (only === undefined || other !== undefined) return open;
  // A movement is one lift's alone when the lift is named after it: "lower back" is not the lower back machine.
  return names.own.get(only)?.words.join(" ") === words.join(" ") ? open : [];
}

/** A straight bar and an EZ bar stand for each other where there is a lift with one of them only. */
function withOtherBar({ byWords, byOwnTool }: WordIndex, { words, tools }: ReadName): readonly Exercise[] {
  const [tool, ...others] = tools;
  if (others.length > 0 || (tool !== "barbell" && tool !== "ez-bar")) return [];
  const key = nameKey(words, [tool === "barbell" ? "ez-bar" : "barbell"]);
  return byWords.get(key) ?? byOwnTool.get(key) ?? [];
}

/** "Leg curl" says neither seated nor lying: it may be any of them. */
function anyPlace(names: WordIndex, { words, tools }: ReadName): WordMatch | undefined {
  const placed = PLACES.flatMap((place) => matchWhole(names, { words: [...words, place].sort(), tools }));
  const match = matchOf(placed, []);
  return match === undefined || match.lifts.length === 1 ? undefined : match;
}

/**
 * The words that may be left out: a number, too, where it is the only one and so no part of "1/2" or "3-1-0", or where
 * only the "00" of whole minutes stands beside it, as in "1:00".
 */
function looseOf({ loose }: WordIndex, words: readonly string[]): readonly string[] {
  const numbers = words.filter((word) => isNumber(word) && word !== "00");
  return words.filter((word) => loose.has(word) || (numbers.length === 1 && isNumber(word))).slice(0, MOST_LOOSE);
}

/** Whether a lift that the other words fit stays that lift without the word, and no other goes by it. */
function mayLeaveOut(names: WordIndex, word: string, { words, tools }: ReadName, lift: Exercise): boolean {
  if (isNumber(word)) return true;
  const kind = names.loose.get(word);
  if (kind?.changesLittle(lift) !== true) return false;
  return (kind.rivals ?? word).split(" ").every((rival) => {
    const key = nameKey([...words, rival].sort(), tools);
    const lifts = tools.length === 0 ? names.byMovement.get(key) : (names.byWords.get(key) ?? names.byOwnTool.get(key));
    return lifts?.every((other) => other === lift) ?? true;
  });
}

function isNumber(word: string): boolean {
  return /^\d+$/.test(word);
}

/** Every choice of some of the words, none first and fewer before more. */
function choices(words: readonly string[]): readonly (readonly string[])[] {
  const none: readonly (readonly string[])[] = [[]];
  const all = words.reduce((some, word) => [...some, ...some.map((few) => [...few, word])], none);
  return [...all].sort((a, b) => a.length - b.length);
}
