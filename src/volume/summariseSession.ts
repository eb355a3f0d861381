import { builtInCatalogue, type Catalogue } from "../catalogue/catalogue";
import { checkCatalogue } from "../catalogue/checks/checkCatalogue";
import type { ExerciseEntry, Session } from "../log/types";
import { startOfWeek } from "../units/calendar";
import { addExactly } from "./addExactly";
import { creditSets } from "./creditSets";
import type { HardSetLimits } from "./hardSetLimits";
import { summariseLift, type CountedSet } from "./summariseLift";
import { summariseMuscles } from "./summariseMuscles";
import { emptySummary, type TrainingSummary } from "./summary";

/** Options of everything that adds up training. */
export interface SummaryOptions {
  /** Where lifts are looked up; ours when left out. */
  readonly catalogue?: Catalogue;
  /** Which sets are hard ones; see `hardSetLimits`. */
  readonly limits?: Partial<HardSetLimits>;
}

/**
 * Adds up one session by lift and muscle, as the summary of its week.
 *
 * @param session one session
 * @param options catalogue and limits; the same for every summary that is to be merged
 * @returns a summary of one week, or the empty one when no set was completed
 * @throws LiftcoreError `invalid-argument` for a limit out of range
 * @see pelland-2025
 * @example
 * import { kg } from "liftcore/units";
 * import { summariseSession } from "liftcore/volume";
 * const sets = [{ kind: "work", load: kg(100), reps: 8, rir: 2, completed: true }];
 * const session = { id: "s1", date: "2026-05-09", entries: [{ exerciseId: "barbell-hip-thrust", sets }] };
 * summariseSession(session).weeks[0]?.week // => "2026-05-04"
 * summariseSession(session).weeks[0]?.exercises[0]?.tonnage // => { kg: 800, lb: 0 }
 */
export function summariseSession(session: Session, options: SummaryOptions = {}): TrainingSummary {
  const { catalogue = builtInCatalogue, limits = {} } = options;
  checkCatalogue(catalogue);
  const known = catalogue.names().byId;
  const lifts = [...countSets(session.entries, limits)].sort(([a], [b]) => (a < b ? -1 : 1));
  if (lifts.length === 0) return emptySummary;

  const exercises = lifts.map(([exerciseId, sets]) => summariseLift(exerciseId, sets, known.get(exerciseId), session));
  return {
    weeks: [
      {
        week: startOfWeek(session.date),
        sessions: exercises.some(({ sessions }) => sessions > 0) ? 1 : 0,
        exercises,
        muscles: summariseMuscles(exercises, known),
        unattributedSets: exercises
          .filter(({ exerciseId }) => !known.has(exerciseId))
          .reduce((total, { hardSets }) => addExactly(total, hardSets), 0),
      },
    ],
  };
}

function countSets(entries: readonly ExerciseEntry[], limits: Partial<HardSetLimits>): Map<string, CountedSet[]> {
  const counted = new Map<string, CountedSet[]>();
  for (const entry of entries) {
    const credits = creditSets(entry, limits);
    const done = entry.sets.map((set, place) => ({ set, credit: credits[place] ?? 0 })).filter(({ set }) => set.completed);
    if (done.length > 0) counted.set(entry.exerciseId, [...(counted.get(entry.exerciseId) ?? []), ...done]);
  }
  return counted;
}
