import { checkOneOf } from "../../foundation/checkOneOf";
import { describeValue } from "../../foundation/describeValue";
import { refuseArgument } from "../../foundation/refuseArgument";
import { didYouMean } from "../didYouMean";

/** The most words a message lists. */
const FEW = 12;

/** Throws `invalid-argument` unless a value is a word of a vocabulary; of a long one the message names the closest. */
export function checkWord(argument: string, value: unknown, words: readonly string[]): void {
  if (typeof value === "string" && words.includes(value)) return;
  const hint = typeof value === "string" && words.length > FEW ? didYouMean(value, words) : "";
  if (hint === "") checkOneOf(argument, value, words);
  refuseArgument(argument, `must be a known word, got ${describeValue(value)}${hint}`);
}
