import { checkNumber } from "../../foundation/checkNumber";
import { checkObject } from "../../foundation/checkObject";
import { checkOneOf } from "../../foundation/checkOneOf";
import {
  ALL_LIFTS,
  drawNorm,
  HIGHEST_SHARE,
  LOWEST_SHARE,
  SINGLE_LIFTS,
  type MeanRepetitions,
  type RepetitionNorm,
} from "./repetitionNorms";

/** What {@link normativeRepetitions} has norms for: "all" lifts together, or one of the two that were modelled alone. */
export const NORMATIVE_LIFTS = ["all", "bench-press", "leg-press"] as const;

/** One of {@link NORMATIVE_LIFTS}. */
export type NormativeLift = (typeof NORMATIVE_LIFTS)[number];

/** What {@link normativeRepetitions} asks about. */
export interface NormativeRepetitionsInput {
  /** Load / one-repetition maximum, above 0 and at most 1. */
  readonly share: number;
  /** "all" when left out. */
  readonly lift?: NormativeLift;
}

/** A 95 % confidence interval in repetitions. */
export interface NormativeInterval {
  readonly lower: number;
  readonly upper: number;
  readonly level: 0.95;
}

/** What {@link normativeRepetitions} answers. */
export type NormativeRepetitions =
  | {
      /** "interpolated" when the share lies between two published rows. */
      readonly status: "published" | "interpolated";
      /** Repetitions to failure, mean over people. */
      readonly mean: number;
      /** How well that mean is known; it says nothing about one person. */
      readonly meanInterval: NormativeInterval;
      /** Standard deviation between people, in repetitions; published for all lifts together only. */
      readonly sd?: number;
      /** How well the standard deviation is known. */
      readonly sdInterval?: NormativeInterval;
    }
  /** Nothing is published there, and nothing is guessed. */
  | {
      readonly status: "not-published";
      /** The shares of the maximum with a published row, ascending. */
      readonly publishedShares: readonly number[];
    };

/** How far a share may be from a row to be that row: what floating point leaves on 1 - 0.3. */
const SAME_SHARE = 1e-9;

/**
 * Tells how many repetitions to failure people do at a share of their maximum, and how much people differ.
 *
 * From a meta-regression of 269 studies. All lifts together: the published rows from 60 to 90 % as they stand, and between them
 * every column by a monotone cubic on the log scale. Bench press and leg press: the few published cells only. The standard
 * deviation is that between people: at 80 % about one lifter in six does 12 or more, and one in six 7 or fewer. For one lifter's own curve
 * use that lifter's sets.
 *
 * @param input the share of the maximum, and the lift
 * @returns repetitions to failure, mean and spread between people, not rounded; or that nothing is published there
 * @throws LiftcoreError `invalid-argument` for a share not above 0 and at most 1, or an unknown lift
 * @see nuzzo-2024
 * @example
 * import { normativeRepetitions } from "liftcore/strength";
 * normativeRepetitions({ share: 0.8 }) // => { status: "published", mean: 9.75, sd: 2.51, … }
 * normativeRepetitions({ share: 0.825 }) // => { status: "interpolated", … }
 * normativeRepetitions({ share: 0.75, lift: "bench-press" }) // => { status: "not-published", publishedShares: [0.7, 0.8] }
 */
export function normativeRepetitions(input: NormativeRepetitionsInput): NormativeRepetitions {
  checkObject("input", input);
  const { share, lift = "all" } = input;
  checkNumber("share", share, { min: Number.MIN_VALUE, max: 1 });
  checkOneOf("lift", lift, NORMATIVE_LIFTS);
  if (lift !== "all") {
    const cell = findRow<MeanRepetitions>(SINGLE_LIFTS[lift], share);
    if (cell === undefined) return notPublished(SINGLE_LIFTS[lift]);
    return { status: "published", mean: cell.mean, meanInterval: interval(cell.meanInterval) };
  }
  const row = findRow(ALL_LIFTS, share);
  if (row === undefined) return interpolate(share);
  const { mean, meanInterval, sd, sdInterval } = row;
  return { status: "published", mean, meanInterval: interval(meanInterval), sd, sdInterval: interval(sdInterval) };
}

function interpolate(share: number): NormativeRepetitions {
  if (share < LOWEST_SHARE || share > HIGHEST_SHARE) return notPublished(ALL_LIFTS);
  const at = (column: (norm: RepetitionNorm) => number) => drawNorm(column)(share);
  return {
    status: "interpolated",
    mean: at(({ mean }) => mean),
    meanInterval: interval([at(({ meanInterval }) => meanInterval[0]), at(({ meanInterval }) => meanInterval[1])]),
    sd: at(({ sd }) => sd),
    sdInterval: interval([at(({ sdInterval }) => sdInterval[0]), at(({ sdInterval }) => sdInterval[1])]),
  };
}

function notPublished(rows: readonly MeanRepetitions[]): NormativeRepetitions {
  return { status: "not-published", publishedShares: rows.map(({ share }) => share) };
}

function findRow<Row extends MeanRepetitions>(rows: readonly Row[], share: number): Row | undefined {
  return rows.find((row) => Math.abs(row.share - share) <= SAME_SHARE);
}

function interval([lower, upper]: readonly [number, number]): NormativeInterval {
  return { lower, upper, level: 0.95 };
}
