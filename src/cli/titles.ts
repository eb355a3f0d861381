import type { Decision } from "../advisor/decision";
import type { ResponseVerdict } from "../trend/response";

/** What each decision is called on a coach's page. */
export const decisionTitles: Readonly<Record<Decision, string>> = {
  stop: "stop this lift",
  "rebuild-technique": "rebuild the technique",
  deload: "take an easy week",
  "resume-lighter": "come back lighter",
  "reduce-load": "take less load",
  "remove-set": "leave one set out",
  hold: "repeat the load",
  "add-set": "add a set",
  "add-reps": "add repetitions",
  "add-load": "add load",
  start: "start",
  "cannot-advise": "no advice",
};

/** What each verdict is called on a coach's page. */
export const verdictTitles: Readonly<Record<ResponseVerdict, string>> = {
  working: "Yes.",
  "working-at-a-cost": "Yes, but it costs more and more.",
  regaining: "Yes, you are regaining what you had.",
  plateau: "No, this is a plateau.",
  "no-growth": "No, nothing is growing.",
  "tiring-without-gain": "No, you are getting tired without gaining.",
  overreached: "No, you are overreached.",
  declining: "No, performance is falling.",
  underdosed: "No, there is too little of it.",
  "not-training": "It cannot, because it is not being trained.",
  "check-log": "First a question about the log.",
  "too-early": "Too early to tell.",
  "insufficient-data": "Cannot tell: too little is logged.",
};
