import { isWorkingSet } from "../log/selectSets";
import type { ExerciseEntry, SetRecord } from "../log/types";
import { massIn } from "../units/convertMass";
import { resolveHardSetLimits, type HardSetLimits } from "./hardSetLimits";

/**
 * Counts how far each set of an entry is a hard set.
 *
 * Up to 4 repetitions in reserve, to failure or with unknown effort 1; 5 or 6 in reserve 0.5; above that, warm-ups, sets
 * not completed and preparation 0. A set of one side counts half of that, so a left and a right one make a set.
 * Preparation is a plain working set without effort, before the entry's heaviest set and lighter than 60 % of it: many
 * exports do not mark warm-ups. All of this is judgement, and the limits are arguments.
 *
 * @param entry the sets of one lift in the order done
 * @param limits where a set counts full, half and as preparation
 * @returns 0 to 1 for each set, in the order of the entry
 * @throws LiftcoreError `invalid-argument` for a limit out of range
 * @see robinson-2024, refalo-2023
 * @example
 * import { kg } from "liftcore/units";
 * import { creditSets } from "liftcore/volume";
 * const done = { kind: "work", reps: 8, completed: true };
 * const sets = [{ ...done, load: kg(50) }, { ...done, load: kg(100) }, { ...done, load: kg(100), rir: 5 }];
 * creditSets({ exerciseId: "barbell-hip-thrust", sets }) // => [0, 1, 0.5]
 */
export function creditSets(entry: ExerciseEntry, limits: Partial<HardSetLimits> = {}): readonly number[] {
  const resolved = resolveHardSetLimits(limits);
  const isPreparation = findPreparation(entry, resolved);
  return entry.sets.map((set, place) => {
    if (!isWorkingSet(set) || isPreparation(set, place)) return 0;
    return creditEffort(set, resolved) * (set.side === undefined ? 1 : 0.5);
  });
}

function creditEffort({ rir, toFailure }: SetRecord, { fullCreditRir, halfCreditRir }: HardSetLimits): number {
  if (toFailure === true || rir === undefined || rir <= fullCreditRir) return 1;
  return rir <= halfCreditRir ? 0.5 : 0;
}

function findPreparation({ sets }: ExerciseEntry, { preparationShare }: HardSetLimits) {
  const loads = sets.map((set) => (isWorkingSet(set) && set.load !== undefined ? massIn(set.load, "kg") : 0));
  const heaviest = Math.max(0, ...loads);
  const placeOfHeaviest = loads.indexOf(heaviest);
  return (set: SetRecord, place: number): boolean =>
    place < placeOfHeaviest &&
    set.kind === "work" &&
    set.rir === undefined &&
    set.toFailure !== true &&
    set.load !== undefined &&
    massIn(set.load, "kg") < preparationShare * heaviest;
}
