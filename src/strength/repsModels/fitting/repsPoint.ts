import { checkList } from "../../../foundation/checkList";
import { checkNumber } from "../../../foundation/checkNumber";
import { checkObject } from "../../../foundation/checkObject";
import { refuseRpe } from "../../refuseField";
import { HIGHEST_LOAD } from "../../loadRanges";
import { HIGHEST_RIR } from "../../../units/effort";
import type { FitWeighting } from "./fitWeighting";
import { weighPoint } from "./fitWeighting";
import type { RepsModel } from "../repsModels";

/** The repetitions of a set that a curve is fitted to. */
export interface CountedSet {
  /** Repetitions done, a whole number from 1 to 100. */
  readonly reps: number;
  /** Repetitions in reserve, 0 to 10 in half steps; 0, a set to failure, when left out. Leave out sets whose effort nobody knows. */
  readonly rir?: number;
}

/** A set at a known share of the one-repetition maximum. */
export interface SetAtShare extends CountedSet {
  /** Load over one-repetition maximum, 0.01 to 1. */
  readonly share: number;
}

/** A set at a load. */
export interface SetAtLoad extends CountedSet {
  /** At least 0.1 and at most 10000, all sets in one unit. */
  readonly load: number;
}

/** A set as the fits see it: its load or share, its repetitions to failure past those of the maximum, and its weight. */
export interface RepsPoint {
  readonly load: number;
  readonly beyond: number;
  readonly weight: number;
}

/** Checks sets at shares and reads them as points of a model. */
export function pointsAtShares(sets: readonly SetAtShare[], model: RepsModel, weighting: FitWeighting): RepsPoint[] {
  checkList("sets", sets);
  return Array.from(sets, (set, place) => {
    checkObject(`sets[${place}]`, set);
    checkNumber(`sets[${place}].share`, set.share, { min: 0.01, max: 1 });
    return pointOf(set, set.share, place, model, weighting);
  });
}

/** Checks sets at loads and reads them as points of a model. */
export function pointsAtLoads(sets: readonly SetAtLoad[], model: RepsModel, weighting: FitWeighting): RepsPoint[] {
  checkList("sets", sets);
  return Array.from(sets, (set, place) => {
    checkObject(`sets[${place}]`, set);
    checkNumber(`sets[${place}].load`, set.load, { min: 0.1, max: HIGHEST_LOAD });
    return pointOf(set, set.load, place, model, weighting);
  });
}

function pointOf(set: CountedSet, load: number, place: number, model: RepsModel, weighting: FitWeighting): RepsPoint {
  const { reps, rir = 0 } = set;
  refuseRpe(set, `sets[${place}].`);
  checkNumber(`sets[${place}].reps`, reps, { min: 1, max: 100, step: 1 });
  checkNumber(`sets[${place}].rir`, rir, { min: 0, max: HIGHEST_RIR, step: 0.5 });
  return { load, beyond: reps + rir - model.repsAtMaximum, weight: weighPoint(weighting, { load, reps, rir }) };
}
