import { mean, sum } from "../../../foundation/mean";
import { minimise } from "./minimise";

/** One lifter's points of y = x * parameter, or y = x / parameter, and a parameter to start from. */
export interface LifterPoints {
  readonly lifter: string;
  readonly start: number;
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

/** What {@link fitMixedSlope} finds. */
export interface MixedSlope {
  readonly parameter: number;
  readonly parameters: readonly number[];
  readonly spread: number;
  readonly residualSd: number;
}

/** A lifter's points, made linear in the parameter around where it stands: sums of z², z * w and w². */
interface Linearised {
  readonly zz: number;
  readonly zw: number;
  readonly ww: number;
}

interface Effects {
  readonly parameter: number;
  readonly parameters: readonly number[];
}

const MOST_ROUNDS = 500;
const SETTLED = 1e-9;

/**
 * Fits one parameter a lifter, normal around a common one, by the two alternating steps of Lindstrom and Bates:
 * the ratio of the variances by maximum likelihood in the model made linear, then all parameters with that ratio kept.
 * `undefined` when the rounds do not settle.
 */
export function fitMixedSlope(lifters: readonly LifterPoints[], inverse: boolean): MixedSlope | undefined {
  const count = sum(lifters.map(({ points }) => points.length));
  const starts = lifters.map(({ start }) => start);
  let effects: Effects = { parameter: mean(starts) ?? Number.NaN, parameters: starts };
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const linear = linearise(lifters, effects.parameters, inverse);
    const ratio = findRatio(linear, count);
    const next = settleEffects(lifters, ratio, solveEffects(linear, ratio), inverse);
    if (next === undefined) return undefined;
    const moved = largestChange(effects, next);
    effects = next;
    if (moved > SETTLED) continue;
    const residualSd = Math.sqrt(residualSum(linearise(lifters, effects.parameters, inverse), ratio) / count);
    return { ...effects, spread: residualSd * Math.sqrt(ratio), residualSd };
  }
  return undefined;
}

/** The penalised least-squares step: repeats the linear solution, with the ratio kept, until it stands still. */
function settleEffects(
  lifters: readonly LifterPoints[],
  ratio: number,
  first: Effects,
  inverse: boolean,
): Effects | undefined {
  let effects = first;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = solveEffects(linearise(lifters, effects.parameters, inverse), ratio);
    if (!next.parameters.every(Number.isFinite)) return undefined;
    const moved = largestChange(effects, next);
    effects = next;
    if (moved <= SETTLED / 100) return effects;
  }
  return undefined;
}

function linearise(lifters: readonly LifterPoints[], parameters: readonly number[], inverse: boolean): Linearised[] {
  return lifters.map(({ points }, place) => {
    const at = parameters[place] ?? Number.NaN;
    const rows = points.map(({ x, y }) => {
      const z = inverse ? -x / at ** 2 : x;
      return { z, w: y - (inverse ? x / at : x * at) + z * at };
    });
    return {
      zz: sum(rows.map(({ z }) => z * z)),
      zw: sum(rows.map(({ z, w }) => z * w)),
      ww: sum(rows.map(({ w }) => w * w)),
    };
  });
}

function solveEffects(linear: readonly Linearised[], ratio: number): Effects {
  const parameter =
    sum(linear.map(({ zz, zw }) => zw / (1 + ratio * zz))) / sum(linear.map(({ zz }) => zz / (1 + ratio * zz)));
  const drawn = linear.map(({ zz, zw }) => parameter + (ratio * (zw - zz * parameter)) / (1 + ratio * zz));
  return { parameter, parameters: drawn };
}

function residualSum(linear: readonly Linearised[], ratio: number): number {
  const { parameter } = solveEffects(linear, ratio);
  const within = linear.map(({ zz, zw, ww }) => {
    const aroundCommon = ww - 2 * parameter * zw + parameter ** 2 * zz;
    return aroundCommon - (ratio * (zw - zz * parameter) ** 2) / (1 + ratio * zz);
  });
  return Math.max(sum(within), Number.EPSILON * sum(linear.map(({ ww }) => ww)));
}

/** The variance between lifters over that within, by maximum likelihood; 0 or very large where the likelihood has no peak between. */
function findRatio(linear: readonly Linearised[], count: number): number {
  const scale = linear.length / sum(linear.map(({ zz }) => zz));
  const lossAt = (ratio: number): number =>
    count * Math.log(residualSum(linear, ratio)) + sum(linear.map(({ zz }) => Math.log(1 + ratio * zz)));
  const [lowest, highest] = [scale * 1e-6, scale * 1e9];
  return minimise(lossAt, lowest, highest) ?? (lossAt(lowest) < lossAt(highest) ? 0 : highest);
}

function largestChange(from: Effects, to: Effects): number {
  const changes = to.parameters.map((parameter, place) => Math.abs(parameter - (from.parameters[place] ?? Number.NaN)));
  return Math.max(Math.abs(to.parameter - from.parameter), ...changes) / Math.abs(to.parameter);
}
