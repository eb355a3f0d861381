import { compareMass } from "../../units/compareMass";
import { defineRule } from "../rule";

/** Where the next load is more than a tenth heavier, repetitions go up first. */
export const preferRepsOverLargeStep = /* @__PURE__ */ defineRule({
  id: "prefer-reps-over-large-step",
  title: "Repetitions instead of a large step",
  rationale:
    "Steps of 2 to 10 % are the accepted range. Where the equipment only offers a larger one, as with light dumbbells, three repetitions beyond the range are earned first.",
  evidence: "consensus",
  sources: ["acsm-2009", "project-judgement"],
  stage: "loading",
  needs: ["proposal.decision", "proposal.stepShare", "proposal.load", "proposal.fallback", "proposal.steps", "plan.reps"],
  limits: { share: 0.1, extraReps: 3 },
  messages: {
    "add-reps":
      "The next load, {{next}}, is {{percent}} % heavier. Stay at {{load}} and work up to {{reps}} repetitions in every set first.",
  },
  judge: (facts, limits) => {
    const reps = facts["plan.reps"].max + limits.extraReps;
    const earned = facts["proposal.steps"].filter((step) => step.reps >= reps).map((step) => step.load);
    const load = earned.reduce((a, b) => (compareMass(b, a) > 0 ? b : a), facts["proposal.fallback"]);
    const next = facts["proposal.load"];
    if (facts["proposal.decision"] !== "add-load") return "not-applicable";
    if (facts["proposal.stepShare"] <= limits.share + 1e-9 || compareMass(load, next) >= 0) return "satisfied";
    return {
      code: "add-reps",
      params: { load, next, reps, percent: Math.round(facts["proposal.stepShare"] * 100) },
      effect: { kind: "adjust", decision: "add-reps", load, reps: { min: facts["plan.reps"].max, max: reps } },
    };
  },
});
