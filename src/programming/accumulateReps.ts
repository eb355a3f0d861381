import { checkObject } from "../foundation/checkObject";
import { checkOneOf } from "../foundation/checkOneOf";
import { checkLength, checkNumbers } from "./checkLists";
import { checkSchemeRows } from "./checkSchemeRows";
import { refuseArgument } from "../foundation/refuseArgument";
import type { SchemeRow } from "./schemeRow";

/** What becomes of a set that is left without a repetition. */
export const BELOW_ONE = ["refuse", "drop"] as const;
/** One of {@link BELOW_ONE}. */
export type BelowOne = (typeof BELOW_ONE)[number];

/** What {@link accumulateReps} takes. */
export interface AccumulateRepsInput {
  /** The rows of one scheme. */
  readonly rows: readonly SchemeRow[];
  /** Added to the repetitions, one whole number from -100 to 0 a week; one fewer for each week before the last when left out. */
  readonly repsChange?: readonly number[];
  /** "refuse" when left out. */
  readonly belowOne?: BelowOne;
}

/**
 * Turns a scheme into one that keeps its load and adds repetitions from week to week.
 *
 * Every week becomes the scheme's hardest week, the last one of its highest step, with the week's change added to the
 * repetitions. Needed for schemes whose load follows another set, where a rep-accumulation plan would move the load.
 *
 * @param input rows of a scheme, the change of each week, and what becomes of sets without a repetition
 * @returns one row a set; sets keep their number when others are dropped
 * @throws LiftcoreError `invalid-argument` for rows or changes that cannot be, or a set below one repetition unless dropped
 * @see jovanovic-stmr
 * @example
 * import { accumulateReps, buildSetScheme } from "liftcore/programming";
 * const ladder = buildSetScheme({ scheme: "ladder" });
 * accumulateReps({ rows: ladder, belowOne: "drop" }).map(({ reps }) => reps) // => [2, 7, 1, 3, 8, 2, 4, 9, 3, 5, 10]
 * accumulateReps({ rows: ladder }) // => throws invalid-argument
 */
export function accumulateReps(input: AccumulateRepsInput): SchemeRow[] {
  checkObject("input", input);
  const { rows, belowOne = "refuse" } = input;
  checkSchemeRows("rows", rows);
  checkOneOf("belowOne", belowOne, BELOW_ONE);
  const weeks = [...new Set(rows.map(({ week }) => week))];
  const repsChange = input.repsChange ?? weeks.map((_, place) => place + 1 - weeks.length);
  checkNumbers("repsChange", repsChange, { min: -100, max: 0, step: 1 }, 52);
  checkLength("repsChange", repsChange, weeks.length, "week");
  const hardest = hardestWeek(rows);
  const built = weeks.flatMap((week, place) => {
    const change = repsChange[place] ?? 0;
    return hardest.map((row) => ({ ...row, week, reps: row.reps + change }));
  });
  const kept = built.filter(({ reps }) => reps >= 1);
  if (kept.length === built.length || belowOne === "drop") return kept;
  const lowest = Math.min(...built.map(({ reps }) => reps));
  refuseArgument("repsChange", `must leave at least 1 repetition in every set, got ${lowest}`);
}

function hardestWeek(rows: readonly SchemeRow[]): readonly SchemeRow[] {
  const highest = Math.max(...rows.map(({ step }) => step));
  const week = Math.max(...rows.filter(({ step }) => step === highest).map((row) => row.week));
  return rows.filter((row) => row.week === week);
}
