/** How much each set counts in a fit: all the same, or less by its repetitions or reserve, more by its load, or products of these. */
export const FIT_WEIGHTINGS = [
  "none",
  "reps",
  "load",
  "rir",
  "reps-load",
  "reps-rir",
  "load-rir",
  "reps-load-rir",
] as const;
/** One of {@link FIT_WEIGHTINGS}. */
export type FitWeighting = (typeof FIT_WEIGHTINGS)[number];

/** What the weight of a set can depend on. */
interface Weighable {
  readonly load: number;
  readonly reps: number;
  readonly rir: number;
}

/** The weight of one set: "reps" is 1 / reps done, "load" the load or share, "rir" 1 / (rir + 1). */
export function weighPoint(weighting: FitWeighting, set: Weighable): number {
  const byReps = weighting.startsWith("reps") ? 1 / set.reps : 1;
  const byLoad = weighting.includes("load") ? set.load : 1;
  const byRir = weighting.endsWith("rir") ? 1 / (set.rir + 1) : 1;
  return byReps * byLoad * byRir;
}
