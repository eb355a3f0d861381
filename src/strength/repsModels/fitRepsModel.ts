import { sum } from "../../foundation/mean";
import { checkObject } from "../../foundation/checkObject";
import { fitSlope } from "./fitting/fitLine";
import { fitQuantileSlope } from "./fitting/fitQuantileLine";
import { minimise } from "./fitting/minimise";
import {
  checkFitMethod,
  isFalling,
  notFitted,
  refuseParameter,
  type FitMethod,
  type RepsFit,
  type RepsFitFailure,
} from "./fitting/repsFit";
import { pointsAtShares, type RepsPoint, type SetAtShare } from "./fitting/repsPoint";
import { pickRepsModel, shareOnCurve, type RepsModel, type RepsModelId } from "./repsModels";

/** What {@link fitRepsModel} takes. */
export type FitRepsModelInput = FitMethod & {
  /** "epley-modified" when left out. */
  readonly model?: RepsModelId;
  readonly sets: readonly SetAtShare[];
};

/**
 * Fits the one parameter of a reps model to sets at known shares of the one-repetition maximum.
 *
 * With reps as the target, hyperbolas are lines through the origin in 1 / share - 1 with slope 1 / k, and the linear
 * model one in 1 - share with slope klin: least squares and quantiles are exact. With load as the target the hyperbola
 * has no closed form; its one minimum is searched to about 1e-8. The two directions differ, as regressions do: fit the
 * one that will be asked. Good within the shares that were lifted, and only as good as the maximum the shares refer to.
 *
 * @param input sets, model and either weighting and target (least squares) or a quantile
 * @returns the parameter (k or kmod a repetition, klin in repetitions), or why there is none
 * @throws LiftcoreError `invalid-argument` for a set, model or method that cannot be, naming the set as `sets[2].share`
 * @see jovanovic-stmr
 * @example
 * import { fitRepsModel } from "liftcore/strength";
 * const sets = [{ share: 0.9, reps: 3 }, { share: 0.8, reps: 5 }, { share: 0.7, reps: 10 }];
 * const fit = fitRepsModel({ sets, model: "epley" });
 * fit.status === "fitted" && fit.parameter // => ≈ 0.04405
 * const line = fitRepsModel({ sets, model: "linear" });
 * line.status === "fitted" && line.parameter // => ≈ 26.43
 */
export function fitRepsModel(input: FitRepsModelInput): RepsFit | RepsFitFailure {
  checkObject("input", input);
  checkFitMethod(input);
  refuseParameter(input);
  const { model } = pickRepsModel(input);
  const points = pointsAtShares(input.sets, model, input.weighting ?? "none");
  if (!points.some(({ load, beyond }) => load < 1 && beyond > 0)) return notFitted("too-few-loads");
  const parameter = input.target === "load" ? fitToShares(points, model) : fitToReps(points, model, input.quantile);
  if (parameter === undefined || !isFalling(parameter, model)) return notFitted("no-decline");
  return { status: "fitted", model: model.id, parameter, basedOn: { sets: points.length } };
}

/** The parameter that keeps the repetitions close: the slope of a line through the origin. */
export function fitToReps(points: readonly RepsPoint[], { shape }: RepsModel, quantile?: number): number {
  const line = points.map(({ load, beyond, weight }) => ({ x: fallBelowMaximum(shape, load), y: beyond, weight }));
  const slope = quantile === undefined ? fitSlope(line) : fitQuantileSlope(line, quantile);
  return shape === "hyperbola" ? 1 / slope : slope;
}

/** What repetitions beyond the first grow with in a straight line: how far the load lies below the maximum, as the shape sees it. */
export function fallBelowMaximum(shape: RepsModel["shape"], share: number): number {
  return shape === "hyperbola" ? 1 / share - 1 : 1 - share;
}

function fitToShares(points: readonly RepsPoint[], model: RepsModel): number | undefined {
  if (model.shape === "line") {
    return 1 / fitSlope(points.map(({ load, beyond, weight }) => ({ x: beyond, y: 1 - load, weight })));
  }
  const { min, max } = model.parameterRange;
  const shareAt = (parameter: number, beyond: number): number =>
    shareOnCurve(model, parameter, beyond + model.repsAtMaximum);
  const lossAt = (parameter: number): number =>
    sum(points.map(({ load, beyond, weight }) => weight * (load - shareAt(parameter, beyond)) ** 2));
  return minimise(lossAt, min, max);
}
