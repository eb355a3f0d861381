/** A time of day, and how far it is from UTC where the text says so. */
export interface ClockTime {
  /** "17:52:12"; seconds the text leaves out are "00", parts of a second are dropped. */
  readonly time: string;
  /** "Z", "+02:00" or "-05:30"; nothing from UTC is always "Z". */
  readonly offset?: string;
}

const CLOCK = /^(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,9})?)?(?: ?([ap])\.? ?m\.?)?(?: ?(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?))?$/iu;
/** From 12 hours behind UTC (Baker Island) to 14 before it (Kiribati). */
const OFFSET_MINUTES = { behind: -720, before: 840 } as const;
const LONGEST_CLOCK = 40;

/**
 * Reads "15:04", "3:04 PM", "16:20:11 +0000" and "04:56:39.712Z", whatever kind of space stands in them; `undefined` for a
 * time or an offset that does not exist. 24:00 and leap seconds are no times here.
 */
export function readClock(text: string): ClockTime | undefined {
  if (text.length > LONGEST_CLOCK) return undefined;
  const match = CLOCK.exec(text.replace(/\s+/gu, " ").trim());
  if (match === null) return undefined;
  const [, hourText = "", minute = "", second = "00", half, offsetText] = match;
  const hour = half === undefined ? Number(hourText) : hourOfHalfDay(Number(hourText), half);
  if (hour === undefined || hour > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const time = `${String(hour).padStart(2, "0")}:${minute}:${second}`;
  if (offsetText === undefined) return { time };
  const offset = readOffset(offsetText);
  return offset === undefined ? undefined : { time, offset };
}

function hourOfHalfDay(hour: number, half: string): number | undefined {
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
}

function readOffset(text: string): string | undefined {
  if (/^[a-z]/iu.test(text)) return "Z";
  const hours = text.slice(1, 3);
  const minutes = text.slice(3).replace(":", "") || "00";
  if (Number(minutes) > 59) return undefined;
  const total = (Number(hours) * 60 + Number(minutes)) * (text.startsWith("-") ? -1 : 1);
  if (total < OFFSET_MINUTES.behind || total > OFFSET_MINUTES.before) return undefined;
  return total === 0 ? "Z" : `${text.slice(0, 1)}${hours}:${minutes}`;
}
