import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import Papa from "papaparse";
import { decodeText, importLog } from "../dist/interchange.js";

/**
 * Reads every log under some folders: what the library knows, and a plain table of one row a set with numbered days and
 * the effort. Lifters' own tables in a folder belong to one lifter.
 */
export function readLogFolder(folders) {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(?:csv|txt|json)$/i.test(name))
      .map((name) => join(folder, name)),
  );
  const lifters = new Map();
  const leftOut = [];
  for (const file of files.sort()) {
    const { text } = decodeText(new Uint8Array(readFileSync(file)));
    const { format, log } = importLog(text);
    const sessions = format === undefined ? readPlainTable(text) : log.sessions;
    if (sessions === undefined) leftOut.push(basename(file));
    else {
      const name = format === "spreadsheet" ? dirname(file) : file;
      lifters.set(name, [...(lifters.get(name) ?? []), ...sessions]);
    }
  }
  return {
    lifters: [...lifters].map(([name, sessions]) => ({ name: basename(name), log: { sessions: sessions.sort((a, b) => (a.date < b.date ? -1 : 1)) } })),
    leftOut,
  };
}

function readPlainTable(text) {
  if (!/^[^\n]*eRIR/.test(text)) return undefined;
  return Papa.parse(text, { header: true, skipEmptyLines: true }).data.map(readSetRow);
}

/** The table numbers its days, two a week. */
function readSetRow({ day, weight, reps, eRIR }, place) {
  const date = new Date(Date.UTC(2024, 0, 1) + Math.round((Number(day) - 1) * 3.5) * 86_400_000).toISOString().slice(0, 10);
  const set = { kind: "work", completed: true, load: { value: Number(weight), unit: "kg" }, reps: Number(reps), ...(eRIR !== "" && { rir: Number(eRIR) }) };
  return { id: `row-${place}`, date, entries: [{ exerciseId: "unlisted:lift", sets: [set] }] };
}
