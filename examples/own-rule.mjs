// A gym that never adds load in the week of a competition, and is patient with missed repetitions.
import { advise, createAdvisor, defineRule, rules } from "liftcore/advisor";
import { kg } from "liftcore/units";

const competitionWeek = defineRule({
  id: "competition-week",
  title: "No new loads in competition week",
  rationale: "House rule of this gym.",
  evidence: "judgement",
  sources: [],
  stage: "adherence",
  needs: ["history.daysSinceLast"],
  limits: {},
  messages: { hold: "Competition week: repeat what you know." },
  judge: () => ({ code: "hold", params: {}, effect: { kind: "decide", decision: "hold", loadFactor: 1 } }),
});

const advisor = createAdvisor({ rules: [...rules, competitionWeek], limits: { "reduce-after-misses": { exposures: 3 } } });
const set = { kind: "work", load: kg(100), reps: 5, completed: true };
const dates = ["2026-05-01", "2026-05-04", "2026-05-07"];
const sessions = dates.map((date) => ({ id: date, date, entries: [{ exerciseId: "back-squat", sets: [set, set, set] }] }));
const plan = { scheme: "linear", sets: 3, reps: { min: 5, max: 5 } };

const question = { exerciseId: "back-squat", log: { sessions }, today: "2026-05-09", plan };
console.log("built-in:", advise(question).decision);
console.log("this gym:", advise({ ...question, advisor }).decision);
