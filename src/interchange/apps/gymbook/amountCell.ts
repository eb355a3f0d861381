import { foldText } from "../../../foundation/foldText";
import { readNumber } from "../../cells/readNumber";
import { readDistanceUnit, readMassUnit } from "../../cells/readUnits";

const NUMBER_AND_WORD = /^([\d.,]{1,15})\s+(\p{L}{1,20})\.?$/u;
const SECONDS_PER_MINUTE = 60;

/**
 * The beginnings of words, folded. Italian is attested; English, German, French, Spanish and Portuguese are the words of
 * the languages, seen in no export.
 */
const REPETITIONS = /^(?:rep|ripetizion|wiederholung|wdh)/u;
const SECONDS = /^(?:s|sec|sek|second[sio]?|secondes?|sekunden?|segundos?)$/u;
const MINUTES = /^(?:min|minut[eios]|minutes|minuten|minutos)$/u;

/** What "10 ripetizioni" or "5 minuti" says. */
export type WorkAmount = { readonly reps: string } | { readonly seconds: string };

/** Reads the cell of repetitions or of time; `undefined` for anything else. */
export function readWorkAmount(text: string): WorkAmount | undefined {
  const [, number = "", word = ""] = NUMBER_AND_WORD.exec(text) ?? [];
  const value = readNumber(number);
  const folded = foldText(word);
  if (value === undefined) return undefined;
  if (REPETITIONS.test(folded)) return { reps: number };
  if (SECONDS.test(folded)) return { seconds: number };
  return MINUTES.test(folded) ? { seconds: String(value * SECONDS_PER_MINUTE) } : undefined;
}

/** What "20,00 kg" or "5,00 km" says. */
export type LoadAmount =
  | { readonly load: string; readonly loadUnit: string }
  | { readonly distance: string; readonly distanceUnit: string };

/** Reads the cell of load or distance; `undefined` for anything else. */
export function readLoadAmount(text: string): LoadAmount | undefined {
  const [, number = "", word = ""] = NUMBER_AND_WORD.exec(text) ?? [];
  if (readNumber(number) === undefined) return undefined;
  if (readMassUnit(word) !== undefined) return { load: number, loadUnit: word };
  return readDistanceUnit(word) === undefined ? undefined : { distance: number, distanceUnit: word };
}
