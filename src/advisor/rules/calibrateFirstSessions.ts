import { defineRule } from "../rule";

/** The first sessions find position and load; nothing is added in them. */
export const calibrateFirstSessions = /* @__PURE__ */ defineRule({
  id: "calibrate-first-sessions",
  title: "First sessions calibrate",
  rationale:
    "The guide gives two to three sessions, at least one, to finding the feet before any load is added; strength estimates from them are noise as well.",
  evidence: "consensus",
  sources: ["iron-hip-thrust-guide"],
  stage: "setup",
  needs: ["history.exposures"],
  limits: { exposures: 3 },
  messages: {
    calibrate: "This will be session {{next}} of {{exposures}} that are for finding position and load: repeat the load and make every repetition the same.",
  },
  judge: (facts, limits) => {
    const done = facts["history.exposures"];
    if (done >= limits.exposures) return "satisfied";
    if (done === 0) return "not-applicable";
    return {
      code: "calibrate",
      params: { next: done + 1, exposures: limits.exposures },
      effect: { kind: "decide", decision: "hold", loadFactor: 1 },
    };
  },
});
