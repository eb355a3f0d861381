import type { AdviceConfidence } from "./advice";
import type { TraceEntry } from "./judgeRules";
import type { Situation } from "./situation";

/** So many exposures make a history; judgement. */
const FEW_EXPOSURES = 3;
const ENOUGH_EXPOSURES = 6;

/** Rates how much an advice rests on: history, a plan of the lifter's own, and effort noted in the log. */
export function rateConfidence({ exposures, resolved }: Situation, trace: readonly TraceEntry[]): AdviceConfidence {
  const missing = [...new Set(trace.flatMap((entry) => entry.missing ?? []))].sort();
  const isRated = exposures[0]?.sets.some(({ rir }) => rir !== undefined) ?? false;
  if (exposures.length < FEW_EXPOSURES) return { level: "low", missing };
  const isHigh = exposures.length >= ENOUGH_EXPOSURES && isRated && resolved.origin === "given";
  return { level: isHigh ? "high" : "moderate", missing };
}
