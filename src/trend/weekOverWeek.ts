import type { TrainingLog } from "../log/types";
import { daysBetween, type CalendarDate } from "../units/calendar";
import type { Mass, MassUnit } from "../units/mass";
import { summariseLog } from "../volume/summariseLog";
import type { SummaryOptions } from "../volume/summariseSession";
import type { ExerciseWeek } from "../volume/summary";
import { totalTonnage } from "../volume/totalTonnage";
import { estimateFromSet } from "./estimateFromSet";
import { subtractMass, type MassChange } from "./massChange";

/** Options of {@link weekOverWeek}. */
export interface WeekOverWeekOptions extends SummaryOptions {
  /** One lift; every lift when left out. */
  readonly exerciseId?: string;
}

/** How one training week of a lift compares with the one before. */
export interface WeekChange {
  readonly exerciseId: string;
  /** The Monday of the later week. */
  readonly week: CalendarDate;
  /** The Monday of the lift's training week before; `weeksApart` is 1 when nothing was skipped. */
  readonly previousWeek: CalendarDate;
  readonly weeksApart: number;
  readonly workingSets: number;
  readonly hardSets: number;
  readonly reps: number;
  readonly tonnage: MassChange;
  /** Absent when one of the weeks has no loaded set. */
  readonly topLoad?: MassChange;
  /** Of the estimated one-repetition maximum; absent when one of the weeks has no set of at most 12 repetitions to failure. */
  readonly oneRepMax?: MassChange;
}

/**
 * Compares each training week of a lift with its training week before: later minus earlier.
 *
 * One week's change is mostly noise (see `minimumDetectableChange`); this shows what was done, not whether it works.
 *
 * @param log any log
 * @param options the lift, catalogue and limits of a hard set
 * @returns changes in order of week, then of lift; masses in the unit of the later week's loads
 * @throws LiftcoreError `invalid-argument` for a limit out of range
 * @example
 * import { kg } from "liftcore/units";
 * import { weekOverWeek } from "liftcore/trend";
 * const done = (id, date, load) => ({ id, date, entries: [{ exerciseId: "leg-extension", sets: [{ kind: "work", load, reps: 10, completed: true }] }] });
 * const log = { sessions: [done("a", "2026-05-04", kg(40)), done("b", "2026-05-11", kg(42.5))] };
 * weekOverWeek(log)[0]?.topLoad // => { value: 2.5, unit: "kg" }
 */
export function weekOverWeek(log: TrainingLog, options: WeekOverWeekOptions = {}): readonly WeekChange[] {
  const before = new Map<string, { readonly week: CalendarDate; readonly row: ExerciseWeek }>();
  return summariseLog(log, options).weeks.flatMap(({ week, exercises }) =>
    exercises
      .filter((row) => row.workingSets > 0 && (options.exerciseId === undefined || row.exerciseId === options.exerciseId))
      .flatMap((row) => {
        const earlier = before.get(row.exerciseId);
        before.set(row.exerciseId, { week, row });
        return earlier === undefined ? [] : [compareWeeks(week, row, earlier.week, earlier.row)];
      }),
  );
}

function compareWeeks(week: CalendarDate, row: ExerciseWeek, previousWeek: CalendarDate, earlier: ExerciseWeek): WeekChange {
  const topLoad = subtract(row.topLoad, earlier.topLoad);
  const oneRepMax = subtract(oneRepMaxOf(row), oneRepMaxOf(earlier));
  const unit = unitOf(row);
  return {
    exerciseId: row.exerciseId,
    week,
    previousWeek,
    weeksApart: daysBetween(previousWeek, week) / 7,
    workingSets: row.workingSets - earlier.workingSets,
    hardSets: row.hardSets - earlier.hardSets,
    reps: row.reps - earlier.reps,
    tonnage: subtractMass(totalTonnage(row.tonnage, unit), totalTonnage(earlier.tonnage, unit)),
    ...(topLoad && { topLoad }),
    ...(oneRepMax && { oneRepMax }),
  };
}

function unitOf({ topLoad, tonnage }: ExerciseWeek): MassUnit {
  return topLoad?.unit ?? (tonnage.lb > tonnage.kg ? "lb" : "kg");
}

function oneRepMaxOf({ strongestSet }: ExerciseWeek): Mass | undefined {
  return strongestSet && estimateFromSet({ kind: "work", completed: true, ...strongestSet });
}

function subtract(later: Mass | undefined, earlier: Mass | undefined): MassChange | undefined {
  return later && earlier && subtractMass(later, earlier);
}
