import { defineLinearFormula } from "../linearFormula";

/** 1RM = 1.175 * load + 0.839 * reps - 4.29787 in kg, as tabulated by mayhew-2008; made for sets of four to eight repetitions. */
export const cummingsFinn = /* @__PURE__ */ defineLinearFormula({
  id: "cummings-finn",
  name: "Cummings and Finn",
  source: "cummings-finn-1998",
  validReps: { min: 4, max: 8 },
  unit: "kg",
  population: { people: "untrained women", lift: "bench press" },
  perLoad: 1.175,
  perRep: 0.839,
  constant: -4.29787,
});
