import { sum } from "../foundation/mean";
import { NORMAL_QUANTILE } from "../foundation/normal";
import type { ResponseGrowth } from "./response";
import type { HistoryPoint } from "./responseHistory";
import type { ResponseModel, TrainingAge } from "./responseModel";
import type { IndexKind, RepZone } from "./sessionIndex";

/** A line through the sessions of the window. Changes are on the log scale per week. */
export interface GrowthFit {
  readonly perWeek: number;
  /** Standard error of `perWeek`, with the drift of effort that nobody logged. */
  readonly standardError: number;
  /** Scatter of one session around the line. */
  readonly sessionSd: number;
  /** Shares of the sessions by kind. */
  readonly shares: Readonly<Record<IndexKind, number>>;
  readonly sessions: number;
  readonly spanWeeks: number;
}

/**
 * Fits growth as a weighted line that knows what a lower bound is.
 *
 * Sets that stopped where they were told to weigh a quarter, and where they lie below the line they count as lying on it:
 * stopping early cannot prove a loss. Above the line they count as they are. Offsets of the repetition zones are estimated
 * beside the line and shrunk towards none. `undefined` when all sessions lie on one day.
 */
export function fitGrowth(points: readonly HistoryPoint[], model: ResponseModel): GrowthFit | undefined {
  const { growth } = model;
  const days = points.map(({ day }) => day);
  const spanWeeks = (Math.max(...days) - Math.min(...days)) / 7;
  if (points.length < 2 || spanWeeks === 0) return undefined;

  const weights = points.map(({ kind }) => (kind === "bound" ? growth.boundWeight : 1));
  const weeks = points.map(({ day }) => day / 7);
  let values: readonly number[] = points.map(({ index }) => index);
  let offsets: ReadonlyMap<RepZone, number> = new Map();
  let line = fitLine(weeks, values, weights);
  let sessionSd = growth.priorSd;
  for (let pass = 0; pass < growth.passes; pass++) {
    const offsetAt = (place: number) => offsets.get(points[place]?.zone ?? "1-5") ?? 0;
    line = fitLine(weeks, values.map((value, place) => value - offsetAt(place)), weights);
    const { at } = line;
    offsets = fitOffsets(points, values.map((value, place) => value - at(weeks[place] ?? 0)), weights, (sessionSd / growth.zoneSd) ** 2);
    const expected = weeks.map((week, place) => at(week) + offsetAt(place));
    values = points.map(({ index, kind }, place) => (kind === "bound" ? Math.max(index, expected[place] ?? index) : index));
    sessionSd = estimateSd(values.map((value, place) => value - (expected[place] ?? value)), weights, model);
  }

  const shares = shareOfKinds(points);
  const { rated, limit, bound } = growth.effortDrift;
  const drift = rated * shares.rated + limit * shares.limit + bound * shares.bound;
  return {
    perWeek: line.slope,
    standardError: Math.sqrt(sessionSd ** 2 / line.spread + (drift / spanWeeks) ** 2),
    sessionSd,
    shares,
    sessions: points.length,
    spanWeeks,
  };
}

/**
 * Says how far growth lies from half the usual pace, in standard deviations: near 0 while the data cannot tell, positive
 * for growth. z = (m - threshold) pace / sqrt(v (v + pace²)), within ±2.5.
 */
export function growthZ({ perWeek, standardError }: GrowthFit, age: TrainingAge, model: ResponseModel): number {
  const pace = model.pacePerWeek[age];
  const { thresholdShare, zLimit } = model.growth;
  const variance = standardError ** 2;
  const z = ((perWeek - thresholdShare * pace) * pace) / Math.sqrt(variance * (variance + pace ** 2));
  return Math.max(-zLimit, Math.min(zLimit, z));
}

/** Gives a fit as shares per week with its interval. */
export function describeGrowth({ perWeek, standardError }: GrowthFit, { growth: { level } }: ResponseModel): ResponseGrowth {
  const halfWidth = NORMAL_QUANTILE[level] * standardError;
  const share = Math.expm1;
  return { perWeek: share(perWeek), interval: { lower: share(perWeek - halfWidth), upper: share(perWeek + halfWidth), level } };
}

interface Line {
  readonly slope: number;
  readonly at: (x: number) => number;
  /** Weighted sum of squares of x around its mean. */
  readonly spread: number;
}

function fitLine(xs: readonly number[], ys: readonly number[], weights: readonly number[]): Line {
  const total = sum(weights);
  const average = (values: readonly number[]) => sum(values.map((value, place) => value * (weights[place] ?? 0))) / total;
  const centreX = average(xs);
  const centreY = average(ys);
  const products = (values: readonly number[], centre: number) =>
    sum(values.map((value, place) => (weights[place] ?? 0) * (value - centre) * ((xs[place] ?? 0) - centreX)));
  const spread = products(xs, centreX);
  const slope = products(ys, centreY) / spread;
  return { slope, at: (x) => centreY + slope * (x - centreX), spread };
}

/** Mean residual of each zone, as if so many sessions of weight 1 had shown none. */
function fitOffsets(
  points: readonly HistoryPoint[],
  residuals: readonly number[],
  weights: readonly number[],
  shrinkage: number,
): ReadonlyMap<RepZone, number> {
  const zones = new Set(points.map(({ zone }) => zone));
  return new Map(
    [...zones].map((zone) => {
      const places = points.flatMap((point, place) => (point.zone === zone ? [place] : []));
      const weight = sum(places.map((place) => weights[place] ?? 0));
      return [zone, sum(places.map((place) => (weights[place] ?? 0) * (residuals[place] ?? 0))) / (weight + shrinkage)];
    }),
  );
}

/** A prior of six sessions at the literature's noise keeps a short or suspiciously smooth series from looking certain. */
function estimateSd(residuals: readonly number[], weights: readonly number[], { growth }: ResponseModel): number {
  const { priorSd, priorSessions, residualCap, leastSd } = growth;
  const squares = sum(residuals.map((residual, place) => (weights[place] ?? 0) * Math.min(Math.abs(residual), residualCap) ** 2));
  const freedom = priorSessions + residuals.length - 2;
  return Math.max(leastSd, Math.sqrt((priorSessions * priorSd ** 2 + squares) / freedom));
}

function shareOfKinds(points: readonly HistoryPoint[]): Readonly<Record<IndexKind, number>> {
  const share = (kind: IndexKind) => points.filter((point) => point.kind === kind).length / points.length;
  return { rated: share("rated"), limit: share("limit"), bound: share("bound") };
}
