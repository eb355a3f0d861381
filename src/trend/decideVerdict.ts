import type { ResponseVerdict } from "./response";
import type { ResponseModel } from "./responseModel";
import type { ResponseProbabilities, VoteInput } from "./voteResponse";

/** A break and the return from it. */
export interface Comeback {
  readonly gapDays: number;
  /** How far the best since lies under the best before, on the log scale; negative when it is above. */
  readonly stillBelow: number;
}

/** What the verdict is read from, once there is enough to vote on. */
export interface VerdictInput {
  readonly probabilities: ResponseProbabilities;
  readonly points: Omit<VoteInput, "growth">;
  /** Absent when no break lies in the last months, or nothing before it is known. */
  readonly comeback?: Comeback;
  /** Mean effective sets a week of the main muscle; absent when other lifts' share is unknown. */
  readonly weeklySets?: number;
}

/** Reads the verdict from the probabilities: the first line that fits. */
export function decideVerdict(input: VerdictInput, model: ResponseModel): ResponseVerdict {
  const { probabilities, points, comeback, weeklySets } = input;
  const { growing, plateau, tiring, overreached } = probabilities;
  const limits = model.verdict;
  if (growing >= limits.growing) {
    if (comeback !== undefined && comeback.stillBelow > limits.regainingLoss) return "regaining";
    return points.dose + points.selfReport >= limits.costPoints ? "working-at-a-cost" : "working";
  }
  const isTooLittle = weeklySets !== undefined && weeklySets < model.dose.leastWeeklySets;
  if (isTooLittle && growing <= limits.underdosedGrowthAtMost) return "underdosed";
  const excludesGrowth = growing <= limits.growthExcluded;
  if (excludesGrowth && tiring + overreached >= limits.fatigued) {
    if (points.dose + points.effort + points.selfReport < limits.fatiguePointsBelow) return "declining";
    return overreached > tiring ? "overreached" : "tiring-without-gain";
  }
  if (excludesGrowth && plateau >= limits.plateau) return "plateau";
  return growing <= limits.noGrowth ? "no-growth" : "too-early";
}
