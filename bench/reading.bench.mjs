/** Reading a Strong export against the bare CSV parser on the same text: the demo log, forty times over. */
import { readFileSync } from "node:fs";
import { importLog } from "liftcore/interchange";
import Papa from "papaparse";

const [header, ...rows] = readFileSync(new URL("../examples/strong-demo.csv", import.meta.url), "utf8").trimEnd().split("\n");
const years = Array.from({ length: 40 }, (_, n) => rows.map((row) => row.replace(/^\d{4}/u, (year) => String(Number(year) - n))));
const text = [header, ...years.flat()].join("\n");

export const title = `reading ${years.flat().length} rows of Strong`;
export const ours = "liftcore importLog";
export const tasks = {
  "papaparse alone": () => Papa.parse(text),
  "liftcore importLog": () => importLog(text),
};
