/** Finding the lift of every row of a long log against parsing the same rows: 100,000 rows, some 2,000 different names. */
import { exercises, findExercise } from "liftcore/catalogue";
import Papa from "papaparse";

const ROWS = 100_000;
const written = exercises.flatMap(({ name, aliases }) => [name, ...aliases]);
const different = written.flatMap((name) => [name, `${name}s`.toUpperCase(), `${name} - Paused`]);
const names = Array.from({ length: ROWS }, (_, i) => different[(i * 7) % different.length]);
const text = names.map((name, i) => `2025-03-01 18:00:00,"Evening",1h 5m,"${name}",${1 + (i % 5)},80,8,0,0,"","",8`).join("\n");

export const title = `finding the lifts of ${ROWS} rows, ${different.length} names`;
export const ours = "liftcore findExercise";
export const tasks = {
  "papaparse alone": () => Papa.parse(text),
  "liftcore findExercise": () => names.map((name) => findExercise(name)),
};
