import type { Advice } from "../advisor/advice";
import type { Prescription } from "../advisor/prescription";
import { listGuides } from "../guides/listGuides";
import { estimateOneRepMax } from "../strength/estimateOneRepMax";
import type { OneRepMaxAssessment } from "../strength/assessment";
import type { TrainingRecord } from "../trend/findRecords";
import { formatMass } from "../units/formatMass";
import type { Mass } from "../units/mass";
import type { BestSet } from "../volume/bestSet";
import { totalTonnage } from "../volume/totalTonnage";
import type { LiftReport } from "./buildReport";
import { layoutTable } from "./layoutTable";
import { decisionTitles, verdictTitles } from "./titles";
import { wrapText } from "./wrapText";
import { writeCount, writeDate, writeDay, writeRange, writeRoughMass, writeShare, writeTonnage } from "./writeValues";

const INDENT = "  ";
const RECORDS_SHOWN = 3;

/** Writes one lift of the report: weeks, best sets, trend, verdict, next session. */
export function writeLift(lift: LiftReport, weeksShown: number, width: number): string {
  const paragraphs = [
    `${lift.name.toUpperCase()}\n${writeCount(lift.sessions, "session")}, the last on ${writeDate(lift.lastDate)}.`,
    writeWeeks(lift, weeksShown),
    [...writeBests(lift), ...writeTrend(lift)].join("\n"),
    writeVerdict(lift),
    writeAdvice(lift.advice),
  ];
  return paragraphs.map((paragraph) => wrapLines(paragraph, width)).join("\n\n");
}

/** Wraps prose line by line and leaves tables, which begin with two spaces, alone. */
function wrapLines(text: string, width: number): string {
  return text
    .split("\n")
    .map((line) => (line.startsWith(INDENT) ? line : wrapText(line, width, INDENT)))
    .join("\n");
}

function writeWeeks({ weeks, weekChanges }: LiftReport, shown: number): string {
  const latest = weeks.slice(-shown);
  if (latest.length === 0) return "No finished sets.";
  const change = new Map(weekChanges.map((one) => [one.week, one.oneRepMax]));
  const unit = latest.at(-1)?.topLoad?.unit ?? "kg";
  const rows = latest.map(({ week, sessions, hardSets, reps, tonnage, bestSet, strongestSet }) => {
    const step = change.get(week);
    return [
      INDENT + writeDay(week),
      String(sessions),
      String(hardSets),
      String(reps),
      writeLifted(totalTonnage(tonnage, unit)),
      bestSet === undefined ? "" : `${formatMass(bestSet.load)} × ${bestSet.reps}`,
      writeWeekMaximum(strongestSet, bestSet),
      step === undefined ? "" : writeStep(step.value),
    ];
  });
  const header = [`${INDENT}Week of`, "days", "hard sets", "reps", "load × reps", "best set", "est. max", "change"];
  const table = layoutTable(header, rows, [0]);
  return weeks.length > latest.length ? `${table}\n${INDENT}(the last ${latest.length} of ${weeks.length} weeks; --weeks shows more)` : table;
}

/** Beyond 12 repetitions to failure a formula only gives a lower bound: what 12 at this load would show. */
const MOST_REPS_TO_FAILURE = 12;

function writeWeekMaximum(strongest: BestSet | undefined, best: BestSet | undefined): string {
  if (strongest !== undefined) return writeRoughMass(maximumOf(strongest));
  if (best === undefined || best.load.value === 0) return "";
  return `≥ ${writeRoughMass(maximumOf({ load: best.load, reps: MOST_REPS_TO_FAILURE }))}`;
}

function maximumOf({ load, reps, rir }: { readonly load: Mass; readonly reps: number; readonly rir?: number }): Mass {
  const value = estimateOneRepMax({ load: load.value, reps, ...(rir === undefined ? {} : { rir }) });
  return { value, unit: load.unit };
}

function writeLifted(tonnage: Mass): string {
  return tonnage.value === 0 ? "–" : writeTonnage(tonnage);
}

