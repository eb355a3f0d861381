/** Reading exports against the bare CSV parser on the same text: the demo log forty times over, as three apps write it. */
import { readFileSync } from "node:fs";
import { exportLog, importLog } from "liftcore/interchange";
import Papa from "papaparse";

const [header, ...rows] = readFileSync(new URL("../examples/strong-demo.csv", import.meta.url), "utf8").trimEnd().split("\n");
const years = Array.from({ length: 40 }, (_, n) => rows.map((row) => row.replace(/^\d{4}/u, (year) => String(Number(year) - n))));
const strong = [header, ...years.flat()].join("\n");
const { log } = importLog(strong);

const texts = { Strong: strong, Hevy: exportLog(log, "hevy"), FitNotes: exportLog(log, "fitnotes") };

export const benches = Object.entries(texts).map(([app, text]) => ({
  title: `reading ${importLog(text).accounting.rows} rows of ${app}`,
  ours: "liftcore importLog",
  tasks: {
    "papaparse alone": () => Papa.parse(text),
    "liftcore importLog": () => importLog(text),
  },
}));
