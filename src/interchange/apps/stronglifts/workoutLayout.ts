import { foldText } from "../../../foundation/foldText";
import type { ColumnMap } from "../../table/columnMap";
import type { TableField } from "../../table/tableField";

/** Where one exercise of a workout stands in its row. */
export interface ExerciseBlock {
  readonly exercise: number;
  readonly kg: number | undefined;
  readonly lb: number | undefined;
  readonly sets: readonly number[];
}

/** Where the parts of a workout stand in a row that holds the whole of it. */
export interface WorkoutLayout {
  readonly header: ColumnMap;
  readonly blocks: readonly ExerciseBlock[];
  /** Nothing else has a name after the exercises, so that rows may go on with further ones. */
  readonly isOpen: boolean;
}

const SHARED = /* @__PURE__ */ new Map<string, TableField>([
  ["date", "start"],
  ["note", "sessionNote"],
  ["workout", "session"],
  ["body weight", "bodyMass"],
  ["body weight kg", "bodyMassKg"],
  ["body weight lb", "bodyMassLb"],
]);
const EXERCISE = /^exercise \d{1,3}$/u;
const SET = /^set \d{1,3}$/u;

/** Reads the header of such a table: what all sets share, then a run of columns for each exercise. */
export function readWorkoutLayout(names: readonly string[]): WorkoutLayout {
  const places: Partial<Record<TableField, number>> = {};
  const blocks: { exercise: number; kg: number | undefined; lb: number | undefined; sets: number[] }[] = [];
  const unknown: number[] = [];
  const unnamed: number[] = [];
  for (const [place, name] of names.entries()) {
    const folded = foldText(name);
    const shared = SHARED.get(folded);
    const block = blocks.at(-1);
    if (EXERCISE.test(folded)) blocks.push({ exercise: place, kg: undefined, lb: undefined, sets: [] });
    else if (shared !== undefined && places[shared] === undefined) places[shared] = place;
    else if (block !== undefined && folded === "weight kg" && block.kg === undefined) block.kg = place;
    else if (block !== undefined && folded === "weight lb" && block.lb === undefined) block.lb = place;
    else if (block !== undefined && SET.test(folded)) block.sets.push(place);
    else (folded === "" ? unnamed : unknown).push(place);
  }
  const last = blocks.at(-1)?.exercise ?? 0;
  const isOpen = [...unknown, ...Object.values(places)].every((place) => place < last);
  // Those without a name behind the last exercise belong to further ones.
  const homeless = [...unknown, ...unnamed.filter((place) => !isOpen || place < last)];
  return { header: { names, places, kept: homeless, unknown: homeless }, blocks, isOpen };
}

/**
 * The blocks of a row of `width` fields. Rows go on beyond the header, which names fewer exercises or cuts the last one
 * short; they are then laid out like the first exercise.
 */
export function blocksOf({ blocks, isOpen }: WorkoutLayout, width: number): readonly ExerciseBlock[] {
  const [first, second] = blocks;
  const last = blocks.at(-1);
  if (first === undefined || last === undefined || !isOpen) return blocks;
  const stride = Math.max(1, second === undefined ? (first.sets.at(-1) ?? first.exercise) + 1 - first.exercise : second.exercise - first.exercise);
  const all = blocks.slice(0, -1);
  for (let from = last.exercise; from < width; from += stride) all.push(shift(first, from - first.exercise));
  return all;
}

function shift({ exercise, kg, lb, sets }: ExerciseBlock, by: number): ExerciseBlock {
  return {
    exercise: exercise + by,
    kg: kg === undefined ? undefined : kg + by,
    lb: lb === undefined ? undefined : lb + by,
    sets: sets.map((place) => place + by),
  };
}
