import { muscles as dictionary } from "../catalogue/muscles";
import type { MissingInput } from "../trend/response";
import type { VolumeBand } from "../volume/volumeBands";
import type { LiftReport, Report } from "./buildReport";
import { layoutTable } from "./layoutTable";
import type { LogReading } from "./readLogs";
import { wrapText } from "./wrapText";
import { writeNext } from "./writeAdvice";
import { writeLift } from "./writeLift";
import { writeCount, writeDate, writeDay } from "./writeValues";

const RULE = "─";
const RESTING_SHOWN = 8;
/** With fewer sessions there is no trend and no verdict to write a page about. */
const PAGE_SESSIONS = 4;

/** Writes the whole report as a coach's page. */
export function writeReport(report: Report, readings: readonly LogReading[], weeksShown: number, width: number): string {
  const isWorthPage = ({ sessions }: LiftReport) => sessions >= PAGE_SESSIONS || report.lifts.length === 1;
  const pages = report.lifts.filter(isWorthPage);
  const others = report.lifts.filter((lift) => !isWorthPage(lift));
  const sections = [
    writeHead(report, readings, width),
    ...pages.map((lift) => writeLift(lift, weeksShown, width)),
    ...writeBriefly(others, width),
    ...writeResting(report, width),
    ...writeMuscles(report, width),
  ];
  return `${sections.join(`\n\n${RULE.repeat(width)}\n\n`)}\n`;
}

function writeHead({ asOf, from, to, sessions, liftsLogged, lifts }: Report, readings: readonly LogReading[], width: number): string {
  const span = from === undefined || to === undefined ? "" : `, ${writeDate(from)} to ${writeDate(to)}`;
  const lines = [
    `${writeCount(sessions, "session")}${span}; ${writeCount(liftsLogged, "lift")}.`,
    ...readings.map(writeReading),
    `This is how things stand on ${writeDate(asOf)}; name another day with --today.`,
    ...writeWishes(lifts),
  ];
  return lines.map((line) => wrapText(line, width)).join("\n");
}

const WISHES = {
  "training-age": "how long you have trained (--training-months)",
  "repetitions-in-reserve": "repetitions in reserve in the log",
  readiness: "a readiness score",
  soreness: "a soreness score",
} as const satisfies Partial<Record<MissingInput, string>>;

/** What would make the verdicts surer, said once for all lifts. */
function writeWishes(lifts: readonly LiftReport[]): string[] {
  const missing = new Set<MissingInput>(lifts.flatMap(({ response }) => response.missing));
  const wishes = Object.entries(WISHES).flatMap(([input, words]) => ([...missing].some((one) => one === input) ? [words] : []));
  return wishes.length === 0 ? [] : [`Would make the verdicts surer: ${new Intl.ListFormat("en").format(wishes)}.`];
}

function writeReading({ path, report }: LogReading): string {
  const { accounting, unit, unresolved, issues } = report;
  const { rows, sets, nonSets, rejected } = accounting;
  const others = nonSets === 0 ? "" : `, ${nonSets} not sets`;
  const unusable = rejected === 0 ? "" : `, ${rejected} unusable (liftcore check lists them)`;
  const unknown = unresolved.length === 0 ? "" : ` ${writeCount(unresolved.length, "lift name")} not in the catalogue, kept as written.`;
  const unsure = unit.how === "assumed" || unit.how === "inferred" ? ` Loads read as ${unit.unit} (${unit.how}; --unit says otherwise).` : "";
  const warnings = issues.filter(({ severity }) => severity === "warning").length;
  const doubts = warnings === 0 ? "" : ` ${writeCount(warnings, "doubtful value")}.`;
  const zone = issues.some(({ code }) => code === "time-zone-assumed") ? " Times taken for UTC (--time-zone says otherwise)." : "";
  return `${path}: ${writeCount(rows, "row")}, ${writeCount(sets, "set")}${others}${unusable}.${unsure}${zone}${unknown}${doubts}`;
}

function writeBriefly(lifts: readonly LiftReport[], width: number): string[] {
  if (lifts.length === 0) return [];
  const lines = lifts.map(({ name, sessions, advice }) => wrapText(`- ${name}, ${writeCount(sessions, "session")}. ${writeNext(advice)}`, width, "  "));
  return [["NEW LIFTS", `Fewer than ${PAGE_SESSIONS} sessions: too early for a trend or a verdict.`, ...lines].join("\n")];
}

function writeResting({ resting, lifts, asOf }: Report, width: number): string[] {
  if (resting.length === 0) return [];
  const shown = resting.slice(0, RESTING_SHOWN).map(({ name, lastDate, sessions }) => `${name} (${writeCount(sessions, "session")}, last ${writeDate(lastDate)})`);
  const more = resting.length > RESTING_SHOWN ? `, and ${resting.length - RESTING_SHOWN} more` : "";
  const intro = lifts.length === 0 ? `No lift was trained in the eight weeks before ${writeDate(asOf)}.` : "Not trained in the last eight weeks:";
  return [wrapText(`${intro} ${shown.join("; ")}${more}. Use --exercise to see one.`, width)];
}

const BAND_WORDS: Readonly<Record<VolumeBand, string>> = {
  "below-effective": "little",
  maintenance: "enough to keep",
  productive: "productive",
  caution: "a lot",
  excessive: "too much",
};

function writeMuscles({ muscles: weeks }: Report, width: number): string[] {
  const latest = weeks.at(-1);
  if (latest === undefined || latest.muscles.length === 0) return [];
  const rows = latest.muscles
    .map(({ muscle }) => {
      const perWeek = weeks.map((week) => week.muscles.find((row) => row.muscle === muscle));
      const sets = perWeek.map((row) => row?.fractionalSets ?? 0);
      const { name } = dictionary[muscle];
      return { name, sets, band: perWeek.at(-1)?.band ?? "below-effective" };
    })
    .filter(({ sets }) => sets.some((count) => count > 0))
    .sort((a, b) => (b.sets.at(-1) ?? 0) - (a.sets.at(-1) ?? 0))
    .map(({ name, sets, band }) => [`  ${name}`, ...sets.map((count) => count.toFixed(1)), BAND_WORDS[band]]);
  if (rows.length === 0) return [];
  const header = ["  Muscle", ...weeks.map(({ week }) => writeDay(week)), "last week"];
  const unattributed = latest.unattributedSets === 0 ? "" : `\n${wrapText(`${writeCount(latest.unattributedSets, "hard set")} of the last week belong to lifts the catalogue does not know, so no muscle got them.`, width)}`;
  const intro = wrapText("Hard sets by muscle and week: a full set for the muscle a lift is for, half for its helpers.", width);
  return [`VOLUME BY MUSCLE\n${intro}\n\n${layoutTable(header, rows, [0, header.length - 1])}${unattributed}`];
}
