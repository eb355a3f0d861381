import { sum } from "../foundation/mean";
import type { MassInterval, OneRepMaxAssessment, WidthComponent } from "../strength/assessment/assessment";
import type { TrainingRecord } from "../trend/findRecords";
import { formatMass } from "../units/formatMass";
import { totalTonnage } from "../volume/totalTonnage";
import type { LiftReport } from "./buildReport";
import { verdictTitles } from "./titles";
import { wrapText } from "./wrapText";
import { writeAdvice } from "./writeAdvice";
import { writeCount, writeDate, writeRoughMass, writeShare, writeTonnage } from "./writeValues";
import { INDENT, writeWeeks } from "./writeWeeks";

const RECORDS_SHOWN = 3;

/** Writes one lift of the report: weeks, best sets, trend, verdict, next session. */
export function writeLift(lift: LiftReport, weeksShown: number, width: number): string {
  const paragraphs = [
    `${lift.name.toUpperCase()}\n${writeCount(lift.sessions, "session")}, the last on ${writeDate(lift.lastDate)}. ${writeTotals(lift)}`,
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

/** What all weeks of the lift add up to. */
function writeTotals({ weeks }: LiftReport): string {
  const add = (pick: (week: LiftReport["weeks"][number]) => number) => sum(weeks.map(pick));
  const tonnage = { kg: add((week) => week.tonnage.kg), lb: add((week) => week.tonnage.lb) };
  const unit = weeks.at(-1)?.topLoad?.unit ?? "kg";
  const lifted = totalTonnage(tonnage, unit);
  const moved = lifted.value === 0 ? "" : ` and ${writeTonnage(lifted)} of load × repetitions`;
  return `In all ${writeCount(add(({ hardSets }) => hardSets), "hard set")}, ${writeCount(add(({ reps }) => reps), "repetition")}${moved}.`;
}

function writeBests({ records, oneRepMax }: LiftReport): string[] {
  const shown = records.filter(({ kind }) => kind === "load" || kind === "reps-at-load").slice(0, RECORDS_SHOWN);
  const latest = shown.length === 0 ? [] : [`Latest bests: ${shown.map(writeRecord).join("; ")}.`];
  return [...latest, writeMaximum(oneRepMax)];
}

function writeRecord(record: TrainingRecord): string {
  const when = `on ${writeDate(record.date)}`;
  if (record.kind === "reps-at-load") return `${record.value} repetitions with ${formatMass(record.load)} ${when} (before: ${record.previous})`;
  return `${formatMass(record.value)} ${when} (before: ${formatMass(record.previous)})`;
}

function writeMaximum(assessment: OneRepMaxAssessment): string {
  if (assessment.status === "not-estimable") {
    const { atLeast, reasons } = assessment;
    const known = atLeast === undefined ? "cannot tell" : `at least ${writeRoughMass(atLeast)}`;
    return `One-repetition maximum: ${known}. ${reasons.map(({ message }) => message).join(" ")}`;
  }
  const { value, interval, tested, width, caveats } = assessment;
  const [cause] = width.flatMap(nameSessionCause).sort((a, b) => b.relativeSd - a.relativeSd);
  const why = cause === undefined ? "" : ` (${cause.words})`;
  const next = `With ${interval.level * 100} % confidence the next session with like sets reads ${writeBetween(interval)}${why}`;
  const single = `a tested single lies at ${writeBetween(tested)} (people differ in how many repetitions a load allows)`;
  const notes = caveats.map(({ message }) => ` ${message}`).join("");
  return `One-repetition maximum: about ${writeRoughMass(value)}. ${next}, and ${single}.${notes}`;
}

function writeBetween({ lower, upper }: MassInterval): string {
  return `${writeRoughMass(lower)} to ${writeRoughMass(upper)}`;
}

/** What makes sessions differ; the lifter's own curve does not, and shows in the range of a tested single. */
function nameSessionCause({ source, relativeSd }: WidthComponent) {
  if (source === "lifter-curve" || source === "effort-bias") return [];
  return [{ relativeSd, words: SESSION_CAUSES[source] }];
}

const SESSION_CAUSES = {
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
  const { verdict, decidedBy, lookAgain } = response;
  return [
    `Is it working? ${verdictTitles[verdict]}`,
    decidedBy.message,
    `Look again on ${writeDate(lookAgain.date)}, ${lookAgain.why.charAt(0).toLowerCase()}${lookAgain.why.slice(1)}`,
  ].join("\n");
}
