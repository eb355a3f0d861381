import { checkNumber } from "../../foundation/checkNumber";
import { checkOneOf } from "../../foundation/checkOneOf";

/** The curves that join repetitions to failure with a share of the one-repetition maximum. */
export const REPS_MODELS = ["epley", "epley-modified", "linear"] as const;
/** One of {@link REPS_MODELS}. */
export type RepsModelId = (typeof REPS_MODELS)[number];

/** One curve with one parameter. */
export interface RepsModel {
  readonly id: RepsModelId;
  readonly name: string;
  /** Id in `sources`. */
  readonly source: string;
  /** How the literature calls its parameter. */
  readonly parameterName: "k" | "kmod" | "klin";
  readonly defaultParameter: number;
  /** Both ends included; judgement, wide enough for any lifter and narrow enough that nothing divides by 0. */
  readonly parameterRange: { readonly min: number; readonly max: number };
  /** "hyperbola": the maximum over the load grows by `parameter` a repetition. "line": the share falls to 0 over `parameter` repetitions. */
  readonly shape: "hyperbola" | "line";
  /** Repetitions at which the share is 1: Epley's curve says 0, the others 1. */
  readonly repsAtMaximum: 0 | 1;
}

/** Every model by id. */
export const repsModels: { readonly [Id in RepsModelId]: RepsModel } = {
  epley: {
    id: "epley",
    name: "Epley",
    source: "jovanovic-stmr",
    parameterName: "k",
    defaultParameter: 0.0333,
    parameterRange: { min: 1e-6, max: 0.9 },
    shape: "hyperbola",
    repsAtMaximum: 0,
  },
  "epley-modified": {
    id: "epley-modified",
    name: "Epley, modified",
    source: "jovanovic-stmr",
    parameterName: "kmod",
    defaultParameter: 0.0353,
    parameterRange: { min: 1e-6, max: 0.9 },
    shape: "hyperbola",
    repsAtMaximum: 1,
  },
  linear: {
    id: "linear",
    name: "Linear",
    source: "jovanovic-stmr",
    parameterName: "klin",
    defaultParameter: 33,
    parameterRange: { min: 1, max: 1e6 },
    shape: "line",
    repsAtMaximum: 1,
  },
};

/** Which curve: modified Epley with its usual parameter when left out. */
export interface RepsModelChoice {
  readonly model?: RepsModelId;
  /** k and kmod from 0.000001 to 0.9, klin from 1 to 1000000; the model's usual one when left out. */
  readonly parameter?: number;
}

/** Looks up the curve of a choice; throws `invalid-argument` for an unknown id or a parameter out of range. */
export function pickRepsModel(choice: RepsModelChoice): { readonly model: RepsModel; readonly parameter: number } {
  const { model: id = "epley-modified" } = choice;
  checkOneOf("model", id, REPS_MODELS);
  const model = repsModels[id];
  const { parameter = model.defaultParameter } = choice;
  checkNumber("parameter", parameter, model.parameterRange);
  return { model, parameter };
}

/** Evaluates the curve at any real number of repetitions. */
export function shareOnCurve({ shape, repsAtMaximum }: RepsModel, parameter: number, reps: number): number {
  const beyond = reps - repsAtMaximum;
  return shape === "hyperbola" ? 1 / (1 + parameter * beyond) : 1 - beyond / parameter;
}

/** Evaluates the inverse of the curve at a share above 0. */
export function repsOnCurve({ shape, repsAtMaximum }: RepsModel, parameter: number, share: number): number {
  return repsAtMaximum + (shape === "hyperbola" ? (1 / share - 1) / parameter : (1 - share) * parameter);
}
