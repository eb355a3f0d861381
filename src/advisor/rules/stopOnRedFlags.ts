import { RED_FLAGS } from "../../programming/lifter";
import { defineRule } from "../rule";

/** Signs that end training and need a doctor, whatever the log says. */
export const stopOnRedFlags = /* @__PURE__ */ defineRule({
  id: "stop-on-red-flags",
  title: "Stop on warning signs",
  rationale:
    "Chest pain, fainting, confusion, unusual breathlessness and the like are accepted reasons to end exercise and seek help. The library names them and refers; it never interprets them.",
  evidence: "consensus",
  sources: ["acsm-2009", "project-judgement"],
  stage: "safety",
  needs: ["lifter.flags"],
  limits: {},
  messages: {
    stop: "You reported {{flags}}. Do not train; seek medical help now if it is present or returns, and train again only after a doctor agrees.",
    "chest-pain": "chest pain",
    fainting: "fainting",
    confusion: "confusion",
    "unusual-breathlessness": "unusual breathlessness",
    palpitations: "palpitations",
    "sudden-headache": "a sudden severe headache",
    "new-numbness": "new numbness",
    "new-weakness": "new weakness",
    "shooting-pain": "shooting pain",
    "saddle-numbness": "numbness in the saddle area",
    "loss-of-bladder-control": "loss of bladder or bowel control",
  },
  judge: (facts) => {
    const present = RED_FLAGS.filter((flag) => facts["lifter.flags"].includes(flag));
    if (present.length === 0) return "satisfied";
    return { code: "stop", params: { flags: present }, effect: { kind: "stop" } };
  },
});
