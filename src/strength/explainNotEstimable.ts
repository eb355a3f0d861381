import { massIn } from "../units/convertMass";
import type { AssessableSet, NotEstimableReason, OneRepMaxAssessment } from "./assessment";
import type { OneRepMaxFormula } from "./formula";
import { mostRepsRead, repsToFailureOf, type StrengthReading } from "./readStrengthSet";

/** Beyond this many days since the last session too few returns were seen to calibrate anything. */
export const LONGEST_GAP_DAYS = 180;

/** Says why sets give no estimate, and what the longer ones among them show at the least. */
export function explainNotEstimable(
  sets: readonly AssessableSet[],
  formula: OneRepMaxFormula,
  days: readonly StrengthReading[],
): OneRepMaxAssessment {
  const recent = days.filter(({ ageDays }) => ageDays <= LONGEST_GAP_DAYS).map(({ set, estimateKg }) => ({ estimateKg, unit: set.load.unit }));
  const best = recent.reduce<(typeof recent)[number] | undefined>((a, b) => (a && a.estimateKg >= b.estimateKg ? a : b), undefined);
  return {
    status: "not-estimable",
    reasons: [nameReason(sets, formula, days)],
    ...(best && { atLeast: { value: massIn({ value: best.estimateKg, unit: "kg" }, best.unit), unit: best.unit } }),
  };
}

function nameReason(
  sets: readonly AssessableSet[],
  formula: OneRepMaxFormula,
  days: readonly StrengthReading[],
): NotEstimableReason {
  if (sets.length === 0) return { code: "no-sets", message: "There is no set to estimate from." };
  const most = mostRepsRead(formula);
  if (sets.every((set) => repsToFailureOf(set) > most)) {
    return { code: "too-many-repetitions", message: `Every set allowed more than ${most} repetitions; a heavier set is needed.` };
  }
  if (days.length === 0 && sets.some((set) => repsToFailureOf(set) < formula.validReps.min)) {
    return { code: "too-few-repetitions", message: `${formula.name} reads sets of at least ${formula.validReps.min} repetitions.` };
  }
  return { code: "too-old", message: `No set lies within the ${LONGEST_GAP_DAYS} days up to the day asked for.` };
}
