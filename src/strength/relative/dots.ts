import { heldBetween } from "./curve";
import { evaluatePolynomial } from "./evaluatePolynomial";
import { defineSystemBySex } from "./system";

const MEN = [-307.75076, 24.0900756, -0.1918759221, 0.0007391293, -1.093e-6] as const;
const WOMEN = [-57.96288, 13.6175032, -0.1126655495, 0.0005158568, -1.0706e-6] as const;

/**
 * DOTS: 500 / (a + b x + c x^2 + d x^3 + e x^4), x the body mass in kg.
 *
 * Made by Tim Konertz for the German federation, whose teams mix the sexes. Some sites show Wilks-2 points under this name.
 *
 * @see konertz-dots, openpowerlifting, openlifter
 */
export const dots = /* @__PURE__ */ defineSystemBySex("dots", "DOTS", "openpowerlifting", {
  male: /* @__PURE__ */ heldBetween(40, 210, (x) => 500 / evaluatePolynomial(MEN, x)),
  female: /* @__PURE__ */ heldBetween(40, 150, (x) => 500 / evaluatePolynomial(WOMEN, x)),
});
