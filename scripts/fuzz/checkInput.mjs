import { isDeepStrictEqual } from "node:util";
import { countRows } from "./countRows.mjs";
import { isWrong } from "./inputs.mjs";
import { readStream } from "./readStream.mjs";

/** No input may take longer, in milliseconds. */
const SLOWEST = 1000;
const OWN = ["liftcore", "liftcore-csv"];
const MOST_NOTES = 10_000;
/** Longer tables are decided on before their end, when they are streamed. */
const MOST_STREAMED = 20_000;

const OBJECT_NAMES = Object.getOwnPropertyNames(Object.prototype).length;
const ARRAY_NAMES = Object.getOwnPropertyNames(Array.prototype).length;

/** What an input broke: the law by a short name, and how; `undefined` when nothing. `time` is that of reading it, in milliseconds. */
export async function checkInput(library, input) {
  const time = { reading: 0 };
  const breach = (await checkAll(library, input, time)) ?? checkPrototypes();
  return { breach, milliseconds: time.reading };
}

async function checkAll(library, input, time) {
  const { options, exportTo } = input;
  const decoded = attempt("decodeText", () => (input.bytes === undefined ? input.text : library.decodeText(input.bytes).text));
  if (decoded.breach) return decoded.breach;
  const text = decoded.value;
  const read = timed(() => library.importLog(text, options));
  time.reading = read.milliseconds;
  if (isWrong(options)) return checkRefusal(read.error);
  if (read.error) return thrown("importLog", read.error);
  const report = read.value;
  return (
    checkTime("reading", read.milliseconds, () => library.importLog(text, options)) ??
    checkReport(library, report) ??
    checkCount(text, report, options) ??
    (input.cuts === undefined || options.limits ? undefined : await checkStream(library, input, text, report)) ??
    (exportTo === undefined || report.log.sessions.length === 0 ? undefined : checkExport(library, report, exportTo))
  );
}

function checkReport(library, { log, accounting, issues }) {
  const { rows, sets, nonSets, rejected } = accounting;
  if (rows !== sets + nonSets + rejected) return broken("account", `${rows} rows are not ${sets} + ${nonSets} + ${rejected}`);
  const reported = issues.filter(({ action }) => action === "row-rejected").length;
  if (reported !== rejected) return broken("rejections", `${rejected} rows rejected, ${reported} issues say so`);
  const kept = countSets(log);
  if (kept !== sets) return broken("sets", `the account has ${sets} sets, the log ${kept}`);
  const parsed = library.safeParseLog(log);
  if (!parsed.ok) return broken(`log:${parsed.issues[0].path.replace(/\d+/gu, "#")}`, JSON.stringify(parsed.issues.slice(0, 3)));
  return undefined;
}

function checkCount(text, report, options) {
  if (options.limits) return undefined;
  const counted = countRows(text, report);
  return counted === undefined || counted === report.accounting.rows ? undefined : broken("count", `${counted} lines with something on them, ${report.accounting.rows} rows`);
}

async function checkStream(library, { bytes, cuts, options }, text, report) {
  let streamed;
  try {
    streamed = await readStream(library, bytes ?? text, options, cuts);
  } catch (error) {
    return thrown("importStream", error);
  }
  const { issues, preserved, accounting, unit, format } = report;
  // A text that is refused on its way has given sessions before: only why it is refused must be the same.
  const refusals = [report, streamed.report].map((reading) => reading.issues.filter(({ action }) => action === "nothing-read").map(({ code }) => code));
  if (refusals.flat().length > 0) {
    // Of our own document a stream reads what stands before the fault; the whole is read or is not.
    return format === "liftcore" || isDeepStrictEqual(...refusals) ? undefined : broken("stream:refused", `whole ${refusals[0].join()}, streamed ${refusals[1].join()}`);
  }
  const pairs = [["format", format, streamed.report.format], ["accounting", accounting, streamed.report.accounting]];
  if (accounting.rows < MOST_STREAMED) {
    pairs.push(["unit", unit, streamed.report.unit], ["sessions", inOrder(report.log.sessions), inOrder(streamed.sessions)]);
    if (issues.length < MOST_NOTES && preserved.length < MOST_NOTES) {
      pairs.push(["issues", inOrder(issues), inOrder(streamed.report.issues)], ["preserved", inOrder(preserved), inOrder(streamed.report.preserved)]);
    }
  }
  for (const [what, whole, parts] of pairs) {
    if (!isDeepStrictEqual(whole, parts)) return broken(`stream:${what}`, `whole ${shown(without(whole, parts))}, streamed ${shown(without(parts, whole))}`);
  }
  return undefined;
}

