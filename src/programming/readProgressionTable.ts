import { checkNumber } from "../foundation/checkNumber";
import { checkObject } from "../foundation/checkObject";
import { checkOneOf } from "../foundation/checkOneOf";
import type { LoadAdjustment } from "../strength/repsModels/loadAdjustment";
import { MOVEMENTS, type Movement } from "../strength/repsModels/movement";
import type { RepsModelChoice } from "../strength/repsModels/repsModels";
import { shareForReps } from "../strength/repsModels/shareForReps";
import {
  PROGRESSION_TABLES,
  progressionTables,
  SCHEME_VOLUMES,
  type ProgressionTableId,
  type SchemeVolume,
} from "./progressionTables";

/** Which progression a scheme follows. */
export interface ProgressionChoice extends RepsModelChoice {
  /** "percent-drop" when left out. */
  readonly table?: ProgressionTableId;
  /** "normal" when left out, unless a scheme has its own. */
  readonly volume?: SchemeVolume;
  /** "grinding" when left out. */
  readonly movement?: Movement;
}

/** What {@link readProgressionTable} takes. */
export interface ReadProgressionTableInput extends ProgressionChoice {
  /** A whole number from 1 to 100. */
  readonly reps: number;
  /** Steps counted back from the last, which is 0: a whole number from -52 to 0. */
  readonly step: number;
  /** Added to the amount of the table, in its own measure: repetitions, or a share; 0 when left out. */
  readonly adjustment?: number;
}

/** One cell of a table. */
export interface ProgressionCell {
  /** How far short of failure the set stays. */
  readonly adjustment: LoadAdjustment;
  /** Load over one-repetition maximum. */
  readonly share: number;
}

/**
 * Reads one cell of a progression table: how far short of failure a set stays at a step, and the share of the maximum that gives.
 *
 * amount = start + perRep * (reps - 1) + steps back * (perStep + perStepAndRep * (reps - 1)), with the column's four
 * figures, then `shareForReps`. The figures are a coach's; what they are worth against others has not been measured.
 * Far back many steps run out: a share of repetitions of 0 or less is refused.
 *
 * @param input repetitions and step; table, volume, movement, model and an adjustment of the set's own
 * @returns the adjustment with its method, and the share of the one-repetition maximum, not rounded
 * @throws LiftcoreError `invalid-argument` for a number out of range, an unknown word, or a step too far back for the table
 * @see jovanovic-stmr
 * @example
 * import { readProgressionTable } from "liftcore/programming";
 * readProgressionTable({ table: "reps-in-reserve", reps: 5, step: -3 }).adjustment // => { method: "reps-in-reserve", amount: 4 }
 * readProgressionTable({ table: "deducted-intensity", volume: "intensive", reps: 5, step: 0, model: "epley" }).share // => ≈ 0.8573
 */
export function readProgressionTable(input: ReadProgressionTableInput): ProgressionCell {
  checkObject("input", input);
  const { table = "percent-drop", volume = "normal", movement = "grinding", ...rest } = input;
  const { reps, step, adjustment: own = 0, ...choice } = rest;
  checkOneOf("table", table, PROGRESSION_TABLES);
  checkOneOf("volume", volume, SCHEME_VOLUMES);
  checkOneOf("movement", movement, MOVEMENTS);
  checkNumber("reps", reps, { min: 1, max: 100, step: 1 });
  checkNumber("step", step, { min: -52, max: 0, step: 1 });
  checkNumber("adjustment", own, { min: -100, max: 100 });
  const { method, columns } = progressionTables[table];
  const { start, perRep, perStep, perStepAndRep } = columns[movement][volume];
  const stepsBack = -step;
  const amount = start + perRep * (reps - 1) + stepsBack * (perStep + perStepAndRep * (reps - 1)) + own;
  const adjustment: LoadAdjustment = { method, amount };
  return { adjustment, share: shareForReps({ ...choice, reps, movement, adjustment }) };
}
