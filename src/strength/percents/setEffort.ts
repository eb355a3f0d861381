import { checkNumber } from "../../foundation/checkNumber";
import { HIGHEST_RIR } from "../../units/effort";
import { refuseRpe } from "../refuseField";

/** How many repetitions, and how many more would have been possible. */
export interface SetEffort {
  /** A whole number from 1 to 30. */
  readonly reps: number;
  /** Repetitions in reserve, 0 to 10 in half steps, which is 10 minus RPE; 0, a set to failure, when left out. */
  readonly rir?: number;
}

/** Most repetitions of a set that a percentage is read for. */
export const MOST_SET_REPS = 30;
const SET_REPS = { min: 1, max: MOST_SET_REPS, step: 1 };
const RESERVE = { min: 0, max: HIGHEST_RIR, step: 0.5 };

/** Throws `invalid-argument` unless repetitions and reserve can be; `path` comes before their names, as "next.". */
export function checkSetEffort(set: SetEffort, path = ""): void {
  const { reps, rir = 0 } = set;
  refuseRpe(set, path);
  checkReps(`${path}reps`, reps);
  checkReserve(`${path}rir`, rir);
}

/** Throws `invalid-argument` unless a set can have so many repetitions. */
export function checkReps(argument: string, reps: unknown): void {
  checkNumber(argument, reps, SET_REPS);
}

/** Throws `invalid-argument` unless the reserve can be. */
export function checkReserve(argument: string, rir: unknown): void {
  checkNumber(argument, rir, RESERVE);
}
