import { defineLinearFormula } from "../linearFormula";

/** 1RM = 1.1307 * load + 0.6999 in kg, from the load of exactly five repetitions; standard error 2.98 kg. */
export const reynolds5rmChestPress = /* @__PURE__ */ defineLinearFormula({
  id: "reynolds-5rm-chest-press",
  name: "Reynolds, chest press from five repetitions",
  source: "reynolds-2006",
  validReps: { min: 5, max: 5 },
  unit: "kg",
  population: { people: "34 men and 36 women of 18 to 69 years", lift: "flat barbell bench press" },
  perLoad: 1.1307,
  perRep: 0,
  constant: 0.6999,
});
