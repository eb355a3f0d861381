import { defineLinearFormula } from "../linearFormula";

/** 1RM = 1.0970 * load + 14.2546 in kg, from the load of exactly five repetitions; standard error 16.16 kg. */
export const reynolds5rmLegPress = /* @__PURE__ */ defineLinearFormula({
  id: "reynolds-5rm-leg-press",
  name: "Reynolds, leg press from five repetitions",
  source: "reynolds-2006",
  validReps: { min: 5, max: 5 },
  unit: "kg",
  population: { people: "34 men and 36 women of 18 to 69 years", lift: "plate-loaded leg press" },
  perLoad: 1.097,
  perRep: 0,
  constant: 14.2546,
});
