import type { ExerciseEntry, SetRecord } from "../log/types";
import { isCompleted } from "./exposure";
import type { KnownFacts } from "./facts";
import type { LiftDay } from "../log/liftDay";
import type { Situation } from "./situation";

/** The key under which `ExerciseEntry.setup` records whether a bar pad was used. */
const PAD_VARIABLE = "bar-pad";

/**
 * Reads what was logged last: loads of the last exposure; technique, pain and setup of the last day, also where no set
 * was finished. A field nobody logged stays unknown.
 */
export function gatherLastExposureFacts(situation: Situation): KnownFacts {
  return { ...gatherLoads(situation), ...gatherRemarks(situation) };
}

function gatherLoads({ exposures, inZone, resolved }: Situation): KnownFacts {
  const base = inZone[0] ?? exposures[0];
  if (base === undefined) return {};
  const { sets, reps } = resolved.plan;
  return { "lastExposure.topLoad": base.topLoad, "lastExposure.completed": isCompleted(base, sets, reps.min) };
}

function gatherRemarks({ days: [lastDay, previousDay] }: Situation): KnownFacts {
  if (lastDay === undefined) return {};
  const sets = setsOf(lastDay);
  const pains = sets.flatMap(({ painScore }) => painScore ?? []);
  const felt = sets.flatMap(({ targetMuscleFelt }) => targetMuscleFelt ?? []);
  const faults = faultsOf(lastDay);
  const previousFaults = previousDay === undefined ? [] : (faultsOf(previousDay) ?? []);
  return {
    ...(pains.length === 0 ? {} : { "lastExposure.worstPain": Math.max(...pains) }),
    ...(felt.length === 0 ? {} : { "lastExposure.feltShare": felt.filter(Boolean).length / felt.length }),
    ...(faults === undefined
      ? {}
      : {
          "lastExposure.faults": faults,
          "lastExposure.repeatedFaults": faults.filter((fault) => previousFaults.includes(fault)),
        }),
    "lastExposure.barPad": padOf(lastDay.entries),
  };
}

function setsOf({ entries }: LiftDay): readonly SetRecord[] {
  return entries.flatMap(({ sets }) => sets);
}

/** Every fault seen that day; unknown when no set says anything about faults. */
function faultsOf(day: LiftDay): readonly string[] | undefined {
  const noted = setsOf(day).flatMap(({ faults }) => (faults === undefined ? [] : [faults]));
  return noted.length === 0 ? undefined : [...new Set(noted.flat())].sort();
}

function padOf(entries: readonly ExerciseEntry[]): boolean | "not-noted" {
  const answers = entries.flatMap(({ setup }) => setup?.[PAD_VARIABLE] ?? []);
  const last = answers.at(-1);
  if (last === true || last === "yes") return true;
  return last === false || last === "no" ? false : "not-noted";
}
