/**
 * Reads every .csv and .json file under a folder with the built library and the built command line, prints what came of
 * each, and fails when a row is not accounted for, something throws, or the command line does not answer cleanly.
 *
 *   npm run build && node scripts/check-logs.mjs DIR
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error("usage: node scripts/check-logs.mjs DIR");
  process.exit(2);
}
const library = new URL("../dist/interchange.js", import.meta.url);
const commandLine = new URL("../dist/cli.js", import.meta.url).pathname;
const { importLog } = await import(library.href);
const hasCommandLine = existsSync(commandLine);

const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.(?:csv|json)$/i.test(name))
  .map((name) => join(folder, name))
  .sort();

const breaches = [];
const table = [["file", "format", "unit", "rows", "sets", "non-sets", "rejected", "unresolved", "issues", "ms", "report"]];
for (const file of files) table.push(checkFile(file));

const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
for (const row of table) console.log(row.map((cell, column) => cell.padEnd(widths[column])).join("  ").trimEnd());
if (!hasCommandLine) console.log("\nthe command line is not built: reports were not tried");
for (const breach of breaches) console.log(`BREACH ${breach}`);
console.log(`\n${files.length} files, ${breaches.length} breaches`);
process.exit(breaches.length === 0 ? 0 : 1);

/** Checks one file and returns its line of the table. */
function checkFile(file) {
  const name = relative(folder, file);
  const text = readFileSync(file, "utf8");
  const started = performance.now();
  let report;
  try {
    report = importLog(text);
  } catch (error) {
    breaches.push(`${name}: importLog threw ${error}`);
    return [name, "threw", "", "", "", "", "", "", "", "", ""];
  }
  const milliseconds = (performance.now() - started).toFixed(0);
  const supported = report.format !== undefined;
  if (supported) checkAccount(name, report);
  const answer = hasCommandLine ? checkCommandLine(name, file, supported) : "";
  if (!supported) return [name, "not supported", "", "", "", "", "", "", "", milliseconds, answer];
  const { rows, sets, nonSets, rejected } = report.accounting;
  const unresolved = report.unresolved.reduce((total, entry) => total + entry.rows, 0);
  const share = sets === 0 ? "" : `${((100 * unresolved) / sets).toFixed(0)} %`;
  const unit = `${report.unit.unit} ${report.unit.how} ${report.unit.confidence}`;
  return [name, report.format, unit, `${rows}`, `${sets}`, `${nonSets}`, `${rejected}`, share, `${report.issues.length}`, milliseconds, answer];
}

function checkAccount(name, { accounting, issues, log }) {
  const { rows, sets, nonSets, rejected } = accounting;
  if (rows !== sets + nonSets + rejected) breaches.push(`${name}: ${rows} rows are not ${sets} + ${nonSets} + ${rejected}`);
  const kept = log.sessions.flatMap(({ entries }) => entries.flatMap((entry) => entry.sets)).length;
  if (kept !== sets) breaches.push(`${name}: the account has ${sets} sets, the log ${kept}`);
  const lines = new Set(issues.filter(({ action }) => action === "row-rejected").map(({ line }) => line));
  if (lines.size !== rejected) breaches.push(`${name}: ${rejected} rows rejected, ${lines.size} of them with an error`);
}

/** A supported file must give a report; any other one line that says what is wrong, and no stack trace. */
function checkCommandLine(name, file, supported) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [commandLine, "report", file], { encoding: "utf8" });
  if (supported) {
    if (status !== 0) breaches.push(`${name}: report ended with ${status}: ${stderr.trim().split("\n")[0]}`);
    else if (stdout.trim() === "") breaches.push(`${name}: report printed nothing`);
  } else {
    if (status !== 1) breaches.push(`${name}: report ended with ${status}, not 1, for a file of no known format`);
    if (stderr.trim().split("\n").length !== 1 || stderr.trim() === "") {
      breaches.push(`${name}: report did not answer in one line: ${JSON.stringify(stderr.slice(0, 200))}`);
    }
  }
  return `${status}`;
}
