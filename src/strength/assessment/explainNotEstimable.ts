import { massIn } from "../../units/convertMass";
import type { NotEstimableReason, OneRepMaxAssessment } from "./assessment";
import type { OneRepMaxFormula } from "../formula";
import { mostRepsRead, type StrengthReading } from "./readStrengthSet";

/** Beyond this many days since the last session too few returns were seen to calibrate anything. */
export const LONGEST_GAP_DAYS = 180;

/** Says why sets of such ages give no estimate by the best readings of their days, and what these show at the least. */
export function explainNotEstimable(
  agesDays: readonly number[],
  formula: OneRepMaxFormula,
  days: readonly StrengthReading[],
): OneRepMaxAssessment {
  const recent = days.filter(isRecent);
  const best = recent.reduce<StrengthReading | undefined>((a, b) => (a && a.estimateKg >= b.estimateKg ? a : b), undefined);
  const unit = best?.set.load.unit ?? "kg";
  return {
    status: "not-estimable",
    reasons: [nameReason(agesDays, formula, recent)],
    ...(best && { atLeast: { value: massIn({ value: best.estimateKg, unit: "kg" }, unit), unit } }),
  };
}

function nameReason(agesDays: readonly number[], formula: OneRepMaxFormula, recent: readonly StrengthReading[]): NotEstimableReason {
  if (agesDays.length === 0) return { code: "no-sets", message: "There is no set to estimate from." };
  if (!agesDays.some((ageDays) => ageDays >= 0 && isRecent({ ageDays }))) {
    return { code: "too-old", message: `No set lies within the ${LONGEST_GAP_DAYS} days up to the day asked for.` };
  }
  const most = mostRepsRead(formula);
  if (recent.length === 0) {
    return { code: "outside-formula", message: `No set lies where ${formula.name} was made to be read: from ${formula.validReps.min} repetitions on, at loads like those behind it.` };
  }
  return { code: "too-many-repetitions", message: `The best sets allowed more than ${most} repetitions; a heavier set is needed.` };
}

function isRecent({ ageDays }: { readonly ageDays: number }): boolean {
  return ageDays <= LONGEST_GAP_DAYS;
}
