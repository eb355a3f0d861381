import { median } from "../foundation/quantile";
import { ONE_REP_MAX_CV } from "./minimumDetectableChange";

/** How much single sessions scatter, as a share, and whether the series itself or the literature says so. */
export interface SeriesNoise {
  readonly cv: number;
  readonly from: "series" | "literature";
}

/** Fewer sessions do not show their own scatter; judgement. */
const LEAST_SESSIONS = 8;
/** Who repeats the same numbers has not become free of day-to-day form: the least noise believed; judgement. */
const LEAST_CV = 0.03;
/** Turns a median absolute deviation into the standard deviation of a normal distribution. */
const MAD_TO_SD = 1.4826;

/** Measures session noise from differences of neighbours, which a trend hardly touches: 1.4826 * MAD / sqrt(2). */
export function measureNoise(logs: readonly number[]): SeriesNoise {
  const differences = logs.slice(1).map((value, place) => value - (logs[place] ?? value));
  const centre = median(differences) ?? 0;
  const spread = median(differences.map((difference) => Math.abs(difference - centre)));
  if (logs.length < LEAST_SESSIONS || spread === undefined) return { cv: ONE_REP_MAX_CV, from: "literature" };
  return { cv: Math.max(LEAST_CV, (MAD_TO_SD * spread) / Math.SQRT2), from: "series" };
}
