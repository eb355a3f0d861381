// What should this lifter do next time, and why?
import { readFileSync } from "node:fs";
import { advise } from "liftcore/advisor";
import { importLog } from "liftcore/interchange";

const file = new URL("strong-demo.csv", import.meta.url);
const { log, accounting } = importLog(readFileSync(file, "utf8"), { unit: "kg" });
console.log(`${accounting.sets} sets from ${accounting.rows} rows`);

const advice = advise({
  exerciseId: "barbell-hip-thrust",
  log,
  today: "2026-05-11",
  plan: { scheme: "double-progression", sets: 4, reps: { min: 8, max: 12 }, rir: 2 },
});
console.log(advice.decision, advice.next.sets.map(({ load, reps }) => `${load?.value} ${load?.unit} × ${reps.min}-${reps.max}`).join(", "));
for (const { message } of [...advice.reasons, ...advice.warnings]) console.log(`- ${message}`);
