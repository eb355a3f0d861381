import { COMPLETION_MESSAGES } from "../completionMessages";
import { proposeFromCompletion } from "../proposeFromCompletion";
import { readIncrement } from "../readIncrement";
import { defineScheme } from "../scheme";

/** Repetitions first, load second: all sets to the top of the range earn the next load. */
export const doubleProgression = /* @__PURE__ */ defineScheme({
  id: "double-progression",
  title: "Double progression",
  rationale:
    "Repetitions climb from the lower to the upper end of the range at one load; when every planned set reaches the upper end the load rises and the repetitions start again. Growth does not care which of the two rises first.",
  evidence: "trial",
  sources: ["plotkin-2022", "acsm-2009"],
  messages: COMPLETION_MESSAGES,
  readParams: readIncrement,
  propose: (situation, last, { increment }) =>
    proposeFromCompletion(situation, last, situation.resolved.plan.reps.max, increment),
});
