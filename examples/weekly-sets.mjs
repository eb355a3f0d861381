// How many sets did each muscle get, week by week?
import { readFileSync } from "node:fs";
import { importLog } from "liftcore/interchange";
import { muscleVolume } from "liftcore/volume";

const { log } = importLog(readFileSync(new URL("strong-demo.csv", import.meta.url), "utf8"), { unit: "kg" });
for (const { week, muscles } of muscleVolume(log).slice(-4)) {
  const busiest = [...muscles].sort((a, b) => b.fractionalSets - a.fractionalSets).slice(0, 3);
  console.log(week, busiest.map(({ muscle, fractionalSets, band }) => `${muscle} ${fractionalSets} (${band})`).join(", "));
}
