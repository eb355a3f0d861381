import { foldText } from "../../foundation/foldText";
import type { DayOrder } from "./dayOrder";

/**
 * Words for day, weight, exercise and repetitions in the headers of languages that write the day first: German, French,
 * Spanish, Italian, Portuguese. English is written both ways.
 */
const DAY_FIRST_WORDS = [
  "datum", "gewicht", "ubung", "wiederholungen", "jour", "poids", "exercice", "fecha", "peso",
  "ejercicio", "repeticiones", "data", "esercizio", "ripetizioni", "exercicio", "repeticoes",
];

/** The order of day and month that the language of a header makes likely. */
export function likelyDayOrder(header: readonly string[]): DayOrder {
  const words = header.flatMap((name) => foldText(name).split(" "));
  return words.some((word) => DAY_FIRST_WORDS.includes(word)) ? "day-first" : "month-first";
}
