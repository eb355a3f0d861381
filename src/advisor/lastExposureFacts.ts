import type { ExerciseEntry, SetRecord } from "../log/types";
import type { Exposure } from "./exposure";
import type { KnownFacts } from "./facts";
import type { Situation } from "./situation";

/** The key under which `ExerciseEntry.setup` records whether a bar pad was used. */
const PAD_VARIABLE = "bar-pad";

/** Reads what was logged of the last exposures: load, technique, pain, setup. A field nobody logged stays unknown. */
export function gatherLastExposureFacts({ exposures, inZone }: Situation): KnownFacts {
  const [last, previous] = exposures;
  if (last === undefined) return {};
  const base = inZone[0] ?? last;
  const sets = setsOf(last);
  const pains = sets.flatMap(({ painScore }) => painScore ?? []);
  const felt = sets.flatMap(({ targetMuscleFelt }) => targetMuscleFelt ?? []);
  const faults = faultsOf(last);
  const previousFaults = previous === undefined ? [] : (faultsOf(previous) ?? []);
  const pad = padOf(last.entries);
  return {
    "lastExposure.topLoad": base.topLoad,
    ...(pains.length === 0 ? {} : { "lastExposure.worstPain": Math.max(...pains) }),
    ...(felt.length === 0 ? {} : { "lastExposure.feltShare": felt.filter(Boolean).length / felt.length }),
    ...(faults === undefined
      ? {}
      : {
          "lastExposure.faults": faults,
          "lastExposure.repeatedFaults": faults.filter((fault) => previousFaults.includes(fault)),
        }),
    "history.padNoted": pad !== undefined,
    ...(pad === undefined ? {} : { "lastExposure.barPad": pad }),
  };
}

function setsOf({ entries }: Exposure): readonly SetRecord[] {
  return entries.flatMap(({ sets }) => sets);
}

/** Every fault seen that day; unknown when no set says anything about faults. */
function faultsOf(exposure: Exposure): readonly string[] | undefined {
  const noted = setsOf(exposure).flatMap(({ faults }) => (faults === undefined ? [] : [faults]));
  return noted.length === 0 ? undefined : [...new Set(noted.flat())].sort();
}

function padOf(entries: readonly ExerciseEntry[]): boolean | undefined {
  const answers = entries.flatMap(({ setup }) => setup?.[PAD_VARIABLE] ?? []);
  const last = answers.at(-1);
  return typeof last === "boolean" ? last : undefined;
}
