import type { TrainingLog } from "../log/types";
import type { CalendarDate } from "../units/calendar";
import { classifyVolume } from "./classifyVolume";
import { listWeeks } from "./listWeeks";
import { summariseLog } from "./summariseLog";
import type { SummaryOptions } from "./summariseSession";
import type { MuscleWeek } from "./summary";
import type { VolumeBand } from "./volumeBands";

/** One muscle in one week, with the band its sets lie in. */
export interface MuscleVolume extends MuscleWeek {
  readonly band: VolumeBand;
}

/** The muscles of one week. */
export interface WeeklyMuscleVolume {
  /** Its Monday. */
  readonly week: CalendarDate;
  /** Every muscle that the log trains in any week, in order of name; 0 where this week has nothing. */
  readonly muscles: readonly MuscleVolume[];
  /** Hard sets of lifts the catalogue does not know; the real numbers are higher by some of these. */
  readonly unattributedSets: number;
}

/**
 * Counts fractional sets week by week and muscle by muscle, and says how much that is.
 *
 * fractional sets = sum of hard sets times the lift's set credit for the muscle (1 direct, 0.5 indirect).
 *
 * @param log any log
 * @param options catalogue and limits of a hard set
 * @returns every week from the log's first to its last, also those without training, in order
 * @throws LiftcoreError `invalid-argument` for a limit out of range
 * @see pelland-2025
 * @example
 * import { kg } from "liftcore/units";
 * import { muscleVolume } from "liftcore/volume";
 * const set = { kind: "work", load: kg(100), reps: 8, rir: 2, completed: true };
 * const entries = [{ exerciseId: "barbell-hip-thrust", sets: [set, set, set, set] }];
 * const [week] = muscleVolume({ sessions: [{ id: "s1", date: "2026-05-09", entries }] });
 * week?.muscles.find(({ muscle }) => muscle === "gluteus-maximus")
 * // => { muscle: "gluteus-maximus", sessions: 1, fractionalSets: 4, directSets: 4, band: "maintenance" }
 */
export function muscleVolume(log: TrainingLog, options: SummaryOptions = {}): readonly WeeklyMuscleVolume[] {
  const summary = summariseLog(log, options);
  const byWeek = new Map(summary.weeks.map((week) => [week.week, week]));
  const trained = [...new Set(summary.weeks.flatMap(({ muscles }) => muscles.map(({ muscle }) => muscle)))].sort();
  return listWeeks(summary).map((week) => {
    const { muscles = [], unattributedSets = 0 } = byWeek.get(week) ?? {};
    const byMuscle = new Map(muscles.map((row) => [row.muscle, row]));
    return {
      week,
      muscles: trained.map((muscle) => {
        const row = byMuscle.get(muscle) ?? { muscle, sessions: 0, fractionalSets: 0, directSets: 0 };
        return { ...row, band: classifyVolume(row.fractionalSets, muscle) };
      }),
      unattributedSets,
    };
  });
}
