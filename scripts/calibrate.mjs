/**
 * Walks forward through real logs and prints how often intervals held the next session, beside the plain formulas.
 *
 *   npm run calibrate            reads ../shared/logs
 *   node scripts/calibrate.mjs DIR [DIR…]
 *
 * Each session of a lift is judged by what was known before it; later sessions stay hidden. Fails when 80 % intervals
 * hold fewer than 75 or more than 85 of 100 comparable sessions, overall or in a slice of at least 100.
 */
import { existsSync } from "node:fs";
import { findExercise } from "../dist/catalogue.js";
import { assessOneRepMax, estimateOneRepMax } from "../dist/strength.js";
import { forecastReps, performanceSeries } from "../dist/trend.js";
import { readLogFolder } from "./readLogFolder.mjs";

const PLAIN_FORMULAS = ["epley-modified", "epley", "brzycki", "lombardi", "wathan", "mayhew", "oconner"];

const folders = process.argv.slice(2);
const present = (folders.length > 0 ? folders : ["../shared/logs"]).filter(existsSync);
if (present.length === 0) {
  console.log("No folder of logs: nothing to calibrate against.");
  process.exit(0);
}

const { lifters, leftOut } = readLogFolder(present);
const lifts = lifters.flatMap(({ name, log }) => listLifts(log).map((exerciseId) => ({ lifter: name, log, exerciseId })));
const exposures = lifts.flatMap(walkMaximum);
const reps = lifts.flatMap(walkReps);

console.log(`${lifters.length} lifters, ${new Set(exposures.map(({ lifter, exerciseId }) => lifter + exerciseId)).size} lifts, ${exposures.length} sessions forecast`);
console.log(`left out: ${leftOut.length === 0 ? "no file" : leftOut.join(", ")}\n`);

const comparable = exposures.filter(({ repsApart }) => repsApart <= 2);
console.log("80 % intervals of assessOneRepMax, held in 100: over sessions / mean over lifters with ten or more\n");
const breaches = [];
printCoverage("slice", "every next session", "comparable: within 2 repetitions of the last best set");
for (const [slice, holds] of listSlices()) {
  const ofComparable = readCoverage(comparable.filter(holds));
  if (isOutside(ofComparable)) breaches.push(slice);
  printCoverage(slice, writeCoverage(readCoverage(exposures.filter(holds))), writeCoverage(ofComparable));
}

console.log("\nOther levels, comparable sessions");
for (const level of [0.5, 0.9, 0.95]) {
  const held = comparable.filter((one) => one.levels[level]).length / comparable.length;
  console.log(`  ${100 * level} %: ${(100 * held).toFixed(1)}`);
}

console.log("\nThe plain formulas on the same sessions: the last session's estimate taken for the next one");
console.log("  formula          mean error   ");
for (const formula of PLAIN_FORMULAS) {
  const errors = comparable.map(({ plain }) => plain[formula]).filter((error) => error !== undefined);
  console.log(`  ${formula.padEnd(16)} ${percent(meanOf(errors.map((error) => Math.min(0.6, Math.abs(error)))))}`);
}
console.log(`  ${"assessOneRepMax".padEnd(16)} ${percent(meanOf(comparable.map(({ error }) => Math.min(0.6, Math.abs(error)))))}`);
console.log(`  the range from the lowest to the highest formula held ${(100 * meanOf(comparable.map(({ spreadHeld }) => (spreadHeld ? 1 : 0)))).toFixed(0)} of 100`);

const ratio = (select) => meanOf(select.map(({ error }) => error)) / meanOf(select.map(({ repeatError }) => repeatError));
const byLifter = groupBy(reps, ({ lifter }) => lifter);
const ratios = [...byLifter.values()].filter((own) => own.length >= 10);
const lifterMean = meanOf(ratios.map((own) => meanOf(own.map(({ error }) => error)))) / meanOf(ratios.map((own) => meanOf(own.map(({ repeatError }) => repeatError))));
console.log(`\nRepetitions at the next load, ${reps.length} sessions: error of forecastReps against "as many as last time"`);
console.log(`  over sessions ${ratio(reps).toFixed(3)}, mean over ${ratios.length} lifters ${lifterMean.toFixed(3)} (at most 0.85 wanted)`);
console.log(`  80 % intervals held ${(100 * meanOf(reps.map(({ held }) => (held ? 1 : 0)))).toFixed(1)} of 100`);
if (lifterMean > 0.85) breaches.push("repetitions at the next load");

