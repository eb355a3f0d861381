import { defineLinearFormula } from "../linearFormula";

/** 1RM = 1.139 * load + 0.352 * reps + 0.243 in kg, known from mayhew-2008 only; ten repetitions as its end are judgement. */
export const tucker = /* @__PURE__ */ defineLinearFormula({
  id: "tucker",
  name: "Tucker",
  source: "tucker-2006",
  validReps: { min: 1, max: 10 },
  unit: "kg",
  population: { people: "not verified: known from a study of young women that compared equations", lift: "bench press" },
  perLoad: 1.139,
  perRep: 0.352,
  constant: 0.243,
});
