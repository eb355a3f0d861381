import { refuseArgument } from "../foundation/refuseArgument";
import { checkNumber } from "../foundation/checkNumber";
import { normalDistribution } from "../foundation/normal";

/** The answer of {@link mannKendall}. */
export interface MannKendall {
  /** Pairs that rise less pairs that fall. */
  readonly s: number;
  readonly variance: number;
  readonly z: number;
  /** Two-sided. */
  readonly pValue: number;
}

/**
 * Tests whether a series tends to rise or fall, whatever the shape of its noise.
 *
 * S = sum of sign(y_j - y_i) over i < j; var S = [n(n-1)(2n+5) - sum t(t-1)(2t+5)] / 18 over groups of t ties;
 * z = (S - sign S) / sqrt(var S). The normal approximation is fair from about eight values on. Cost grows with n squared.
 *
 * @param values in order of time, at least two, finite
 * @returns S, its variance, z and the two-sided p, accurate to 1e-7
 * @throws LiftcoreError `invalid-argument` for fewer than two values or one that is not finite
 * @see sen-1968
 * @example
 * import { mannKendall } from "liftcore/trend";
 * mannKendall([100, 101, 102, 103]).s // => 6
 */
export function mannKendall(values: readonly number[]): MannKendall {
  if (values.length < 2) refuseArgument("values", `must hold at least two, got ${values.length}`);
  for (const value of values) checkNumber("values", value, { min: -Number.MAX_VALUE });
  let s = 0;
  for (const [i, earlier] of values.entries()) for (const later of values.slice(i + 1)) s += Math.sign(later - earlier);
  const n = values.length;
  const variance = (pairsWeight(n) - sumOfTies(values)) / 18;
  const z = variance === 0 ? 0 : (s - Math.sign(s)) / Math.sqrt(variance);
  return { s, variance, z, pValue: 2 * (1 - normalDistribution(Math.abs(z))) };
}

function pairsWeight(n: number): number {
  return n * (n - 1) * (2 * n + 5);
}

function sumOfTies(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()].reduce((total, count) => total + pairsWeight(count), 0);
}
