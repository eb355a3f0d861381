import { checkOneOf } from "../../foundation/checkOneOf";
import type { Curve } from "./curve";

/** The sexes that systems of relative strength have curves for. */
export const SEXES = ["female", "male"] as const;
/** One of {@link SEXES}. */
export type Sex = (typeof SEXES)[number];

/** The circumstance most systems need: whose curve to read. */
export interface BySex {
  readonly sex: Sex;
}

/**
 * A way of comparing lifts across body masses: points are a coefficient times the kilograms lifted.
 *
 * `Circumstances` is what it wants to know beside the two masses.
 */
export interface RelativeStrengthSystem<Id extends string, Circumstances extends object> {
  readonly id: Id;
  readonly name: string;
  /** Id in `sources`: where its numbers were read. */
  readonly source: string;
  /** The sexes it tells apart; none where everybody has the same curve. */
  readonly sexes: readonly Sex[];
  /** Fields it cannot do without, beside the two masses. */
  readonly needs: readonly (string & keyof Circumstances)[];
  /** Fields it takes and has a default for. */
  readonly takes: readonly (string & keyof Circumstances)[];
  /** The curve of some circumstances, with its range of body mass; throws `invalid-argument` for unknown ones. */
  readonly curveFor: (circumstances: Circumstances) => Curve;
}

/** Builds a system that has one curve for each sex and wants to know nothing else. */
export function defineSystemBySex<const Id extends string>(
  id: Id,
  name: string,
  source: string,
  curves: Readonly<Record<Sex, Curve>>,
): RelativeStrengthSystem<Id, BySex> {
  return {
    id,
    name,
    source,
    sexes: SEXES,
    needs: ["sex"],
    takes: [],
    curveFor: ({ sex }) => {
      checkOneOf("sex", sex, SEXES);
      return curves[sex];
    },
  };
}
