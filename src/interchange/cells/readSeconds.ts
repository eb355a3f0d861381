import { cellOf, faultyCell, type Cell } from "./cell";
import { readNumber } from "./readNumber";

/** "0:01:30" or "1:30"; hours may be absent. */
const CLOCK = /^(?:(\d{1,4}):)?([0-5]?\d):([0-5]\d(?:[.,]\d{1,3})?)$/u;

/** Reads seconds above 0, written as a number or as hours, minutes and seconds; an empty cell and 0 are none. */
export function readSeconds(text: string): Cell<number> {
  if (text === "") return cellOf<number>(undefined);
  const seconds = readNumber(text) ?? readElapsed(text);
  if (seconds === undefined) return faultyCell("unreadable-number", "a time is a number of seconds or written as 0:01:30");
  return cellOf(seconds === 0 ? undefined : seconds);
}

function readElapsed(text: string): number | undefined {
  const match = CLOCK.exec(text);
  if (match === null) return undefined;
  const [, hours = "0", minutes = "0", seconds = "0"] = match;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds.replace(",", "."));
}
