import { addExactly } from "./addExactly";
import { pickHeavierLoad, pickHeavierSet, pickStrongerSet } from "./bestSet";
import { mergeByKey } from "./mergeByKey";
import { addByKind } from "./setsByKind";
import type { ExerciseWeek, MuscleWeek, TrainingSummary, WeekSummary } from "./summary";
import { addTonnage } from "./tonnage";

/**
 * Merges the summaries of two parts of a history into the summary of both.
 *
 * Exact: any order and any split into sessions gives the very same numbers as summarising the whole. Both parts must
 * come from the same catalogue and limits, and no session may be in both.
 *
 * @param a a summary
 * @param b a summary
 * @returns the summary of both parts
 * @example
 * import { emptySummary, mergeSummaries, summariseSession } from "liftcore/volume";
 * const monday = summariseSession({ id: "s1", date: "2026-05-04", entries: [] });
 * mergeSummaries(monday, emptySummary) // => { weeks: [] }
 */
export function mergeSummaries(a: TrainingSummary, b: TrainingSummary): TrainingSummary {
  return { weeks: mergeByKey(a.weeks, b.weeks, ({ week }) => week, mergeWeeks) };
}

function mergeWeeks(a: WeekSummary, b: WeekSummary): WeekSummary {
  return {
    week: a.week,
    sessions: a.sessions + b.sessions,
    exercises: mergeByKey(a.exercises, b.exercises, ({ exerciseId }) => exerciseId, mergeExerciseWeeks),
    muscles: mergeByKey(a.muscles, b.muscles, ({ muscle }) => muscle, mergeMuscleWeeks),
    unattributedSets: addExactly(a.unattributedSets, b.unattributedSets),
  };
}

function mergeExerciseWeeks(a: ExerciseWeek, b: ExerciseWeek): ExerciseWeek {
  const topLoad = pick(a.topLoad, b.topLoad, pickHeavierLoad);
  const bestSet = pick(a.bestSet, b.bestSet, pickHeavierSet);
  const strongestSet = pick(a.strongestSet, b.strongestSet, pickStrongerSet);
  return {
    exerciseId: a.exerciseId,
    sessions: a.sessions + b.sessions,
    sets: addByKind(a.sets, b.sets),
    workingSets: a.workingSets + b.workingSets,
    hardSets: addExactly(a.hardSets, b.hardSets),
    reps: a.reps + b.reps,
    tonnage: addTonnage(a.tonnage, b.tonnage),
    bodyMassMissing: a.bodyMassMissing + b.bodyMassMissing,
    ...(topLoad && { topLoad }),
    ...(bestSet && { bestSet }),
    ...(strongestSet && { strongestSet }),
  };
}

function mergeMuscleWeeks(a: MuscleWeek, b: MuscleWeek): MuscleWeek {
  return {
    muscle: a.muscle,
    sessions: a.sessions + b.sessions,
    fractionalSets: addExactly(a.fractionalSets, b.fractionalSets),
    directSets: addExactly(a.directSets, b.directSets),
  };
}

function pick<Value>(a: Value | undefined, b: Value | undefined, better: (a: Value, b: Value) => Value): Value | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return better(a, b);
}
