import { compareMass } from "../../units/compareMass";
import { defineRule } from "../rule";

/** Two sessions in a row below the planned repetitions lower the load; one does not. */
export const reduceAfterMisses = /* @__PURE__ */ defineRule({
  id: "reduce-after-misses",
  title: "Reduce after repeated misses",
  rationale:
    "One estimate of strength moves by a tenth through chance alone, so a single bad session changes nothing. Two in a row at planned repetitions that were out of reach say that the load is ahead of the lifter: take off 5 to 10 % and build again.",
  evidence: "consensus",
  sources: ["grgic-2020", "project-judgement"],
  stage: "scheme",
  needs: ["history.consecutiveMisses", "history.exposuresSinceRecord", "lastExposure.topLoad", "plan.reps", "plan.scheme", "proposal.proven"],
  limits: { exposures: 2, loadFactor: 0.95 },
  messages: {
    reduce: "For {{misses}} sessions in a row the heaviest sets stayed below the {{least}} repetitions of the plan at {{load}}: take some off and build again.",
  },
  judge: (facts, limits) => {
    // Choosing loads by the reserve already follows every miss.
    if (facts["plan.scheme"] === "rir-target") return "not-applicable";
    const misses = facts["history.consecutiveMisses"];
    const load = facts["lastExposure.topLoad"];
    // What lighter sets of the same day earned is worth as much as the load that was missed.
    const isProven = compareMass(facts["proposal.proven"], load) >= 0;
    // Who has just done more than ever before is not failing, whatever the plan says.
    const isRecord = facts["history.exposuresSinceRecord"] === 0;
    if (misses < limits.exposures || isProven || isRecord) return "satisfied";
    return {
      code: "reduce",
      params: { misses, least: facts["plan.reps"].min, load },
      effect: {
        kind: "decide",
        decision: "reduce-load",
        loadFactor: limits.loadFactor,
        notBelow: facts["proposal.proven"],
      },
    };
  },
});
