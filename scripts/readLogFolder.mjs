import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import Papa from "papaparse";
import { importLog } from "../dist/interchange.js";

/**
 * Reads every log under some folders: exports by the library, and two plain tables that are no app's export: one row a
 * lift with its sets side by side, and one row a set with the effort. Tables of a folder belong to one lifter.
 */
export function readLogFolder(folders) {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(?:csv|json)$/i.test(name))
      .map((name) => join(folder, name)),
  );
  const lifters = new Map();
  const leftOut = [];
  for (const file of files.sort()) {
    const text = readFileSync(file, "utf8");
    const { format, log } = importLog(text);
    const sessions = format === undefined ? readPlainTable(text) : log.sessions;
    if (sessions === undefined) leftOut.push(basename(file));
    else {
      const name = format === undefined && /^date,/.test(text) ? dirname(file) : file;
      lifters.set(name, [...(lifters.get(name) ?? []), ...sessions]);
    }
  }
  return {
    lifters: [...lifters].map(([name, sessions]) => ({ name: basename(name), log: { sessions: sessions.sort((a, b) => (a.date < b.date ? -1 : 1)) } })),
    leftOut,
  };
}

function readPlainTable(text) {
  if (!/^[^\n]*(?:set1weight|eRIR)/.test(text)) return undefined;
  const { data, meta } = Papa.parse(text, { header: true, skipEmptyLines: true });
  return data.map(meta.fields.includes("set1weight") ? readWideRow : readSetRow);
}

/** Pounds, as the table's description says. */
function readWideRow({ date, exercise, equipment, variant, ...cells }, place) {
  const sets = Object.keys(cells)
    .filter((name) => /^set\d+weight$/.test(name))
    .map((name) => ({ load: Number(cells[name]), reps: Number(cells[name.replace("weight", "reps")]) }))
    .filter(({ load, reps }) => load > 0 && Number.isInteger(reps) && reps > 0)
    .map(({ load, reps }) => ({ kind: "work", completed: true, load: { value: load, unit: "lb" }, reps }));
  return { id: `row-${place}-${date}`, date, entries: [{ exerciseId: `unlisted:${exercise} ${equipment} ${variant}`.trim(), sets }] };
}

/** The table numbers its days, two a week. */
function readSetRow({ day, weight, reps, eRIR }, place) {
  const date = new Date(Date.UTC(2024, 0, 1) + Math.round((Number(day) - 1) * 3.5) * 86_400_000).toISOString().slice(0, 10);
  const set = { kind: "work", completed: true, load: { value: Number(weight), unit: "kg" }, reps: Number(reps), ...(eRIR !== "" && { rir: Number(eRIR) }) };
  return { id: `row-${place}`, date, entries: [{ exerciseId: "unlisted:lift", sets: [set] }] };
}
