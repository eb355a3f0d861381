import type { TrainingLog } from "../log/types";
import type { CalendarDate } from "../units/calendar";
import { addExactly } from "./addExactly";
import { listWeeks } from "./listWeeks";
import { summariseLog } from "./summariseLog";
import type { SummaryOptions } from "./summariseSession";
import type { WeekSummary } from "./summary";
import { addTonnage, noTonnage, type Tonnage } from "./tonnage";

/** Options of {@link weeklyVolume}. */
export interface WeeklyVolumeOptions extends SummaryOptions {
  /** One lift; all lifts together when left out. */
  readonly exerciseId?: string;
}

/** What one week added up to. */
export interface WeeklyVolume {
  /** Its Monday. */
  readonly week: CalendarDate;
  readonly sessions: number;
  readonly workingSets: number;
  readonly hardSets: number;
  readonly reps: number;
  readonly tonnage: Tonnage;
  /** Sets whose share of body mass is not in the tonnage because the session states no body mass. */
  readonly bodyMassMissing: number;
}

/**
 * Totals training week by week, for one lift or for all.
 *
 * @param log any log
 * @param options the lift, catalogue and limits of a hard set
 * @returns every week from the log's first to its last, also those without training, in order
 * @throws LiftcoreError `invalid-argument` for a limit out of range
 * @example
 * import { kg } from "liftcore/units";
 * import { weeklyVolume } from "liftcore/volume";
 * const entries = [{ exerciseId: "leg-extension", sets: [{ kind: "work", load: kg(40), reps: 10, completed: true }] }];
 * const log = { sessions: [{ id: "a", date: "2026-05-04", entries }, { id: "b", date: "2026-05-18", entries }] };
 * weeklyVolume(log).map(({ reps }) => reps) // => [10, 0, 10]
 */
export function weeklyVolume(log: TrainingLog, options: WeeklyVolumeOptions = {}): readonly WeeklyVolume[] {
  const summary = summariseLog(log, options);
  const byWeek = new Map(summary.weeks.map((week) => [week.week, week]));
  return listWeeks(summary).map((week) => totalWeek(week, byWeek.get(week), options.exerciseId));
}

function totalWeek(week: CalendarDate, summary: WeekSummary | undefined, exerciseId: string | undefined): WeeklyVolume {
  const rows = (summary?.exercises ?? []).filter((row) => exerciseId === undefined || row.exerciseId === exerciseId);
  const total = (pick: (row: (typeof rows)[number]) => number) => rows.reduce((sum, row) => addExactly(sum, pick(row)), 0);
  return {
    week,
    sessions: exerciseId === undefined ? (summary?.sessions ?? 0) : total(({ sessions }) => sessions),
    workingSets: total(({ workingSets }) => workingSets),
    hardSets: total(({ hardSets }) => hardSets),
    reps: total(({ reps }) => reps),
    tonnage: rows.map(({ tonnage }) => tonnage).reduce(addTonnage, noTonnage),
    bodyMassMissing: total(({ bodyMassMissing }) => bodyMassMissing),
  };
}
