import { foldText } from "../../../foundation/foldText";
import type { SetPlaces } from "../../table/setTable";
import type { TableField } from "../../table/tableField";
import { LOAD_WORDS, REPETITION_WORDS, UNIT_WORDS } from "./ownColumns";

/** "set1weight", "set 1 weight kg", "s1 reps", "1 reps". */
const NUMBER_FIRST = /^(?:sets?|s|satz|serie)? ?(\d{1,3}) ?(\p{L}+)(?: (?:in )?(\p{L}+))?$/u;
/** "weight1", "reps set 1", "weight kg 1". */
const WORD_FIRST = /^(\p{L}+?)(?: (\p{L}+?))??(?: (?:sets?|s|satz|serie))? ?(\d{1,3})$/u;

/** What the column of one set is. */
interface SetColumn {
  readonly set: number;
  readonly field: TableField;
}

/** Reads the name of a column that belongs to one set of several in a row; `undefined` for any other. */
function readSetColumn(name: string): SetColumn | undefined {
  const folded = foldText(name);
  const numbered = NUMBER_FIRST.exec(folded);
  const [number, word, unit] = numbered === null ? turn(WORD_FIRST.exec(folded)) : [numbered[1], numbered[2], numbered[3]];
  const field = word === undefined ? undefined : fieldOf(word, unit);
  return field === undefined ? undefined : { set: Number(number), field };
}

function turn(match: RegExpExecArray | null): readonly [string | undefined, string | undefined, string | undefined] {
  return [match?.[3], match?.[1], match?.[2]];
}

function fieldOf(word: string, unit: string | undefined): TableField | undefined {
  const isLoad = isIn(LOAD_WORDS, word);
  const unitField = loadIn(unit ?? (isLoad ? "" : word));
  if (unitField !== undefined) return isLoad || unit === undefined ? unitField : undefined;
  if (unit !== undefined) return undefined;
  if (isLoad) return "load";
  if (isIn(REPETITION_WORDS, word)) return "reps";
  return word === "rpe" || word === "rir" ? word : undefined;
}

function loadIn(unit: string): TableField | undefined {
  if (isIn(UNIT_WORDS.kg, unit)) return "loadKg";
  return isIn(UNIT_WORDS.lb, unit) ? "loadLb" : undefined;
}

function isIn(words: readonly string[], word: string): boolean {
  return words.includes(word);
}

/** The sets a header has columns for, in their order; those without repetitions are none. */
export function findPairs(names: readonly string[]): readonly SetPlaces[] {
  const sets = new Map<number, Partial<Record<TableField, number>>>();
  for (const [place, name] of names.entries()) {
    const column = readSetColumn(name);
    if (column === undefined) continue;
    const own = sets.get(column.set) ?? {};
    own[column.field] ??= place;
    sets.set(column.set, own);
  }
  return [...sets].sort(([a], [b]) => a - b).flatMap(([, places]) => (places.reps === undefined ? [] : [places]));
}
