import { defineRecordsFormat } from "../../table/defineRecordsFormat";
import { wordsOfExercise } from "./nameExercise";
import { tabulateSets } from "./tabulateSets";

const OPENS = /^\s*[[{]/u;
/** The list of activities is claimed, too, so that its issue can say what to export instead. */
const HAS_SETS = /"(?:exerciseSets|summarizedExerciseSets|summarizedActivitiesExport|activityId|setType)"\s*:/u;

/**
 * Garmin Connect, the exercise sets of one activity or of several: JSON with loads in grams and a rest between two sets.
 * Attested only second-hand; the list of activities, with totals alone, is attested by real files and refused.
 */
export const garmin = /* @__PURE__ */ defineRecordsFormat({
  id: "garmin",
  name: "Garmin Connect",
  marks: { active: { row: "set", kind: "work" }, rest: { row: "rest" } },
  wordsOf: wordsOfExercise,
  claims: ({ text }) => OPENS.test(text) && HAS_SETS.test(text),
  tabulate: tabulateSets,
});
