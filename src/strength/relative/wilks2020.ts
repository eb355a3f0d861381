import { heldBetween } from "./curve";
import { evaluatePolynomial } from "./evaluatePolynomial";
import { defineSystemBySex } from "./system";

const MEN = [47.4617885411949, 8.47206137941125, 0.073694103462609, -0.00139583381094385, 7.07665973070743e-6, -1.20804336482315e-8] as const;
const WOMEN = [-125.425539779509, 13.7121941940668, -0.0330725063103405, -0.0010504000506583, 9.38773881462799e-6, -2.3334613884954e-8] as const;

/**
 * Wilks-2, the revision of 2020: 600 / (a + b x + c x^2 + d x^3 + e x^4 + f x^5), x the body mass in kg.
 *
 * Its points run about a fifth higher than Wilks and DOTS and must not be mixed with either. Copies with -2.31313e-8 as the
 * women's last term, or with a sign turned, are about.
 *
 * @see openlifter, openpowerlifting
 */
export const wilks2020 = /* @__PURE__ */ defineSystemBySex("wilks-2020", "Wilks-2 (2020)", "openlifter", {
  male: /* @__PURE__ */ heldBetween(40, 200.95, (x) => 600 / evaluatePolynomial(MEN, x)),
  female: /* @__PURE__ */ heldBetween(40, 150.95, (x) => 600 / evaluatePolynomial(WOMEN, x)),
});
