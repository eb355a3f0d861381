// A file of one app in, a file for another out, piece by piece however long it is; and what the other cannot hold.
import { createReadStream, readFileSync } from "node:fs";
import { Readable } from "node:stream";
import { exportStream, importLog, importStream, listLosses } from "liftcore/interchange";

const file = new URL("strong-demo.csv", import.meta.url);
const { sessions, report } = importStream(Readable.toWeb(createReadStream(file)), { unit: "kg" });

let lines = 0;
for await (const piece of exportStream(sessions, "hevy", { unit: "kg" })) lines += piece.split("\n").length - 1;

const { format, accounting, issues } = await report;
console.log(`${format} to hevy: ${accounting.sets} sets of ${accounting.rows} rows, ${issues.length} issues, ${lines} lines written`);

const { log } = importLog(readFileSync(file, "utf8"), { unit: "kg" });
for (const to of ["liftcore", "hevy", "fitnotes"]) {
  const { fields } = listLosses(log, to);
  console.log(`${to}: ${fields.length === 0 ? "nothing lost" : fields.map(({ field, losses }) => `${field} (${losses})`).join(", ")}`);
}
