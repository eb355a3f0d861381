import { heldBetween } from "./curve";
import { evaluatePolynomial } from "./evaluatePolynomial";
import { defineSystemBySex } from "./system";

const MEN = [-216.0475144, 16.2606339, -0.002388645, -0.00113732, 7.01863e-6, -1.291e-8] as const;
const WOMEN = [594.31747775582, -27.23842536447, 0.82112226871, -0.00930733913, 4.731582e-5, -9.054e-8] as const;

/**
 * The original Wilks: 500 / (a + b x + c x^2 + d x^3 + e x^4 + f x^5), x the body mass in kg.
 *
 * The limits stand about where the polynomial turns; beyond them the coefficient stays.
 *
 * @see openpowerlifting, openlifter
 */
export const wilks = /* @__PURE__ */ defineSystemBySex("wilks", "Wilks", "openpowerlifting", {
  male: /* @__PURE__ */ heldBetween(40, 201.9, (x) => 500 / evaluatePolynomial(MEN, x)),
  female: /* @__PURE__ */ heldBetween(26.51, 154.53, (x) => 500 / evaluatePolynomial(WOMEN, x)),
});
