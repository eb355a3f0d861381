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
  working: "Probably yes.",
  "working-at-a-cost": "Probably yes, but it costs more and more.",
  regaining: "Probably yes: you are regaining what you had.",
  plateau: "Probably not: this is a plateau.",
  "no-growth": "Probably not: nothing is growing.",
  "tiring-without-gain": "Probably not: you are getting tired without gaining.",
  overreached: "Probably not: you do more than you recover from.",
  declining: "Probably not: performance is falling.",
  underdosed: "Probably not: there is too little of it.",
  "not-training": "It cannot, because it is not being trained.",
  "check-log": "First a question about the log.",
  "too-early": "Too early to tell.",
  "insufficient-data": "Cannot tell: too little is logged.",
};
