import type { CalendarDate } from "../units/calendar";
import { concludeResponse } from "./concludeResponse";
import { decideVerdict, type Comeback } from "./decideVerdict";
import { dosePoints, recentWeeklySets } from "./dosePoints";
import { effortPoints } from "./effortPoints";
import { findGap, measureComeback } from "./findComeback";
import { growthZ, type GrowthFit } from "./fitGrowth";
import { performancePoints } from "./performancePoints";
import type { ResponseAssessment, ResponseVerdict } from "./response";
import type { HistoryPoint, ResponseHistory } from "./responseHistory";
import type { MessageParams, ResponseMessageCode } from "./responseMessages";
import type { ResponseModel, TrainingAge } from "./responseModel";
import { selfReportPoints } from "./selfReportPoints";
import { RESPONSE_OUTCOMES, strongestTerm, voteResponse, type ResponseOutcome, type VoteInput } from "./voteResponse";
import { weeksUntilDecided } from "./weeksUntilDecided";

/** A history that is fit to be judged. */
export interface JudgeableHistory {
  readonly history: ResponseHistory;
  /** The history's points without slips. */
  readonly points: readonly HistoryPoint[];
  /** The line through the points of the window. */
  readonly fit: GrowthFit;
  readonly age: TrainingAge;
  readonly windowDays: number;
  readonly today: CalendarDate;
}

/** Counts the signs, votes, and words the verdict. */
export function judgeResponse(
  judgeable: JudgeableHistory,
  model: ResponseModel,
): Omit<ResponseAssessment, "growth" | "missing"> {
  const { history, points, fit, age, windowDays, today } = judgeable;
  const gap = findGap(history, model);
  const dose = dosePoints(history, windowDays, gap !== undefined, model);
  const performance = performancePoints(points, fit, model);
  const effort = effortPoints(points, model);
  const selfReport = selfReportPoints(history.selfReports, model);
  const counted = { dose: dose.points, performance: performance.points, effort: effort.points, selfReport: selfReport.points };
  const votes: VoteInput = { growth: growthZ(fit, age, model), ...counted };
  const probabilities = voteResponse(votes, model);

  const comeback = gap && measureComeback(points, gap, model);
  const weeklySets = recentWeeklySets(history.doses, model);
  const verdict = decideVerdict(
    { probabilities, points: counted, ...(comeback && { comeback }), ...(history.isKnownLift && { weeklySets }) },
    model,
  );
  const leaning = RESPONSE_OUTCOMES.reduce((a, b) => (probabilities[b] > probabilities[a] ? b : a));
  const weeksNeeded = weeksUntilDecided(fit, age, model);
  const reason = explain(verdict, { fit, age, votes, weeklySets, comeback, leaning, weeksNeeded }, model);
  return {
    ...concludeResponse(verdict, reason, { today, weeks: lookAgainAfter(verdict, weeksNeeded, model) }),
    probabilities,
    ...(verdict === "too-early" && { leaning }),
    signals: [
      { name: "growth-z", value: votes.growth },
      { name: "sessions", value: fit.sessions },
      { name: "lower-bound-share", value: fit.shares.bound },
      { name: "weekly-sets", value: weeklySets },
      ...[dose, performance, effort, selfReport].flatMap(({ signals }) => signals),
    ],
  };
}

/** What each group of signs is called in a sentence. */
const TERM_WORDS = {
  growth: "the missing growth",
  dose: "the amount of work",
  performance: "falling performance",
  effort: "rising effort",
  selfReport: "how you said you felt",
} as const;

/** What each outcome is called in a sentence. */
const OUTCOME_WORDS: Readonly<Record<ResponseOutcome, string>> = {
  growing: "growth",
  plateau: "a plateau",
  tiring: "tiring without gain",
  overreached: "overreaching",
};

interface Facts {
  readonly fit: GrowthFit;
  readonly age: TrainingAge;
  readonly votes: VoteInput;
  readonly weeklySets: number;
  readonly comeback: Comeback | undefined;
  readonly leaning: ResponseOutcome;
  readonly weeksNeeded: number;
}

function explain(
  verdict: ResponseVerdict,
  { fit, age, votes, weeklySets, comeback, leaning, weeksNeeded }: Facts,
  model: ResponseModel,
): { readonly code: ResponseMessageCode; readonly params: MessageParams } {
  const percent = toPercent(fit.perWeek);
  const nameStrongest = (outcome: ResponseOutcome) => TERM_WORDS[strongestTerm(votes, outcome, model)];
  switch (verdict) {
    case "working":
      return {
        code: age !== "novice" && fit.perWeek > model.rampPerWeek ? "ramping" : "growing",
        params: { percent, sessions: fit.sessions },
      };
    case "working-at-a-cost":
      return { code: "growing-at-a-cost", params: { percent } };
    case "regaining":
      return { code: "coming-back", params: { days: comeback?.gapDays ?? 0, percent: toPercent(comeback?.stillBelow ?? 0) } };
    case "underdosed":
      return { code: "too-little-done", params: { sets: Math.round(10 * weeklySets) / 10 } };
    case "declining":
      return { code: "fallen-without-fatigue", params: {} };
    case "overreached":
      return { code: "tired-beyond-recovery", params: { strongest: nameStrongest("overreached") } };
    case "tiring-without-gain":
      return { code: "tired-without-gain", params: { strongest: nameStrongest("tiring") } };
    case "plateau":
      return { code: "standstill", params: {} };
    case "no-growth":
      return { code: "no-growth-seen", params: {} };
    default:
      return { code: "undecided", params: { leaning: OUTCOME_WORDS[leaning], weeks: weeksNeeded, span: `${weeksNeeded} more ${weeksNeeded === 1 ? "week" : "weeks"}` } };
  }
}

function lookAgainAfter(verdict: ResponseVerdict, weeksNeeded: number, { lookAgainWeeks }: ResponseModel): number {
  switch (verdict) {
    case "too-early":
      return weeksNeeded;
    case "overreached":
    case "tiring-without-gain":
    case "declining":
    case "no-growth":
      return lookAgainWeeks.afterDeload;
    case "plateau":
    case "underdosed":
      return lookAgainWeeks.afterChange;
    default:
      return lookAgainWeeks.working;
  }
}

/** In percent to one decimal, for messages only. */
function toPercent(logChange: number): number {
  return Math.round(1000 * Math.expm1(logChange)) / 10;
}