/** Of lists only what the other has not. */
const without = (value, other) => (Array.isArray(value) ? value.filter((one) => !other.includes(one)) : value);
const inOrder = (values) => values.map((value) => JSON.stringify(value)).sort();

function checkExport(library, { log, preserved }, format) {
  const isOwn = OWN.includes(format);
  const written = timed(() => library.exportLog(log, format, isOwn ? { preserved } : {}));
  if (written.error) return thrown(`exportLog to ${format}`, written.error);
  const read = timed(() => library.importLog(written.value, { format }));
  if (read.error) return thrown(`importLog of ${format} as written`, read.error);
  const slow = checkTime(`writing ${format}`, written.milliseconds, () => library.exportLog(log, format));
  if (slow) return slow;
  const back = read.value;
  const failed = checkReport(library, back);
  if (failed) return broken(`back from ${format}: ${failed.law}`, failed.detail);
  if (isOwn && !isDeepStrictEqual(back.log, log)) return broken(`back from ${format}: log`, firstDifference(log, back.log));
  const error = back.issues.find(({ severity }) => severity === "error");
  // Our own documents hold what no other app's file is believed.
  if (hasMistypedSet(log) && !isOwn) return undefined;
  if (error) return broken(`back from ${format}: ${error.code}`, JSON.stringify(error));
  const [sets, kept] = [countSets(log), countSets(back.log)];
  return sets === kept ? undefined : broken(`back from ${format}: sets`, `${sets} sets written, ${kept} read`);
}

/** Loads and repetitions that importing takes for mistyped. */
function hasMistypedSet({ sessions }) {
  const sets = sessions.flatMap(({ entries }) => entries.flatMap((entry) => entry.sets));
  const kilograms = ({ value, unit } = { value: 0 }) => (unit === "lb" ? value * 0.45359237 : value);
  return sets.some(({ load, assistance, reps = 0 }) => kilograms(load) > 1499 || kilograms(assistance) > 1499 || reps > 1000);
}

function checkPrototypes() {
  const isSame = Object.getOwnPropertyNames(Object.prototype).length === OBJECT_NAMES && Object.getOwnPropertyNames(Array.prototype).length === ARRAY_NAMES;
  return isSame ? undefined : broken("prototype", Object.getOwnPropertyNames(Object.prototype).join());
}

function checkRefusal(error) {
  if (error === undefined) return broken("options", "a wrong option was taken");
  return error.name === "LiftcoreError" && ["invalid-argument", "unknown-format"].includes(error.code) ? undefined : thrown("importLog with a wrong option", error);
}

/** A machine may be busy: what is slow must be slow three times. */
function checkTime(what, milliseconds, repeat) {
  if (milliseconds < SLOWEST) return undefined;
  const best = Math.min(milliseconds, timed(repeat).milliseconds, timed(repeat).milliseconds);
  return best < SLOWEST ? undefined : broken("slow", `${what} took ${best.toFixed(0)} ms`);
}

function timed(work) {
  const started = performance.now();
  try {
    const value = work();
    return { value, milliseconds: performance.now() - started };
  } catch (error) {
    return { error, milliseconds: performance.now() - started };
  }
}

function attempt(what, work) {
  const { value, error } = timed(work);
  return error === undefined ? { value } : { breach: thrown(what, error) };
}

const countSets = ({ sessions }) => sessions.reduce((total, { entries }) => total + entries.reduce((sum, { sets }) => sum + sets.length, 0), 0);
const broken = (law, detail) => ({ law, detail });
const thrown = (where, error) => broken(`${where} threw ${error?.code ?? error?.name}`, String(error?.stack ?? error).slice(0, 600));
const shown = (value) => JSON.stringify(value)?.slice(0, 400);

function firstDifference(a, b, path = "log") {
  if (isDeepStrictEqual(a, b)) return "";
  const areBranches = [a, b].every((value) => typeof value === "object" && value !== null);
  if (areBranches) {
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
      if (!isDeepStrictEqual(a[key], b[key])) return firstDifference(a[key], b[key], `${path}.${key}`);
    }
  }
  return `${path}: ${shown(a) ?? a} became ${shown(b) ?? b}`;
}
