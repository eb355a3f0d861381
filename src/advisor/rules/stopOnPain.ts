import { defineRule } from "../rule";

/** Pain of 6 or more in the last session ends the lift until someone qualified has looked. */
export const stopOnPain = /* @__PURE__ */ defineRule({
  id: "stop-on-pain",
  title: "Stop on strong pain",
  rationale:
    "Pain of 6 or more out of 10 is the red light of the pain scale used in rehabilitation. What causes it is not for a program to say; the lift stops and a professional looks.",
  evidence: "consensus",
  sources: ["project-judgement"],
  stage: "safety",
  needs: ["lastExposure.worstPain"],
  limits: { score: 6 },
  messages: {
    stop: "Pain of {{pain}} out of 10 was noted last time. Leave this lift alone and let a doctor or physiotherapist look at it before you train it again.",
  },
  judge: (facts, limits) => {
    const pain = facts["lastExposure.worstPain"];
    return pain < limits.score ? "satisfied" : { code: "stop", params: { pain }, effect: { kind: "stop" } };
  },
});
