import { checkNumber } from "../../foundation/checkNumber";
import { HIGHEST_RIR } from "../../units/effort";

/** How many repetitions, and how many more would have been possible. */
export interface SetEffort {
  /** A whole number from 1 to 30. */
  readonly reps: number;
  /** Repetitions in reserve, 0 to 10 in half steps, which is 10 minus RPE; 0, a set to failure, when left out. */
  readonly rir?: number;
}

const SET_REPS = { min: 1, max: 30, step: 1 };
const RESERVE = { min: 0, max: HIGHEST_RIR, step: 0.5 };

/** Throws `invalid-argument` unless repetitions and reserve can be; `path` comes before their names, as "next.". */
export function checkSetEffort({ reps, rir = 0 }: SetEffort, path = ""): void {
  checkNumber(`${path}reps`, reps, SET_REPS);
  checkReserve(rir, path);
}

/** Throws `invalid-argument` unless the reserve can be. */
export function checkReserve(rir: number, path = ""): void {
  checkNumber(`${path}rir`, rir, RESERVE);
}
