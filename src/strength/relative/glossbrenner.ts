import { readCurve, type Curve } from "./curve";
import { maloneCurve, schwartzCurves } from "./schwartzMalone";
import { defineSystemBySex, type Sex } from "./system";
import { wilks } from "./wilks";

const schwartz = (x: number) => readCurve(schwartzCurves["powerlifting-usa-1982"], x).coefficient;
const malone = (x: number) => readCurve(maloneCurve, x).coefficient;
const wilksOf = (sex: Sex, x: number) => readCurve(wilks.curveFor({ sex }), x).coefficient;

/** Where the straight line takes the place of Wilks, in kg, and the line as fitted to the tables. */
const MEN = { lineFromKg: 153.05, slope: -0.000821668402557, intercept: 0.676940740094416 } as const;
const WOMEN = { lineFromKg: 106.3, slope: -0.000313738002024, intercept: 0.852664892884785 } as const;

/** Beyond 166 kg the Schwartz half stays while the line goes on. */
const men: Curve = {
  lightest: { kg: 40, beyond: "held" },
  heaviest: { kg: 166, beyond: "continued" },
  coefficient: (x) => (schwartz(x) + (x < MEN.lineFromKg ? wilksOf("male", x) : MEN.slope * x + MEN.intercept)) / 2,
};

/** Below 29.24 kg the Malone half stays while the Wilks half goes on. */
const women: Curve = {
  lightest: { kg: 29.24, beyond: "continued" },
  coefficient: (x) => (malone(x) + (x < WOMEN.lineFromKg ? wilksOf("female", x) : WOMEN.slope * x + WOMEN.intercept)) / 2,
};

/**
 * Glossbrenner: half Schwartz (men) or Malone (women), half Wilks; a straight line takes the place of Wilks from 153.05 kg
 * for men and 106.3 kg for women.
 *
 * The Schwartz is that of 1982, so half its steps are here too, the largest up 0.00035 at 126 kg. Where the line begins the
 * coefficient falls by 0.00027 for men and rises by 0.000007 for women.
 *
 * @see openpowerlifting, openlifter, wpc-best-lifter
 */
export const glossbrenner = /* @__PURE__ */ defineSystemBySex("glossbrenner", "Glossbrenner", "openpowerlifting", {
  male: men,
  female: women,
});
