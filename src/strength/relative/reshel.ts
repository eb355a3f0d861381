import { heldBetween } from "./curve";
import { defineSystemBySex } from "./system";

/**
 * Reshel, as a curve fitted to the printed tables: a (x - b)^-d + c, x the body mass in kg.
 *
 * Within about 0.01 of the tables, worst for men of 70 to 80 kg; no formula was published, so a meet's own sheet wins. From one
 * program only.
 *
 * @see openlifter
 */
export const reshel = /* @__PURE__ */ defineSystemBySex("reshel", "Reshel", "openlifter", {
  male: /* @__PURE__ */ heldBetween(50, 174.75, (x) => 23740.8329088123 * (x - 9.75618720662844) ** -2.68445158813578 + 0.787990994925928),
  female: /* @__PURE__ */ heldBetween(40, 118.75, (x) => 239.894659799145 * (x - 20.5105859285582) ** -1.61417872668708 + 1.16052601684125),
});
