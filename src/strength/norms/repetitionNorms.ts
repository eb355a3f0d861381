import { invertIncreasing } from "../invertIncreasing";
import { drawMonotoneCurve } from "../monotoneCurve";

type Bounds = readonly [lower: number, upper: number];

/** Repetitions to failure that people did, on average, at one share of their maximum. */
export interface MeanRepetitions {
  readonly share: number;
  readonly mean: number;
  /** 95 % confidence interval of the mean. */
  readonly meanInterval: Bounds;
}

/** The same with how much people differed. */
export interface RepetitionNorm extends MeanRepetitions {
  /** Standard deviation between people. */
  readonly sd: number;
  /** 95 % confidence interval of the standard deviation. */
  readonly sdInterval: Bounds;
}

/** All lifts together: 6970 people of 269 studies (nuzzo-2024, the table of its main model; grade: meta-analysis). */
export const ALL_LIFTS: readonly RepetitionNorm[] = [
  { share: 0.6, mean: 19.53, meanInterval: [18.52, 20.59], sd: 4.37, sdInterval: [4.01, 4.76] },
  { share: 0.65, mean: 17.11, meanInterval: [16.36, 17.9], sd: 3.8, sdInterval: [3.51, 4.12] },
  { share: 0.7, mean: 14.8, meanInterval: [14.23, 15.4], sd: 3.31, sdInterval: [3.06, 3.58] },
  { share: 0.75, mean: 12.37, meanInterval: [11.87, 12.88], sd: 2.88, sdInterval: [2.65, 3.13] },
  { share: 0.8, mean: 9.75, meanInterval: [9.32, 10.2], sd: 2.51, sdInterval: [2.29, 2.75] },
  { share: 0.85, mean: 7.15, meanInterval: [6.69, 7.65], sd: 2.19, sdInterval: [1.97, 2.42] },
  { share: 0.9, mean: 4.94, meanInterval: [4.35, 5.61], sd: 1.9, sdInterval: [1.69, 2.14] },
];

/** The two lifts that were modelled alone: what of them is known to be published (nuzzo-2024, its text and figures). */
export const SINGLE_LIFTS = {
  "bench-press": [
    { share: 0.7, mean: 14.08, meanInterval: [12.4, 16.1] },
    { share: 0.8, mean: 8.82, meanInterval: [7.72, 10.08] },
  ],
  "leg-press": [
    { share: 0.7, mean: 18.96, meanInterval: [14.2, 25.5] },
    { share: 0.8, mean: 13.05, meanInterval: [9.78, 17.41] },
    { share: 0.9, mean: 8.69, meanInterval: [3.71, 20.39] },
  ],
} as const satisfies Record<string, readonly MeanRepetitions[]>;

/** The ends of {@link ALL_LIFTS}, and the step between its rows. */
export const LOWEST_SHARE = 0.6;
export const HIGHEST_SHARE = 0.9;
const SHARE_STEP = 0.05;

/** Draws one column of {@link ALL_LIFTS} as a curve over the share of the maximum, on the log scale it was modelled on. */
export function drawNorm(column: (norm: RepetitionNorm) => number): (share: number) => number {
  const rows = ALL_LIFTS.map((norm) => Math.log(column(norm)));
  const curve = drawMonotoneCurve(LOWEST_SHARE, SHARE_STEP, rows);
  return (share) => Math.exp(curve(share));
}

const meanCurve = /* @__PURE__ */ drawNorm(({ mean }) => mean);

/** Mean repetitions at a share of the maximum: an infinity below the table and 0 above it. */
export function meanRepetitionsAt(share: number): number {
  if (share < LOWEST_SHARE) return Infinity;
  return share > HIGHEST_SHARE ? 0 : meanCurve(share);
}

/** The share of the maximum, 0.6 to 0.9, at which people did so many repetitions on average. */
export function shareAtMeanRepetitions(reps: number): number {
  return invertIncreasing((share) => -meanCurve(share), -reps, LOWEST_SHARE, HIGHEST_SHARE);
}
