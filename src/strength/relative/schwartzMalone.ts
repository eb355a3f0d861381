import { checkOneOf } from "../../foundation/checkOneOf";
import { heldBetween, type Curve } from "./curve";
import { evaluatePolynomial } from "./evaluatePolynomial";
import { SEXES, type BySex, type RelativeStrengthSystem } from "./system";

/** The two ways Schwartz's men's coefficient is computed: as printed in 1982, or a later power law fitted to its tables. */
export const SCHWARTZ_VARIANTS = ["powerlifting-usa-1982", "power-law-fit"] as const;
/** One of {@link SCHWARTZ_VARIANTS}. */
export type SchwartzVariant = (typeof SCHWARTZ_VARIANTS)[number];

/** What Schwartz-Malone needs to know beside the two masses. */
export interface SchwartzMaloneCircumstances extends BySex {
  /** Which Schwartz, for men; "powerlifting-usa-1982" when left out. Women have one curve, Malone's. */
  readonly variant?: SchwartzVariant;
}

/** Up to 126 kg; straight lines follow. */
const SCHWARTZ_1982 = [6.31926, -0.262349, 0.0051155, -5.19738e-5, 2.67626e-7, -5.40132e-10, -7.28875e-14] as const;

/** The last line is that of the tables, 0.0004 a pound; the one printed, 0.488 - 0.009 (x - 156), does not match them. */
function schwartzOf1982(x: number): number {
  if (x <= 126) return evaluatePolynomial(SCHWARTZ_1982, x);
  if (x <= 136) return 0.521 - 0.0012 * (x - 125);
  if (x <= 146) return 0.509 - 0.0011 * (x - 135);
  if (x <= 156) return 0.498 - 0.001 * (x - 145);
  return 0.4879 - 0.00088185 * (x - 155);
}

/** Schwartz's curves for men. */
export const schwartzCurves: Readonly<Record<SchwartzVariant, Curve>> = {
  "powerlifting-usa-1982": /* @__PURE__ */ heldBetween(40, 166, schwartzOf1982),
  "power-law-fit": {
    lightest: { kg: 40, beyond: "held" },
    coefficient: (x) => 3565.902903983125 * x ** -2.244917050872728 + 0.445775838479913,
  },
};

/** Malone's curve for women, a power law fitted to its tables. */
export const maloneCurve: Curve = {
  lightest: { kg: 29.24, beyond: "held" },
  coefficient: (x) => 106.011586323613 * x ** -1.293027130579051 + 0.322935585328304,
};

/**
 * Schwartz for men and Malone for women, the systems before Wilks.
 *
 * The two Schwartz variants differ by about 1 % at 100 kg. That of 1982 gives back the printed tables to four decimals, but
 * rises where its straight lines join: by 0.0007 at 126 kg, 0.0001 at 136 and 146 kg and 0.00002 at 156 kg.
 *
 * @see schwartz-1982, openpowerlifting, openlifter
 */
export const schwartzMalone: RelativeStrengthSystem<"schwartz-malone", SchwartzMaloneCircumstances> = {
  id: "schwartz-malone",
  name: "Schwartz-Malone",
  source: "openpowerlifting",
  sexes: SEXES,
  needs: ["sex"],
  takes: ["variant"],
  curveFor: ({ sex, variant = "powerlifting-usa-1982" }) => {
    checkOneOf("sex", sex, SEXES);
    checkOneOf("variant", variant, SCHWARTZ_VARIANTS);
    return sex === "male" ? schwartzCurves[variant] : maloneCurve;
  },
};
