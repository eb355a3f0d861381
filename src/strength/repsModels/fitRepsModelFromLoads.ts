import { checkObject } from "../../foundation/checkObject";
import { sum } from "../../foundation/mean";
import { fitLine, fitSlope, type Line } from "./fitting/fitLine";
import { fitQuantileLine } from "./fitting/fitQuantileLine";
import { minimise } from "./fitting/minimise";
import {
  checkFitMethod,
  isFalling,
  notFitted,
  type LeastSquaresFit,
  type QuantileFit,
  type RepsAndMaximumFit,
  type RepsFitFailure,
} from "./fitting/repsFit";
import { pointsAtLoads, type RepsPoint, type SetAtLoad } from "./fitting/repsPoint";
import { pickRepsModel, shareOnCurve, type RepsModel, type RepsModelId } from "./repsModels";

/** How {@link fitRepsModelFromLoads} fits. */
export type FitFromLoadsMethod =
  (LeastSquaresFit & { readonly parameter?: number }) | (QuantileFit & { readonly parameter?: never });

/** What {@link fitRepsModelFromLoads} takes. A given `parameter` is kept, and only the maximum is fitted. */
export type FitRepsModelFromLoadsInput = FitFromLoadsMethod & {
  /** "epley-modified" when left out. */
  readonly model?: RepsModelId;
  readonly sets: readonly SetAtLoad[];
};

/** The parameter of a curve and the load at which its share is 1; for Epley's that is the load of 0 repetitions. */
interface Curve {
  readonly parameter: number;
  readonly top: number;
}

/**
 * Fits the parameter of a reps model and the one-repetition maximum together, from sets at loads and nothing else.
 *
 * With reps as the target, repetitions are a straight line in 1 / load (hyperbolas) or in load (linear): exact by least
 * squares or quantile. Epley's curve reaches its top at 0 repetitions, so its maximum is top / (k + 1). The maximum is an
 * extrapolation: it is trustworthy when the heaviest set is near it and the loads lie well apart, and sets of different
 * days mix form with curve.
 *
 * @param input sets, model, a parameter to keep, and either weighting and target (least squares) or a quantile
 * @returns parameter and one-repetition maximum in the unit of the loads, or why there are none
 * @throws LiftcoreError `invalid-argument` for a set, model, parameter or method that cannot be, naming the set as `sets[2].load`
 * @see jovanovic-stmr
 * @example
 * import { fitRepsModelFromLoads } from "liftcore/strength";
 * const sets = [{ load: 135, reps: 3 }, { load: 120, reps: 6 }, { load: 105, reps: 12 }];
 * const fit = fitRepsModelFromLoads({ sets, model: "epley" });
 * fit.status === "fitted" && fit.oneRepMax // => ≈ 142.4
 * const toLoads = fitRepsModelFromLoads({ sets, model: "epley", target: "load" });
 * toLoads.status === "fitted" && toLoads.oneRepMax // => ≈ 142.9
 * fitRepsModelFromLoads({ sets: sets.slice(0, 1) }).status // => "not-estimable"
 */
export function fitRepsModelFromLoads(input: FitRepsModelFromLoadsInput): RepsAndMaximumFit | RepsFitFailure {
  checkObject("input", input);
  checkFitMethod(input);
  const { model } = pickRepsModel(input);
  const points = pointsAtLoads(input.sets, model, input.weighting ?? "none");
  const known = input.parameter;
  const toLoads = input.target === "load";
  const different = Math.min(countDifferent(points, "load"), toLoads ? countDifferent(points, "beyond") : Infinity);
  if (different < (known === undefined ? 2 : 1)) return notFitted("too-few-loads");
  const curve = known === undefined ? fitCurve(points, model, input) : fitTop(points, model, known, toLoads);
  if (curve === undefined || !isFalling(curve.parameter, model) || !(curve.top > 0)) return notFitted("no-decline");
  const { parameter, top } = curve;
  const oneRepMax = top * shareOnCurve(model, parameter, 1);
  return { status: "fitted", model: model.id, parameter, basedOn: { sets: points.length }, oneRepMax };
}

function countDifferent(points: readonly RepsPoint[], field: "load" | "beyond"): number {
  return new Set(points.map((point) => point[field])).size;
}

function fitCurve(points: readonly RepsPoint[], model: RepsModel, method: FitFromLoadsMethod): Curve | undefined {
  const { target, quantile } = method;
  if (target === "load") return fitCurveToLoads(points, model);
  const bends = model.shape === "hyperbola";
  const line = points.map(({ load, beyond, weight }) => ({ x: bends ? 1 / load : load, y: beyond, weight }));
  const { intercept, slope }: Line = quantile === undefined ? fitLine(line) : fitQuantileLine(line, quantile);
  return bends
    ? { parameter: -1 / intercept, top: -slope / intercept }
    : { parameter: intercept, top: -intercept / slope };
}

function fitCurveToLoads(points: readonly RepsPoint[], model: RepsModel): Curve | undefined {
  if (model.shape === "line") {
    const { intercept, slope } = fitLine(points.map(({ load, beyond, weight }) => ({ x: beyond, y: load, weight })));
    return { parameter: -intercept / slope, top: intercept };
  }
  const { min, max } = model.parameterRange;
  const lossAt = (parameter: number): number => {
    const { top } = fitTop(points, model, parameter, true);
    return sum(points.map(({ load, beyond, weight }) => weight * (load - (top / (1 + parameter * beyond))) ** 2));
  };
  const parameter = minimise(lossAt, min, max);
  return parameter === undefined ? undefined : fitTop(points, model, parameter, true);
}

/** The top of a curve whose parameter is known, which is one straight line through the origin in either direction. */
function fitTop(points: readonly RepsPoint[], model: RepsModel, parameter: number, toLoads: boolean): Curve {
  const bends = model.shape === "hyperbola";
  const line = points.map(({ load, beyond, weight }) => {
    const share = shareOnCurve(model, parameter, beyond + model.repsAtMaximum);
    if (toLoads) return { x: share, y: load, weight };
    return bends ? { x: 1 / load, y: 1 / share, weight } : { x: load, y: share, weight };
  });
  const slope = fitSlope(line);
  return { parameter, top: toLoads || bends ? slope : 1 / slope };
}