function writeStep(value: number): string {
  const rounded = Math.round(value * 2) / 2;
  return rounded > 0 ? `+${rounded}` : String(rounded);
}

function writeBests({ records, oneRepMax }: LiftReport): string[] {
  const shown = records.filter(({ kind }) => kind === "load" || kind === "reps-at-load").slice(0, RECORDS_SHOWN);
  const latest = shown.length === 0 ? [] : [`Latest bests: ${shown.map(writeRecord).join("; ")}.`];
  return [...latest, writeMaximum(oneRepMax)];
}

function writeRecord(record: TrainingRecord): string {
  const when = `on ${writeDay(record.date)}`;
  if (record.kind === "reps-at-load") return `${record.value} repetitions with ${formatMass(record.load)} ${when} (before: ${record.previous})`;
  return `${formatMass(record.value)} ${when} (before: ${formatMass(record.previous)})`;
}

function writeMaximum(assessment: OneRepMaxAssessment): string {
  if (assessment.status === "not-estimable") {
    return `One-repetition maximum: cannot tell. ${assessment.reasons.map(({ message }) => message).join(" ")}`;
  }
  const { value, interval, width, caveats } = assessment;
  const widest = [...width].sort((a, b) => b.relativeSd - a.relativeSd)[0];
  const why = widest === undefined ? "" : `, most of that because ${WIDTH_REASONS[widest.source]}`;
  const notes = caveats.map(({ message }) => ` ${message}`).join("");
  return `One-repetition maximum: about ${writeRoughMass(value)}, with ${interval.level * 100} % confidence between ${writeRoughMass(interval.lower)} and ${writeRoughMass(interval.upper)}${why}.${notes}`;
}

const WIDTH_REASONS = {
  "lifter-curve": "people differ in how many repetitions a load allows them",
  "repetition-error": "sets to failure vary",
  effort: "the effort of the sets is not known well",
  "day-to-day": "form changes from day to day",
} as const;

function writeTrend({ trend }: LiftReport): string[] {
  if (trend.status === "insufficient-data") {
    return [`Trend: cannot tell yet; ${writeCount(trend.sessions, "session")} of at most 15 repetitions in the last 16 weeks, ${trend.sessionsNeeded} needed.`];
  }
  const { perWeek, interval, sessions, weeks } = trend;
  const between = `between ${writeShare(interval.lower.share)} and ${writeShare(interval.upper.share)}`;
  const words = { up: "rising", down: "falling", "flat-within-noise": "no clear direction" }[trend.status];
  return [
    `Trend: ${words}, ${writeShare(perWeek.share)} a week over ${writeCount(sessions, "session")} in ${writeCount(Math.round(weeks), "week")} (${interval.level * 100} % confidence: ${between}).`,
  ];
}

function writeVerdict({ response }: LiftReport): string {
  const { verdict, decidedBy, lookAgain, missing } = response;
  const surer = missing.filter((input) => input in SURER).map((input) => SURER[input as keyof typeof SURER]);
  const lines = [
    `Is it working? ${verdictTitles[verdict]}`,
    decidedBy.message,
    `Look again on ${writeDate(lookAgain.date)}, ${lookAgain.why.charAt(0).toLowerCase()}${lookAgain.why.slice(1)}`,
    ...(surer.length === 0 ? [] : [`Would make this surer: ${new Intl.ListFormat("en").format(surer)}.`]),
  ];
  return lines.join("\n");
}

const SURER = {
  "training-age": "how long you have trained (--training-months)",
  "repetitions-in-reserve": "repetitions in reserve in the log",
  readiness: "a readiness score",
  soreness: "a soreness score",
} as const;

/** Writes an advice: the sets, and why. */
export function writeAdvice(advice: Advice): string {
  const { reasons, warnings, alternatives } = advice;
  return [
    writeNext(advice),
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
  return `Next session: ${decisionTitles[decision]}${next.sets.length === 0 ? "." : `: ${writePrescription(next)}.`}`;
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
