/**
 * Reads every .csv, .txt and .json file under a folder with the built library and the built command line, prints what came
 * of each, and fails when a row is not accounted for, fewer than 99.5 % of the rows that could be sets are understood, a
 * stream gives anything else than the whole, something throws, or the command line does not answer cleanly.
 *
 * A .csv that is not recognised is a breach too, unless its header names no column of dates: nothing that is a log lacks
 * them. It must then be refused in one line, as every other file of no known format.
 *
 *   npm run build && node scripts/check-logs.mjs DIR [--dist ANOTHER_BUILD]
 */
import { spawnSync } from "node:child_process";
import { existsSync, openAsBlob, readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";

const LEAST_UNDERSTOOD = 0.995;
/** Words for a date or a start in the headers of tables, in the languages that formats know; a column of days may only number them. */
const DATE_WORDS = /(?:\b|_)(?:date|datetime|timestamp|datum|data|fecha|start|starttime)(?:\b|_)/iu;

const { values, positionals } = parseArgs({ options: { dist: { type: "string" } }, allowPositionals: true });
const [folder] = positionals;
if (folder === undefined) {
  console.error("usage: node scripts/check-logs.mjs DIR [--dist ANOTHER_BUILD]");
  process.exit(2);
}
const dist = values.dist === undefined ? fileURLToPath(new URL("../dist", import.meta.url)) : resolve(values.dist);
const commandLine = join(dist, "cli.js");
const { decodeText, importLog, importStream } = await import(pathToFileURL(join(dist, "interchange.js")).href);
const hasCommandLine = existsSync(commandLine);

const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.(?:csv|txt|json)$/i.test(name))
  .map((name) => join(folder, name))
  .sort();

const breaches = [];
const columns = ["file", "format", "unit", "rows", "sets", "non-sets", "rejected", "understood", "unresolved", "issues", "ms", "report"];
const table = [columns];
for (const file of files) table.push(await checkFile(file));

const widths = columns.map((_, column) => Math.max(...table.map((row) => row[column].length)));
for (const row of table) console.log(row.map((cell, column) => cell.padEnd(widths[column])).join("  ").trimEnd());
if (!hasCommandLine) console.log("\nthe command line is not built: reports were not tried");
for (const breach of breaches) console.log(`BREACH ${breach}`);
console.log(`\n${files.length} files, ${breaches.length} breaches`);
process.exit(breaches.length === 0 ? 0 : 1);

/** Checks one file and returns its line of the table. */
async function checkFile(file) {
  const name = relative(folder, file);
  const { text } = decodeText(new Uint8Array(readFileSync(file)));
  const started = performance.now();
  let report;
  try {
    report = importLog(text);
  } catch (error) {
    breaches.push(`${name}: importLog threw ${error}`);
    return lineOf(name, { format: "threw" });
  }
  const ms = (performance.now() - started).toFixed(0);
  const isRefused = report.issues.some(({ action }) => action === "nothing-read");
  if (isRefused) checkRefusal(name, text, report);
  else checkAccount(name, report);
  await checkStream(name, file, report);
  const answer = hasCommandLine ? checkCommandLine(name, file, isRefused) : "";
  if (isRefused) return lineOf(name, { format: "refused", ms, report: answer });
  const { accounting, unit, issues, unresolved } = report;
  const { sets, rejected, nonSets } = accounting;
  return lineOf(name, {
    format: report.format,
    unit: `${unit.unit} ${unit.how} ${unit.confidence}`,
    rows: `${accounting.rows}`,
    sets: `${sets}`,
    "non-sets": `${nonSets}`,
    rejected: `${rejected}`,
    understood: percent(sets, sets + rejected, 2),
    unresolved: percent(unresolved.reduce((total, entry) => total + entry.rows, 0), sets, 0),
    issues: `${issues.length}`,
    ms,
    report: answer,
  });
}

function lineOf(file, cells) {
  return columns.map((column) => (column === "file" ? file : (cells[column] ?? "")));
}

function percent(part, whole, digits) {
  return whole === 0 ? "" : `${((100 * part) / whole).toFixed(digits)} %`;
}

function checkRefusal(name, text, { issues }) {
  const [header = ""] = text.trimStart().split("\n", 1);
  const { code } = issues.find(({ action }) => action === "nothing-read");
  if (/\.csv$/i.test(name) && DATE_WORDS.test(header)) breaches.push(`${name}: refused (${code}), though its header has dates`);
}

function checkAccount(name, { accounting, issues, log }) {
  const { rows, sets, nonSets, rejected } = accounting;
  if (rows !== sets + nonSets + rejected) breaches.push(`${name}: ${rows} rows are not ${sets} + ${nonSets} + ${rejected}`);
  const kept = log.sessions.flatMap(({ entries }) => entries.flatMap((entry) => entry.sets)).length;
  if (kept !== sets) breaches.push(`${name}: the account has ${sets} sets, the log ${kept}`);
  const reported = issues.filter(({ action }) => action === "row-rejected").length;
  if (reported !== rejected) breaches.push(`${name}: ${rejected} rows rejected, ${reported} issues say so`);
  if (sets < LEAST_UNDERSTOOD * (sets + rejected)) breaches.push(`${name}: ${rejected} of ${sets + rejected} rows with sets were not understood`);
}

/** The bytes of the file as a stream give the same sessions, in any order, and the same account. */
async function checkStream(name, file, { accounting, log }) {
  const ids = [];
  try {
    const { sessions, report } = importStream((await openAsBlob(file)).stream());
    for await (const { id } of sessions) ids.push(id);
    const streamed = (await report).accounting;
    for (const key of Object.keys(accounting)) {
      if (streamed[key] !== accounting[key]) breaches.push(`${name}: ${key} are ${accounting[key]} of the whole, ${streamed[key]} as a stream`);
    }
  } catch (error) {
    breaches.push(`${name}: importStream threw ${error}`);
  }
  if (ids.sort().join("\n") !== log.sessions.map(({ id }) => id).sort().join("\n")) {
    breaches.push(`${name}: ${log.sessions.length} sessions of the whole are not the ${ids.length} of the stream`);
  }
}

/** A supported file must give a report; any other one line that says what is wrong, and no stack trace. */
function checkCommandLine(name, file, isRefused) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [commandLine, "report", file], { encoding: "utf8" });
  if (isRefused) {
    if (status !== 1) breaches.push(`${name}: report ended with ${status}, not 1, for a file that is refused`);
    if (stderr.trim().split("\n").length !== 1 || stderr.trim() === "") {
      breaches.push(`${name}: report did not answer in one line: ${JSON.stringify(stderr.slice(0, 200))}`);
    }
  } else {
    if (status !== 0) breaches.push(`${name}: report ended with ${status}: ${stderr.trim().split("\n")[0]}`);
    else if (stdout.trim() === "") breaches.push(`${name}: report printed nothing`);
  }
  return `${status}`;
}
