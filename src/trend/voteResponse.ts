import { sum } from "../foundation/mean";
import type { ResponseModel, VoteWeights } from "./responseModel";

/** What a history can be a picture of. */
export const RESPONSE_OUTCOMES = ["growing", "plateau", "tiring", "overreached"] as const;

/** One of {@link RESPONSE_OUTCOMES}. */
export type ResponseOutcome = (typeof RESPONSE_OUTCOMES)[number];

/** Probabilities that add up to 1. */
export type ResponseProbabilities = Readonly<Record<ResponseOutcome, number>>;

/** What the vote reads: growth in standard deviations, and the points of each group. */
export type VoteInput = Readonly<Record<Exclude<keyof VoteWeights, "intercept">, number>>;

/** Turns growth and points into probabilities: a weighted score for each outcome, then softmax. */
export function voteResponse(input: VoteInput, { vote }: ResponseModel): ResponseProbabilities {
  const weigh = (outcome: ResponseOutcome) =>
    Math.exp(vote[outcome].intercept + sum(termsOf(input, vote[outcome]).map(([, term]) => term)));
  const total = sum(RESPONSE_OUTCOMES.map(weigh));
  return {
    growing: weigh("growing") / total,
    plateau: weigh("plateau") / total,
    tiring: weigh("tiring") / total,
    overreached: weigh("overreached") / total,
  };
}

/** Names what spoke loudest for an outcome. */
export function strongestTerm(input: VoteInput, outcome: ResponseOutcome, { vote }: ResponseModel): keyof VoteInput {
  return termsOf(input, vote[outcome]).reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}

function termsOf(input: VoteInput, weights: VoteWeights): readonly (readonly [keyof VoteInput, number])[] {
  return [
    ["growth", weights.growth * input.growth],
    ["dose", weights.dose * input.dose],
    ["performance", weights.performance * input.performance],
    ["effort", weights.effort * input.effort],
    ["selfReport", weights.selfReport * input.selfReport],
  ];
}
