import { checkNumber } from "../../../foundation/checkNumber";
import { checkOneOf } from "../../../foundation/checkOneOf";
import { describeValue } from "../../../foundation/describeValue";
import { refuseField } from "../../refuseField";
import type { RepsModel, RepsModelId } from "../repsModels";
import { FIT_WEIGHTINGS, type FitWeighting } from "./fitWeighting";

/** What a fit keeps close to the sets: the repetitions at their loads, or the loads at their repetitions. */
export const FIT_TARGETS = ["reps", "load"] as const;
/** One of {@link FIT_TARGETS}. */
export type FitTarget = (typeof FIT_TARGETS)[number];

/** A fit that keeps squared misses small. */
export interface LeastSquaresFit {
  /** "none" when left out. */
  readonly weighting?: FitWeighting;
  /** "reps" when left out: how many repetitions a load allows. */
  readonly target?: FitTarget;
  readonly quantile?: never;
}

/** A fit that leaves a share of the sets below its curve; one for good days lies high, one for bad days low. */
export interface QuantileFit {
  /** Share of the sets to leave below, 0.01 to 0.99: 0.5 for the middle, 0.9 for a good day. */
  readonly quantile: number;
  readonly weighting?: never;
  readonly target?: never;
}

/** How a curve is fitted. */
export type FitMethod = LeastSquaresFit | QuantileFit;

/** Why no curve is given. */
export interface RepsFitReason {
  readonly code: "too-few-loads" | "no-decline" | "too-few-lifters" | "not-converged";
  readonly message: string;
}

/** The answer when the sets do not tell. */
export interface RepsFitFailure {
  readonly status: "not-estimable";
  readonly reason: RepsFitReason;
}

/** A curve fitted to sets at known shares of the maximum. */
export interface RepsFit {
  readonly status: "fitted";
  readonly model: RepsModelId;
  readonly parameter: number;
  /** How many sets were read. */
  readonly basedOn: { readonly sets: number };
}

/** A curve and a one-repetition maximum fitted to sets at loads. */
export interface RepsAndMaximumFit extends RepsFit {
  /** In the unit of the loads, not rounded. */
  readonly oneRepMax: number;
}

const MESSAGES = {
  "too-few-loads": "the sets do not differ enough in load or repetitions to place the curve",
  "no-decline": "the sets do not lie along a curve on which a heavier load allows fewer repetitions",
  "too-few-lifters": "the sets must come from two lifters at least, and be more than the lifters",
  "not-converged": "the fit did not settle on one answer",
} as const;

/** Builds the answer of a fit that failed. */
export function notFitted(code: RepsFitReason["code"]): RepsFitFailure {
  return { status: "not-estimable", reason: { code, message: MESSAGES[code] } };
}

/** Throws `invalid-argument` for a method that cannot be, or that would only be read in part. */
export function checkFitMethod({ weighting, target, quantile, parameter }: FitMethod & { readonly parameter?: number }): void {
  if (weighting !== undefined) checkOneOf("weighting", weighting, FIT_WEIGHTINGS);
  if (target !== undefined) checkOneOf("target", target, FIT_TARGETS);
  if (quantile === undefined) return;
  checkNumber("quantile", quantile, { min: 0.01, max: 0.99 });
  for (const [name, value] of Object.entries({ weighting, target, parameter })) {
    refuseField(value, name, `a fit by quantile takes none, got ${describeValue(value)}`);
  }
}

/** Throws `invalid-argument` for a parameter to keep, where it is what is fitted. */
export function refuseParameter(input: object): void {
  if ("parameter" in input) refuseField(input.parameter, "parameter", `it is what is fitted, got ${describeValue(input.parameter)}`);
}

/** Tells whether a fitted number can be the parameter of a curve that falls. */
export function isFalling(parameter: number, { parameterRange: { min, max } }: RepsModel): boolean {
  return parameter >= min && parameter <= max;
}
