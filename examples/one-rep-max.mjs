// How strong is this lifter, what will the next session show, and what does their own curve look like?
import { assessOneRepMax, fitRepsProfile, formulaFromProfile, percentTable } from "liftcore/strength";
import { formatMass, kg } from "liftcore/units";

const sets = [
  { load: kg(100), reps: 8, rir: 2, date: "2026-05-04" },
  { load: kg(90), reps: 12, rir: 1, date: "2026-05-04" },
  { load: kg(110), reps: 4, rir: 1, date: "2026-05-07" },
  { load: kg(102.5), reps: 8, rir: 1, date: "2026-05-11" },
];
const write = (mass) => formatMass(mass, { maximumFractionDigits: 0 });
const between = ({ lower, upper }) => `${write(lower)} to ${write(upper)}`;

const answer = assessOneRepMax(sets);
if (answer.status === "not-estimable") {
  for (const { message } of answer.reasons) console.log(message);
} else {
  const { value, interval, tested, width } = answer;
  console.log(`about ${write(value)}; ${interval.level * 100} %: ${between(interval)} next session, ${between(tested)} for a tested single`);
  for (const { source, relativeSd } of width) console.log(`- ${source}: ±${(relativeSd * 100).toFixed(1)} %`);
}

const profile = fitRepsProfile(sets);
if (profile.status === "fitted") {
  console.log(`own curve: ${(profile.growthPerRepetition.value * 100).toFixed(1)} % a repetition, ${(profile.learned * 100).toFixed(0)} % of it learned`);
  const { rows } = percentTable({ table: formulaFromProfile(profile), reps: [1, 3, 5, 8, 10, 12] });
  for (const { reps, percents } of rows) console.log(`${String(reps).padStart(4)} repetitions: ${percents[0]?.toFixed(1)} %`);
}
