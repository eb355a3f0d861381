import { heldBetween } from "./curve";
import { defineSystemBySex } from "./system";

/**
 * AH (Haleczko), the points of para powerlifting's bench press: a / log10(x)^b, x the body mass in kg.
 *
 * From one program only, which took it from a federation's sheet.
 *
 * @see openlifter
 */
export const haleczko = /* @__PURE__ */ defineSystemBySex("haleczko", "AH (Haleczko)", "openlifter", {
  male: /* @__PURE__ */ heldBetween(32, 157, (x) => 3.2695 / Math.log10(x) ** 1.95),
  female: /* @__PURE__ */ heldBetween(28, 112, (x) => 2.7566 / Math.log10(x) ** 1.8),
});
