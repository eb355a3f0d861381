import { sum } from "../../foundation/mean";
import { NORMAL_QUANTILE, type ConfidenceLevel } from "../../foundation/normal";
import { GROWTH_PER_REPETITION } from "../../units/effort";
import type { CurveSet } from "./readCurveSets";
import type { Estimate } from "./repsProfile";
import { GROWTH_SPREAD } from "../assessment/uncertainty";

/** A fitted curve; maxima as natural logarithms of kilograms. */
export interface GrowthCurve {
  readonly growth: Estimate<number>;
  readonly logMaximum: Estimate<number>;
  /** Share of the usual variance between people that the sets removed. */
  readonly learned: number;
}

/** The grid on which ln(growth) is weighed, in prior standard deviations either way, and its steps. */
const GRID = { reach: 4, steps: 80 };
/** From so many standard deviations on, a set off the curve counts by its distance and no longer by its square. */
const TOLERANCE = 2;
/** Halvings that find a maximum to a millionth. */
const HALVINGS = 24;

interface GridPoint {
  /** In prior standard deviations from the usual. */
  readonly place: number;
  readonly logMaximum: number;
  readonly logMaximumVariance: number;
  readonly logWeight: number;
}

/** Weighs every curve people might have against the sets; with a known maximum the curve alone. */
export function fitGrowthCurve(sets: readonly CurveSet[], knownLogMaximum: number | undefined, level: ConfidenceLevel): GrowthCurve {
  const grid = Array.from({ length: GRID.steps + 1 }, (_, step) => weighGrowth(sets, GRID.reach * ((2 * step) / GRID.steps - 1), knownLogMaximum));
  const top = Math.max(...grid.map(({ logWeight }) => logWeight));
  const weights = grid.map(({ logWeight }) => Math.exp(logWeight - top));
  const total = sum(weights);
  const expect = (pick: (point: GridPoint) => number) => sum(grid.map((point, at) => (weights[at] ?? 0) * pick(point))) / total;

  const place = expect((point) => point.place);
  const placeVariance = expect((point) => (point.place - place) ** 2);
  const logMaximum = expect((point) => point.logMaximum);
  const logMaximumSd = Math.sqrt(expect((point) => point.logMaximumVariance + (point.logMaximum - logMaximum) ** 2));
  return {
    growth: spread(place, Math.sqrt(placeVariance), level, growthAt),
    logMaximum: spread(logMaximum, logMaximumSd, level, (log) => log),
    learned: Math.max(0, 1 - placeVariance),
  };
}

function growthAt(place: number): number {
  return GROWTH_PER_REPETITION * Math.exp(GROWTH_SPREAD * place);
}

function spread(centre: number, sd: number, level: ConfidenceLevel, back: (value: number) => number): Estimate<number> {
  const half = NORMAL_QUANTILE[level] * sd;
  return { value: back(centre), lower: back(centre - half), upper: back(centre + half) };
}

function weighGrowth(sets: readonly CurveSet[], place: number, knownLogMaximum: number | undefined): GridPoint {
  const growth = growthAt(place);
  const shown = sets.map(({ logLoad, reps, sdBelow, sdAbove }) => ({ log: logLoad + Math.log1p(growth * (reps - 1)), sdBelow, sdAbove }));
  const logMaximum = knownLogMaximum ?? locate(shown);
  const precision = sum(shown.map((set) => 1 / sdOf(set, logMaximum) ** 2));
  const misfit = sum(shown.map((set) => costOf((set.log - logMaximum) / sdOf(set, logMaximum))));
  return {
    place,
    logMaximum,
    logMaximumVariance: knownLogMaximum === undefined ? 1 / precision : 0,
    logWeight: -misfit - 0.5 * place ** 2,
  };
}

interface ShownMaximum {
  readonly log: number;
  readonly sdBelow: number;
  readonly sdAbove: number;
}

/** A set that shows less than the maximum may have stopped short; one that shows more was done. */
function sdOf({ log, sdBelow, sdAbove }: ShownMaximum, logMaximum: number): number {
  return log < logMaximum ? sdBelow : sdAbove;
}

/** Half the square within the tolerance, straight beyond (Huber). */
function costOf(distance: number): number {
  const far = Math.abs(distance);
  return far <= TOLERANCE ? 0.5 * far ** 2 : TOLERANCE * (far - 0.5 * TOLERANCE);
}

/** Finds the maximum that costs least: the cost is convex, so its slope changes sign once. */
function locate(shown: readonly ShownMaximum[]): number {
  let low = Math.min(...shown.map(({ log }) => log));
  let high = Math.max(...shown.map(({ log }) => log));
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (low + high) / 2;
    const pull = sum(shown.map((set) => pullOf(set, middle)));
    if (pull > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function pullOf(set: ShownMaximum, logMaximum: number): number {
  const sd = sdOf(set, logMaximum);
  return Math.max(-TOLERANCE, Math.min(TOLERANCE, (set.log - logMaximum) / sd)) / sd;
}
