import { COMPLETION_MESSAGES } from "../completionMessages";
import { proposeFromCompletion } from "../proposeFromCompletion";
import { readIncrement } from "../readIncrement";
import { defineScheme } from "../scheme";

/** The load rises after every session that was done in full. */
export const linear = /* @__PURE__ */ defineScheme({
  id: "linear",
  title: "Linear progression",
  rationale:
    "Beginners recover from one session to the next, so the load can rise every time all planned repetitions were done. It ends by itself: repeated misses send it down and back up.",
  evidence: "consensus",
  sources: ["acsm-2009"],
  messages: {
    ...COMPLETION_MESSAGES,
    "add-load": "Every planned set reached {{goal}} repetitions at {{load}}, so the load goes up by {{step}} to {{next}}.",
  },
  readParams: readIncrement,
  propose: (situation, last, { increment }) =>
    proposeFromCompletion(situation, last, situation.resolved.plan.reps.min, increment),
});
