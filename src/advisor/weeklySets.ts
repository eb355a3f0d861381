import type { Catalogue } from "../catalogue/catalogue";
import type { Exercise } from "../catalogue/exercise";
import { sum } from "../foundation/mean";
import type { TrainingLog } from "../log/types";
import { addCalendarDays, type CalendarDate } from "../units/calendar";
import { summariseLog } from "../volume/summariseLog";

const WEEKS = 4;

/** Fractional sets per week for a lift's first muscle over the last four weeks, all lifts together; unknown for an unlisted lift. */
export function meanWeeklySets(
  log: TrainingLog,
  exercise: Exercise | undefined,
  today: CalendarDate,
  catalogue: Catalogue | undefined,
): number | undefined {
  const muscle = exercise?.muscles.find(({ role }) => role === "primary")?.muscle;
  if (muscle === undefined) return undefined;
  const since = addCalendarDays(today, -7 * WEEKS);
  const sessions = log.sessions.filter(({ date }) => date > since && date <= today);
  if (sessions.length === 0) return undefined;
  const { weeks } = summariseLog({ sessions }, catalogue === undefined ? {} : { catalogue });
  const rows = weeks.flatMap(({ muscles }) => muscles.filter((row) => row.muscle === muscle));
  return sum(rows.map(({ fractionalSets }) => fractionalSets)) / WEEKS;
}
