// How strong is this lifter, and how sure can we be?
import { assessOneRepMax } from "liftcore/strength";
import { formatMass, kg } from "liftcore/units";

const answer = assessOneRepMax([
  { load: kg(100), reps: 8, rir: 2, date: "2026-05-04" },
  { load: kg(110), reps: 4, rir: 1, date: "2026-05-07" },
]);

if (answer.status === "not-estimable") {
  for (const { message } of answer.reasons) console.log(message);
} else {
  const { value, interval, width } = answer;
  const write = (mass) => formatMass(mass, { maximumFractionDigits: 0 });
  console.log(`about ${write(value)}, ${interval.level * 100} % between ${write(interval.lower)} and ${write(interval.upper)}`);
  for (const { source, relativeSd } of width) console.log(`- ${source}: ±${(relativeSd * 100).toFixed(1)} %`);
}
