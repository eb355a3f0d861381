import { HIGHEST_RIR } from "../../units/effort";
import { cellOf, faultyCell, type Cell } from "./cell";
import { readNumber } from "./readNumber";

/** Some apps write 0 where no rating was given. */
const UNRATED = 0;

/** Repetitions in reserve from a rating of perceived exertion: RIR = 10 - RPE. */
export function readExertion(text: string): Cell<number> {
  if (text === "") return cellOf<number>(undefined);
  const rpe = readNumber(text);
  if (rpe === UNRATED) return cellOf<number>(undefined);
  if (rpe !== undefined && rpe >= 1 && rpe <= HIGHEST_RIR && Number.isInteger(rpe * 2)) return cellOf(HIGHEST_RIR - rpe);
  return faultyCell("unreadable-effort", "an effort is a number from 1 to 10 in half steps");
}

/** Repetitions in reserve as such. */
export function readReserve(text: string): Cell<number> {
  if (text === "") return cellOf<number>(undefined);
  const rir = readNumber(text);
  if (rir !== undefined && rir <= HIGHEST_RIR && Number.isInteger(rir * 2)) return cellOf(rir);
  return faultyCell("unreadable-effort", "repetitions in reserve are a number from 0 to 10 in half steps");
}
