import type { Caveat } from "./assessment";
import type { StrengthReading } from "./readStrengthSet";

/** From here on the caveat warns: formulas were made for sets of at most ten (reynolds-2006). */
const MANY_REPS_TO_FAILURE = 10;
/** Evidence older than this is named as such; judgement. */
const OLD_AGE_DAYS = 28;

/** Names what to know about the best set before its estimate is used. */
export function collectCaveats({ effortKnown, repsToFailure, ageDays }: StrengthReading): Caveat[] {
  const caveats: Caveat[] = [];
  if (!effortKnown) {
    caveats.push({
      code: "effort-unknown",
      message: "Nobody wrote how hard the best set was; the maximum may well be higher.",
    });
  }
  if (repsToFailure > MANY_REPS_TO_FAILURE) {
    caveats.push({ code: "many-repetitions", message: `The best set allowed ${repsToFailure} repetitions; formulas are made for ten at most.` });
  }
  if (ageDays > OLD_AGE_DAYS) {
    caveats.push({ code: "old-evidence", message: `The best set is ${ageDays} days old.` });
  }
  return caveats;
}
