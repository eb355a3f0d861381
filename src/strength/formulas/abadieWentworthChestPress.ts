import { defineLinearFormula } from "../linearFormula";

/** 1RM = 1.05 * load + 7.24 in pounds, the same from five to ten repetitions. */
export const abadieWentworthChestPress = /* @__PURE__ */ defineLinearFormula({
  id: "abadie-wentworth-chest-press",
  name: "Abadie and Wentworth, chest press",
  source: "abadie-wentworth-2000",
  validReps: { min: 5, max: 10 },
  unit: "lb",
  population: { people: "women of 19 to 26 years", lift: "chest press" },
  perLoad: 1.05,
  perRep: 0,
  constant: 7.24,
});
