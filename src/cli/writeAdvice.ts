import type { Advice } from "../advisor/advice";
import type { Prescription } from "../advisor/prescription";
import { listGuides } from "../guides/listGuides";
import { formatMass } from "../units/formatMass";
import { decisionTitles } from "./titles";
import { writeCount, writeRange } from "./writeValues";
import { writeWarmup } from "./writeWarmup";

/** Writes an advice: the sets, the warm-up before them, and why. */
export function writeAdvice(advice: Advice): string {
  const { reasons, warnings, alternatives } = advice;
  return [
    writeNext(advice),
    ...writeWarmup(advice),
    ...reasons.map(({ message }) => `Why: ${message}`),
    ...reasons.filter(({ ruleId }) => ruleId === "correct-technique").flatMap(() => writeGuideHint(advice.exerciseId)),
    ...warnings.map(({ message }) => `Note: ${message}`),
    ...alternatives.map(({ next: other, reason }) => `Or: ${writePrescription(other)}. ${reason.message}`),
    ...writeOrigin(advice),
  ].join("\n");
}

function writeGuideHint(exerciseId: string): string[] {
  return listGuides().includes(exerciseId) ? [`How to correct it: liftcore guide ${exerciseId}`] : [];
}

/** Writes the decision and the sets in one sentence. */
export function writeNext({ decision, next }: Advice): string {
  const sets = next.sets.length === 0 ? "" : ` ${writePrescription(next)}.`;
  return `Next session: ${decisionTitles[decision]}.${sets}`;
}

function writePrescription({ sets }: Prescription): string {
  const [first] = sets;
  if (first === undefined) return "no sets";
  const load = first.load === undefined || first.load.value === 0 ? "" : ` with ${formatMass(first.load)}`;
  const reserve = first.rir === 0 ? "to the last possible one" : `${first.rir} in reserve`;
  return `${writeCount(sets.length, "set")} of ${writeRange(first.reps)} repetitions${load}, ${reserve}, ${writeRest(first.restSeconds)} of rest`;
}

function writeRest(seconds: number): string {
  return seconds % 60 === 0 ? writeCount(seconds / 60, "minute") : `${seconds} seconds`;
}

function writeOrigin({ plan, planOrigin, decision }: Advice): string[] {
  if (planOrigin === "given" || decision === "stop" || decision === "cannot-advise") return [];
  const what = `${writeCount(plan.sets, "set")} of ${writeRange(plan.reps)}`;
  const texts = {
    habit: `No plan was given, so this follows your own habit: ${what}.`,
    preset: `No plan was given, so this follows the usual one for the lift: ${what}.`,
    general: `No plan was given and the lift is not in the catalogue, so this follows a general one: ${what}.`,
  } as const;
  return [texts[planOrigin]];
}
