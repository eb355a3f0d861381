import { MOST_REPETITIONS } from "../plausible";
import { cellOf, faultyCell, type Cell } from "./cell";
import { readNumber } from "./readNumber";

/** Reads repetitions; 0 is a number of them, as apps write it for timed sets and sets not done. */
export function readRepetitions(text: string): Cell<number> {
  if (text === "") return cellOf<number>(undefined);
  const reps = readNumber(text);
  if (reps === undefined || !Number.isInteger(reps)) {
    return faultyCell("unreadable-number", "repetitions are a whole number of at least 0");
  }
  if (reps > MOST_REPETITIONS) return faultyCell("impossible-repetitions", `more than ${MOST_REPETITIONS} repetitions in one set`);
  return cellOf(reps);
}
