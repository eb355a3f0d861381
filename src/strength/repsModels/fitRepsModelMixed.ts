import { refuseArgument } from "../../foundation/refuseArgument";
import { checkObject } from "../../foundation/checkObject";
import { describeValue } from "../../foundation/describeValue";
import { sum } from "../../foundation/mean";
import { fitMixedSlope, type LifterPoints } from "./fitting/fitMixedSlope";
import { isFalling, notFitted, refuseParameter, type RepsFit, type RepsFitFailure } from "./fitting/repsFit";
import { pointsAtShares, type SetAtShare } from "./fitting/repsPoint";
import { fallBelowMaximum, fitToReps } from "./fitRepsModel";
import { pickRepsModel, type RepsModel, type RepsModelId } from "./repsModels";

/** A set of one of several lifters. */
export interface LifterSetAtShare extends SetAtShare {
  /** Any name that tells the lifters apart. */
  readonly lifter: string;
}

/** What {@link fitRepsModelMixed} takes. */
export interface FitRepsModelMixedInput {
  /** "epley-modified" when left out. */
  readonly model?: RepsModelId;
  readonly sets: readonly LifterSetAtShare[];
}

/** One curve for all and one for each lifter. */
export interface MixedRepsFit extends RepsFit {
  /** Standard deviation of the parameter between lifters. */
  readonly spread: number;
  /** Standard deviation of the repetitions around the lifters' curves. */
  readonly residualSd: number;
  /** In order of first appearance; each lies between the lifter's own fit and `parameter`, nearer to the latter the less the lifter's sets tell. */
  readonly lifters: readonly { readonly lifter: string; readonly parameter: number }[];
}

/**
 * Fits a reps model to several lifters at once: a typical parameter, how far lifters spread, and each one's own.
 *
 * Repetitions at known shares, parameters normal between lifters, maximum likelihood by alternating a penalised
 * least-squares step and a linear mixed model (Lindstrom and Bates). Lifters with few or scattered sets are drawn towards the
 * typical parameter. Two lifters are the least that can be fitted, a dozen the least that makes the spread worth reading.
 *
 * @param input sets with their lifter, and the model
 * @returns the typical parameter, its spread and one parameter a lifter, or why there are none
 * @throws LiftcoreError `invalid-argument` for a set or model that cannot be, naming the set as `sets[2].share`
 * @see jovanovic-stmr, lindstrom-bates-1990
 * @example
 * import { fitRepsModelMixed } from "liftcore/strength";
 * const heavy = [["A", 6], ["B", 3], ["C", 2]] as const;
 * const light = [["A", 22], ["B", 12], ["C", 9]] as const;
 * const sets = [
 *   ...heavy.map(([lifter, reps]) => ({ lifter, share: 0.9, reps })),
 *   ...light.map(([lifter, reps]) => ({ lifter, share: 0.7, reps })),
 * ];
 * const fit = fitRepsModelMixed({ sets, model: "linear" });
 * fit.status === "fitted" && fit.lifters[0]?.parameter // => ≈ 65.8
 */
export function fitRepsModelMixed(input: FitRepsModelMixedInput): MixedRepsFit | RepsFitFailure {
  checkObject("input", input);
  refuseParameter(input);
  const { model } = pickRepsModel(input);
  const points = pointsAtShares(input.sets, model, "none");
  const groups = groupByLifter(input.sets, model);
  if (groups.length < 2 || points.length <= groups.length) return notFitted("too-few-lifters");
  if (groups.some(({ points: own }) => sum(own.map(({ x }) => x)) === 0)) return notFitted("too-few-loads");
  const fit = fitMixedSlope(groups, model.shape === "hyperbola");
  if (fit === undefined) return notFitted("not-converged");
  const lifters = groups.map(({ lifter }, place) => ({ lifter, parameter: fit.parameters[place] ?? fit.parameter }));
  if (![fit, ...lifters].every(({ parameter }) => isFalling(parameter, model))) return notFitted("no-decline");
  const { parameter, spread, residualSd } = fit;
  const basedOn = { sets: points.length };
  return { status: "fitted", model: model.id, parameter, basedOn, spread, residualSd, lifters };
}

function groupByLifter(sets: readonly LifterSetAtShare[], model: RepsModel): LifterPoints[] {
  const byLifter = new Map<string, LifterSetAtShare[]>();
  for (const [place, set] of sets.entries()) {
    const { lifter } = set;
    if (typeof lifter !== "string" || lifter === "") {
      const argument = `sets[${place}].lifter`;
      refuseArgument(argument, `must be a name, got ${describeValue(lifter)}`);
    }
    const own = byLifter.get(lifter);
    if (own === undefined) byLifter.set(lifter, [set]);
    else own.push(set);
  }
  return [...byLifter].map(([lifter, own]) => {
    const points = pointsAtShares(own, model, "none");
    return {
      lifter,
      start: fitToReps(points, model),
      points: points.map(({ load, beyond }) => ({ x: fallBelowMaximum(model.shape, load), y: beyond })),
    };
  });
}
