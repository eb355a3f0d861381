import type { Exercise } from "../catalogue/exercise";
import { isLoadedSet, isWorkingSet } from "../log/selectSets";
import type { Session, SetRecord } from "../log/types";
import { addExactly } from "./addExactly";
import { pickHeavierLoad, pickHeavierSet, pickStrongerSet, showsStrength, type BestSet } from "./bestSet";
import { measureSetTonnage } from "./measureSetTonnage";
import { countByKind } from "./setsByKind";
import type { ExerciseWeek } from "./summary";
import { addTonnage, noTonnage } from "./tonnage";

/** A completed set with what it counts for as a hard set. */
export interface CountedSet {
  readonly set: SetRecord;
  readonly credit: number;
}

/** Adds up the completed sets of one lift in one session. */
export function summariseLift(
  exerciseId: string,
  counted: readonly CountedSet[],
  exercise: Exercise | undefined,
  session: Session,
): ExerciseWeek {
  const working = counted.map(({ set }) => set).filter(isWorkingSet);
  const best = working.filter(isLoadedSet).map(
    ({ load, reps, rir }): BestSet => ({
      load,
      reps,
      ...(rir !== undefined && { rir }),
      date: session.date,
      sessionId: session.id,
    }),
  );
  const loads = working.flatMap(({ load }) => (load === undefined || load.value === 0 ? [] : [load]));
  const topLoad = pickAll(loads, pickHeavierLoad);
  const bestSet = pickAll(best, pickHeavierSet);
  const strongestSet = pickAll(best.filter(showsStrength), pickStrongerSet);
  const share = exercise?.loading.bodyMassShare ?? 0;
  return {
    exerciseId,
    sessions: working.length > 0 ? 1 : 0,
    sets: countByKind(counted.map(({ set }) => set.kind)),
    workingSets: working.length,
    hardSets: counted.reduce((total, { credit }) => addExactly(total, credit), 0),
    reps: working.reduce((total, { reps = 0 }) => total + reps, 0),
    tonnage: working.map((set) => measureSetTonnage(set, share, session.bodyMass)).reduce(addTonnage, noTonnage),
    bodyMassMissing: share > 0 && session.bodyMass === undefined ? working.length : 0,
    ...(topLoad && { topLoad }),
    ...(bestSet && { bestSet }),
    ...(strongestSet && { strongestSet }),
  };
}

function pickAll<Value>(values: readonly Value[], better: (a: Value, b: Value) => Value): Value | undefined {
  const [first, ...rest] = values;
  return first === undefined ? undefined : rest.reduce(better, first);
}
