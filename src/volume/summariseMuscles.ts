import type { Exercise } from "../catalogue/exercise";
import { addExactly, toMillionths } from "./addExactly";
import type { ExerciseWeek, MuscleWeek } from "./summary";

/** Shares the hard sets of one session among the muscles of its lifts; lifts the catalogue does not know give nothing. */
export function summariseMuscles(exercises: readonly ExerciseWeek[], known: ReadonlyMap<string, Exercise>): readonly MuscleWeek[] {
  const muscles = new Map<MuscleWeek["muscle"], MuscleWeek>();
  for (const { exerciseId, hardSets } of exercises) {
    for (const { muscle, setCredit } of known.get(exerciseId)?.muscles ?? []) {
      const sets = toMillionths(hardSets * setCredit);
      if (sets === 0) continue;
      const before = muscles.get(muscle);
      muscles.set(muscle, {
        muscle,
        sessions: 1,
        fractionalSets: addExactly(before?.fractionalSets ?? 0, sets),
        directSets: addExactly(before?.directSets ?? 0, setCredit === 1 ? hardSets : 0),
      });
    }
  }
  return [...muscles.values()].sort((a, b) => (a.muscle < b.muscle ? -1 : 1));
}
