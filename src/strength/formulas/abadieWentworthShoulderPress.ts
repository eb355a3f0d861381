import { defineLinearFormula } from "../linearFormula";

/** 1RM = 1.20 * load + 1.43 in pounds, the same from five to ten repetitions. */
export const abadieWentworthShoulderPress = /* @__PURE__ */ defineLinearFormula({
  id: "abadie-wentworth-shoulder-press",
  name: "Abadie and Wentworth, shoulder press",
  source: "abadie-wentworth-2000",
  validReps: { min: 5, max: 10 },
  unit: "lb",
  population: { people: "women of 19 to 26 years", lift: "shoulder press" },
  perLoad: 1.2,
  perRep: 0,
  constant: 1.43,
});
