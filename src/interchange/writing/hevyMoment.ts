import type { Session } from "../../log/types";
import { addCalendarDays } from "../../units/calendar";
import { clockOf } from "./clockOf";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const MINUTES_PER_DAY = 1440;
/** The calendar ends here. */
const LAST_DAY = "9999-12-31";

/** When a session began, as Hevy writes it: "8 Jun 2025, 09:05". */
export function hevyStart(session: Session): string {
  return write(session.date, clockOf(session).slice(0, 5));
}

/** When it ended, to the minute; the start where that is not known, or more than a day later. */
export function hevyEnd(session: Session): string {
  const { date, durationSeconds = 0 } = session;
  const [hours = 0, minutes = 0] = clockOf(session).split(":").map(Number);
  const length = Math.round(durationSeconds / 60);
  const end = hours * 60 + minutes + length;
  const isNextDay = end >= MINUTES_PER_DAY;
  if (length > MINUTES_PER_DAY || (isNextDay && date === LAST_DAY)) return hevyStart(session);
  const clock = [Math.floor(end / 60) % 24, end % 60].map((part) => String(part).padStart(2, "0")).join(":");
  return write(addCalendarDays(date, Math.floor(end / MINUTES_PER_DAY)), clock);
}

function write(date: string, clock: string): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? ""} ${year}, ${clock}`;
}
