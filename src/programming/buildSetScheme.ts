import { checkObject } from "../foundation/checkObject";
import { checkOneOf } from "../foundation/checkOneOf";
import { accumulateReps } from "./accumulateReps";
import { buildVerticalPlan, type VerticalPlanChoice } from "./buildVerticalPlan";
import { checkLength, checkNumbers } from "./checkLists";
import { PROGRESSION_TABLES, progressionTables, type ProgressionTableId } from "./progressionTables";
import { readProgressionTable, type ProgressionChoice } from "./readProgressionTable";
import { refuseArgument } from "../foundation/refuseArgument";
import type { SchemeRow } from "./schemeRow";
import { SET_SCHEMES, setSchemes, type SetSchemeId } from "./setSchemes";

/** What {@link buildSetScheme} takes. */
export interface BuildSetSchemeInput extends ProgressionChoice {
  readonly scheme: SetSchemeId;
  /** Repetitions of the sets of one week, 1 to 30 whole numbers from 1 to 100; the scheme's own when left out. */
  readonly reps?: readonly number[];
  /** Added to each set's amount, in the measure of the table, one number a set; the scheme's own, which are shares, when left out. */
  readonly adjustments?: readonly number[];
  /** How the weeks differ; constant over four weeks when left out. Not for rep-accumulation, which is such a plan itself. */
  readonly vertical?: VerticalPlanChoice;
}

/**
 * Builds several weeks of a set-and-repetition scheme, every set with its share of the one-repetition maximum.
 *
 * The vertical plan spreads the sets over weeks, and the progression table gives each the share at its repetitions and
 * step, with the set's own adjustment added. Light-heavy and ladder keep the load of the set with the most repetitions of
 * their week, and rep-accumulation that of its last week. A coach's patterns: measure what they do for your lifters.
 *
 * @param input the scheme, and what differs from its usual repetitions, adjustments, plan, table, volume, movement and model
 * @returns one row a set, in order of training
 * @throws LiftcoreError `invalid-argument` for a list, word or number that cannot be
 * @see jovanovic-stmr
 * @example
 * import { buildSetScheme } from "liftcore/programming";
 * const wave = buildSetScheme({ scheme: "wave", model: "epley" });
 * wave.slice(-3).map(({ reps }) => reps) // => [10, 8, 6]
 * wave.at(-1)?.share // => ≈ 0.7971
 * buildSetScheme({ scheme: "rep-accumulation" }).map(({ reps }) => reps) // => [7, 7, 7, 8, 8, 8, 9, 9, 9, 10, 10, 10]
 */
export function buildSetScheme(input: BuildSetSchemeInput): SchemeRow[] {
  checkObject("input", input);
  const { scheme, reps: ownReps, adjustments: ownAdjustments, vertical = { plan: "constant" }, ...progression } = input;
  checkOneOf("scheme", scheme, SET_SCHEMES);
  checkObject("vertical", vertical);
  const pattern = setSchemes[scheme];
  const reps = ownReps ?? pattern.reps;
  const plan = buildVerticalPlan({ ...vertical, reps });
  const adjustments = ownAdjustments ?? usualAdjustments(scheme, reps.length, input.table);
  checkNumbers("adjustments", adjustments, { min: -100, max: 100 }, 30);
  checkLength("adjustments", adjustments, reps.length, "set");
  const rows = plan.map(({ place, ...row }): SchemeRow => {
    const week = plan.filter((set) => set.week === row.week);
    const loaded = pattern.loadOf === "own" ? row.reps : Math.max(...week.map((set) => set.reps));
    const cell = readProgressionTable({
      ...progression,
      volume: progression.volume ?? pattern.volume,
      reps: loaded,
      step: row.step,
      adjustment: adjustments[place - 1] ?? 0,
    });
    return { ...row, adjustment: pattern.loadOf === "own" ? cell.adjustment.amount : null, share: cell.share };
  });
  if (scheme !== "rep-accumulation") return rows;
  if (vertical.plan === "constant") return accumulateReps({ rows });
  refuseArgument("vertical.plan", `must be constant for rep-accumulation, got "${vertical.plan}"`);
}

/** A tenth of the maximum less is no number of repetitions in reserve: those must be given. */
function usualAdjustments(
  scheme: SetSchemeId,
  sets: number,
  table: ProgressionTableId = "percent-drop",
): readonly number[] {
  checkOneOf("table", table, PROGRESSION_TABLES);
  const usual = setSchemes[scheme].adjustments(sets);
  const inShares = progressionTables[table].method !== "reps-in-reserve";
  if (inShares || usual.every((adjustment) => adjustment === 0)) return usual;
  return refuseArgument("adjustments", `must be given in repetitions for ${scheme} by ${table}, got none`);
}
