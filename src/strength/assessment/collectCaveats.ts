import type { Caveat } from "./assessment";
import type { StrengthReading } from "./readStrengthSet";

/** From here on the caveat warns: formulas were made for sets of at most ten (reynolds-2006). */
const MANY_REPS_TO_FAILURE = 10;
/** Evidence older than this is named as such; judgement. */
const OLD_AGE_DAYS = 28;
/** Sessions that differ more than this many times the usual are named; judgement. */
const WIDE_SCATTER = 1.5;

/** Names what to know about the latest day's best set and the days before it before the estimate is used. */
export function collectCaveats({ effortKnown, repsToFailure, ageDays }: StrengthReading, scatter: number): Caveat[] {
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
    caveats.push({ code: "old-evidence", message: `The latest set that a formula reads is ${ageDays} days old.` });
  }
  if (scatter > WIDE_SCATTER) {
    caveats.push({ code: "scattered", message: "Sessions of this lift differ more than is usual, so less can be said about the next one." });
  }
  return caveats;
}