for (const breach of breaches) console.log(`OUTSIDE ${breach}`);
process.exit(breaches.length === 0 ? 0 : 1);

function listSlices() {
  return [
    ["all", () => true],
    ["gap of at most 4 days", ({ gap }) => gap <= 4],
    ["5 to 10 days", ({ gap }) => gap >= 5 && gap <= 10],
    ["11 to 27 days", ({ gap }) => gap >= 11 && gap <= 27],
    ["28 days or more", ({ gap }) => gap >= 28],
    ["next set of at most 5 repetitions", ({ reps }) => reps <= 5],
    ["6 to 9", ({ reps }) => reps > 5 && reps < 10],
    ["10 to 12", ({ reps }) => reps >= 10],
    ["last set of at most 5 repetitions", ({ lastReps }) => lastReps <= 5],
    ["6 to 9 ", ({ lastReps }) => lastReps > 5 && lastReps < 10],
    ["10 to 12 ", ({ lastReps }) => lastReps >= 10],
    ["1 to 4 days before", ({ past }) => past <= 4],
    ["5 to 10 before", ({ past }) => past >= 5 && past <= 10],
    ["11 to 30 before", ({ past }) => past >= 11 && past <= 30],
    ["more before", ({ past }) => past > 30],
    ["effort written down", ({ effortKnown }) => effortKnown],
  ];
}

/** Loaded lifts; a share of the load added to body mass means nothing. */
function listLifts({ sessions }) {
  const ids = new Set(sessions.flatMap(({ entries }) => entries.map(({ exerciseId }) => exerciseId)));
  return [...ids].filter((id) => {
    const convention = findExercise(id)?.loading.convention;
    if (convention !== undefined) return !["added", "assistance", "none"].includes(convention);
    return !/pull-?\s?up|chin-?\s?up|\bdips?\b|push-?\s?up|assisted|klimmz|dominad/i.test(id);
  });
}

/** The days of a lift that can be read, each judged from those before it. */
function walkMaximum({ lifter, log, exerciseId }) {
  const days = [...groupBy(listSets(log, exerciseId), ({ date }) => date)].map(([date, sets]) => ({ date, sets, best: findBest(sets) }));
  days.sort((a, b) => (a.date < b.date ? -1 : 1));
  const read = days.filter(({ best }) => best !== undefined);
  return read.slice(1).flatMap(({ date, best }, place) => {
    const last = read[place];
    const past = days.filter((day) => day.date < date).flatMap(({ sets }) => sets);
    const assessment = assessOneRepMax(past, { asOf: date });
    if (assessment.status === "not-estimable") return [];
    const truth = kilograms({ value: best.oneRepMax, unit: best.set.load.unit });
    const within = ({ lower, upper }) => kilograms(lower) <= truth && truth <= kilograms(upper);
    const plain = Object.fromEntries(PLAIN_FORMULAS.map((formula) => [formula, plainError(last.best, best, formula)]));
    const spread = PLAIN_FORMULAS.flatMap((formula) => plainEstimate(last.best, formula) ?? []);
    return [
      {
        lifter,
        exerciseId,
        gap: (Date.parse(date) - Date.parse(last.date)) / 86_400_000,
        reps: best.repsToFailure,
        lastReps: last.best.repsToFailure,
        repsApart: Math.abs(best.repsToFailure - last.best.repsToFailure),
        past: place + 1,
        effortKnown: last.best.set.toFailure === true || last.best.set.rir !== undefined,
        held: within(assessment.interval),
        width: Math.log(kilograms(assessment.interval.upper) / kilograms(assessment.interval.lower)),
        error: Math.log(truth / kilograms(assessment.value)),
        levels: Object.fromEntries(
          [0.5, 0.9, 0.95].map((level) => [level, within(assessOneRepMax(past, { asOf: date, level }).interval)]),
        ),
        plain,
        spreadHeld: Math.min(...spread) <= truth && truth <= Math.max(...spread),
      },
    ];
  });
}

