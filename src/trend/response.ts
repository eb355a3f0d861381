import type { CalendarDate } from "../units/calendar";
import type { MessageParams, ResponseMessageCode } from "./responseMessages";
import type { ResponseSignal } from "./responseSignals";
import type { ResponseOutcome, ResponseProbabilities } from "./voteResponse";

/** The answers to "is it working?". */
export const RESPONSE_VERDICTS = [
  "working",
  "working-at-a-cost",
  "regaining",
  "plateau",
  "no-growth",
  "tiring-without-gain",
  "overreached",
  "declining",
  "underdosed",
  "not-training",
  "check-log",
  "too-early",
  "insufficient-data",
] as const;

/** One of {@link RESPONSE_VERDICTS}. */
export type ResponseVerdict = (typeof RESPONSE_VERDICTS)[number];

/** What would have made the answer better founded. */
export const MISSING_INPUTS = [
  "training-age",
  "planned-sessions",
  "loaded-sessions",
  "repetitions-in-reserve",
  "readiness",
  "soreness",
  "earlier-weeks",
  "muscles",
] as const;

/** One of {@link MISSING_INPUTS}. */
export type MissingInput = (typeof MISSING_INPUTS)[number];

/** Growth along the line of the window. */
export interface ResponseGrowth {
  /** Share of the one-repetition maximum: 0.01 is 1 % a week. */
  readonly perWeek: number;
  readonly interval: { readonly lower: number; readonly upper: number; readonly level: number };
}

/** The rule that gave the verdict. */
export interface ResponseDecision {
  /** Permanent id of the rule. */
  readonly rule: string;
  readonly code: ResponseMessageCode;
  readonly params: MessageParams;
  /** English, made from `code` and `params`; a cause is worded as most likely, and `check-log` asks a question. */
  readonly message: string;
}

/** What `assessResponse` answers. */
export interface ResponseAssessment {
  readonly verdict: ResponseVerdict;
  /** Absent where the verdict came before any vote. */
  readonly probabilities?: ResponseProbabilities;
  /** Absent where no line was fitted. */
  readonly growth?: ResponseGrowth;
  /** The likeliest outcome so far, when it is too early for a verdict. */
  readonly leaning?: ResponseOutcome;
  readonly signals: readonly ResponseSignal[];
  readonly missing: readonly MissingInput[];
  readonly decidedBy: ResponseDecision;
  readonly lookAgain: { readonly date: CalendarDate; readonly weeks: number; readonly why: string };
}
