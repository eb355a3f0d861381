import { CLEARANCE_FLAGS } from "../../programming/lifter";
import { defineRule } from "../rule";

/** Circumstances in which a professional should agree first; the plan is given all the same. */
export const askProfessional = /* @__PURE__ */ defineRule({
  id: "ask-professional",
  title: "Ask a professional first",
  rationale:
    "Pregnancy, high blood pressure, recent surgery and similar circumstances change what is wise, and how is for a professional to say. Nothing is withheld and nothing is diagnosed.",
  evidence: "consensus",
  sources: ["acog-804", "hackett-chow-2013"],
  stage: "safety",
  needs: ["lifter.flags"],
  limits: {},
  messages: {
    ask: "Because of {{flags}}, ask your doctor before you follow this, and avoid long breath-holds.",
    pregnancy: "pregnancy",
    postpartum: "the time after a birth",
    "high-blood-pressure": "high blood pressure",
    "heart-condition": "a heart condition",
    hernia: "a hernia",
    glaucoma: "glaucoma",
    "recent-surgery": "recent surgery",
    osteoporosis: "osteoporosis",
  },
  judge: (facts) => {
    const present = CLEARANCE_FLAGS.filter((flag) => facts["lifter.flags"].includes(flag));
    if (present.length === 0) return "satisfied";
    return { code: "ask", params: { flags: present }, effect: { kind: "warn" } };
  },
});
