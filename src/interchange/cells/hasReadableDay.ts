import { readMoment } from "./readMoment";

/** Tells whether a text begins with a day that exists, whichever of day and month comes first. */
export function hasReadableDay(text: string): boolean {
  return readMoment(text, "day-first") !== undefined || readMoment(text, "month-first") !== undefined;
}
