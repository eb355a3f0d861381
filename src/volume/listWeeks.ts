import { addCalendarDays, type CalendarDate } from "../units/calendar";
import type { TrainingSummary } from "./summary";

/** Every Monday from the first to the last week of a summary, also of weeks without training. */
export function listWeeks({ weeks }: TrainingSummary): readonly CalendarDate[] {
  const last = weeks.at(-1)?.week;
  const mondays: CalendarDate[] = [];
  let monday = weeks[0]?.week;
  while (monday !== undefined && last !== undefined && monday <= last) {
    mondays.push(monday);
    monday = addCalendarDays(monday, 7);
  }
  return mondays;
}
