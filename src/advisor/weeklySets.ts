import type { Catalogue } from "../catalogue/catalogue";
import type { Exercise } from "../catalogue/exercise";
import { sum } from "../foundation/mean";
import type { TrainingLog } from "../log/types";
import { addCalendarDays, type CalendarDate } from "../units/calendar";
import { summariseLog } from "../volume/summariseLog";
import type { TrainingSummary } from "../volume/summary";

const WEEKS = 4;

/** Adds up the last four weeks of a log: once, however many lifts are then asked about. */
export function summariseRecent({ sessions }: TrainingLog, today: CalendarDate, catalogue: Catalogue | undefined): TrainingSummary {
  const since = addCalendarDays(today, -7 * WEEKS);
  const recent = sessions.filter(({ date }) => date > since && date <= today);
  return summariseLog({ sessions: recent }, catalogue === undefined ? {} : { catalogue });
}

/** Fractional sets per week for a lift's first muscle in such a summary, all lifts together; unknown for an unlisted lift or without training. */
export function meanWeeklySets({ weeks }: TrainingSummary, exercise: Exercise | undefined): number | undefined {
  const muscle = exercise?.muscles.find(({ role }) => role === "primary")?.muscle;
  if (muscle === undefined || weeks.length === 0) return undefined;
  const rows = weeks.flatMap(({ muscles }) => muscles.filter((row) => row.muscle === muscle));
  return sum(rows.map(({ fractionalSets }) => fractionalSets)) / WEEKS;
}
