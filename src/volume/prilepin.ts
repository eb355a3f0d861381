import { checkNumber } from "../foundation/checkNumber";

/** One row of Prilepin's table: how many repetitions suit an intensity. */
export interface PrilepinRow {
  /** The row holds from this percentage of the one-repetition maximum up to the next row's. */
  readonly fromPercent: number;
  readonly repsPerSet: { readonly min: number; readonly max: number };
  readonly totalReps: { readonly min: number; readonly optimal: number; readonly max: number };
}

const lightest: PrilepinRow = {
  fromPercent: 0,
  repsPerSet: { min: 3, max: 6 },
  totalReps: { min: 18, optimal: 24, max: 30 },
};

/** Prilepin's table as Hristov printed it. The printed rows overlap at 70 %; here 70 belongs to the heavier row. */
export const prilepinTable: readonly PrilepinRow[] = [
  lightest,
  { fromPercent: 70, repsPerSet: { min: 3, max: 6 }, totalReps: { min: 12, optimal: 18, max: 24 } },
  { fromPercent: 80, repsPerSet: { min: 2, max: 4 }, totalReps: { min: 10, optimal: 15, max: 20 } },
  { fromPercent: 90, repsPerSet: { min: 1, max: 2 }, totalReps: { min: 4, optimal: 7, max: 10 } },
];

/**
 * Looks up how many repetitions suit an intensity.
 *
 * The table comes from the training logs of weightlifters, so it speaks of snatch and clean and jerk.
 *
 * @param percent of the one-repetition maximum, 0 to 100
 * @returns repetitions per set and in total
 * @throws LiftcoreError `invalid-argument` outside 0 to 100
 * @see hristov-2004
 * @example
 * import { prilepin } from "liftcore/volume";
 * prilepin(82).totalReps // => { min: 10, optimal: 15, max: 20 }
 */
export function prilepin(percent: number): PrilepinRow {
  checkNumber("percent", percent, { min: 0, max: 100, unit: "%" });
  return prilepinTable.filter(({ fromPercent }) => percent >= fromPercent).at(-1) ?? lightest;
}
