import { defineRule } from "../rule";

/** The same sets again and again without a noted effort say nothing; one hard set would. */
export const askForHardSet = /* @__PURE__ */ defineRule({
  id: "ask-for-hard-set",
  title: "Ask for one hard set",
  rationale:
    "A set stopped at the planned number only proves that the lifter could do that many. After several identical sessions nobody can tell progress from standing still, until one set is taken near its limit or the reserve is noted.",
  evidence: "judgement",
  sources: ["project-judgement"],
  stage: "adherence",
  needs: ["history.sameUnratedSessions"],
  limits: { sessions: 6 },
  messages: {
    "hard-set": "The last {{sessions}} sessions were the same sets, with no effort noted. Take the last set close to its limit once, or note the reserve, so that progress can be seen.",
  },
  judge: (facts, limits) => {
    const sessions = facts["history.sameUnratedSessions"];
    return sessions < limits.sessions ? "satisfied" : { code: "hard-set", params: { sessions }, effect: { kind: "warn" } };
  },
});