function plainEstimate({ set, repsToFailure }, formula) {
  if (repsToFailure > 12 || repsToFailure < 1) return undefined;
  return kilograms({ value: estimateOneRepMax({ load: set.load.value, reps: set.reps, rir: repsToFailure - set.reps, formula }), unit: set.load.unit });
}

function plainError(last, next, formula) {
  return Math.log(plainEstimate(next, formula) / plainEstimate(last, formula));
}

/** Repetitions at the load of the next best set. */
function walkReps({ lifter, log, exerciseId }) {
  const series = performanceSeries(log, exerciseId).filter(({ bestSet }) => bestSet !== undefined);
  return series.slice(1).flatMap((next, place) => {
    const last = series[place];
    if (next.bestSet.reps > 15) return [];
    const answer = forecastReps(series.slice(0, place + 1), { load: next.bestSet.load, date: next.date });
    if (answer.status !== "forecast") return [];
    return [
      {
        lifter,
        error: Math.abs(next.bestSet.reps - answer.reps),
        repeatError: Math.abs(next.bestSet.reps - last.bestSet.reps),
        held: answer.interval.lower <= next.bestSet.reps && next.bestSet.reps <= answer.interval.upper,
      },
    ];
  });
}

function listSets({ sessions }, exerciseId) {
  return sessions.flatMap(({ date, entries }) =>
    entries
      .filter((entry) => entry.exerciseId === exerciseId)
      .flatMap(({ sets }) => sets)
      .filter(({ kind, completed, load, reps }) => completed && !["warmup", "drop", "myo", "rest-pause"].includes(kind) && load?.value > 0 && reps > 0)
      .map(({ load, reps, rir, toFailure }) => ({ load, reps, date, ...(rir !== undefined && { rir }), ...(toFailure && { toFailure }) })),
  );
}

function findBest(sets) {
  return sets
    .map((set) => ({ set, repsToFailure: set.reps + (set.toFailure ? 0 : (set.rir ?? 0)) }))
    .filter(({ repsToFailure }) => repsToFailure <= 12)
    .map((read) => ({ ...read, oneRepMax: estimateOneRepMax({ load: read.set.load.value, reps: read.set.reps, rir: read.repsToFailure - read.set.reps }) }))
    .reduce((a, b) => (a === undefined || kilograms({ ...b.set.load, value: b.oneRepMax }) > kilograms({ ...a.set.load, value: a.oneRepMax }) ? b : a), undefined);
}

function readCoverage(sessions) {
  const own = [...groupBy(sessions, ({ lifter }) => lifter).values()].filter((ofLifter) => ofLifter.length >= 10);
  const share = (some) => (100 * some.filter(({ held }) => held).length) / some.length;
  return { sessions: sessions.length, pooled: share(sessions), perLifter: meanOf(own.map(share)), width: meanOf(sessions.map(({ width }) => width)) };
}

/** Outside 75 to 85 by more than the standard error of a true 80 in so many sessions, a hundred at least. */
function isOutside({ sessions, pooled }) {
  const chance = Math.sqrt((80 * 20) / sessions);
  return sessions >= 100 && (pooled < 75 - chance || pooled > 85 + chance);
}

function writeCoverage({ sessions, pooled, perLifter, width }) {
  return sessions === 0 ? "-" : `${pooled.toFixed(0)} / ${perLifter.toFixed(0)}  of ${sessions}, ${(100 * width).toFixed(0)} % wide`;
}

function printCoverage(slice, all, comparable) {
  console.log(`  ${slice.padEnd(36)}${all.padEnd(34)}${comparable}`);
}

function kilograms({ value, unit }) {
  return unit === "lb" ? value * 0.45359237 : value;
}

function percent(share) {
  return `${(100 * share).toFixed(1)} %`;
}

function meanOf(values) {
  return values.reduce((total, value) => total + value, 0) / values.length;
}

function groupBy(values, key) {
  const groups = new Map();
  for (const value of values) groups.set(key(value), [...(groups.get(key(value)) ?? []), value]);
  return groups;
}
