import { addCalendarDays, type CalendarDate } from "../units/calendar";
import type { ResponseAssessment, ResponseVerdict } from "./response";
import { writeResponseMessage, type MessageParams, type ResponseMessageCode } from "./responseMessages";

/** The rule behind each verdict. */
const RULES: Readonly<Record<ResponseVerdict, string>> = {
  "check-log": "log-change",
  "not-training": "absence",
  "insufficient-data": "least-sessions",
  working: "growth",
  "working-at-a-cost": "growth",
  regaining: "growth",
  underdosed: "dose",
  declining: "fatigue",
  overreached: "fatigue",
  "tiring-without-gain": "fatigue",
  plateau: "plateau",
  "no-growth": "growth-excluded",
  "too-early": "undecided",
};

const WHY_LOOK_AGAIN: Readonly<Record<ResponseVerdict, string>> = {
  "check-log": "As soon as the question is answered.",
  "not-training": "After some weeks of training again.",
  "insufficient-data": "Once there are enough sessions.",
  working: "To see that it goes on.",
  "working-at-a-cost": "To see whether growth still outweighs the cost.",
  regaining: "To see whether the level before the break is back.",
  underdosed: "After some weeks with more sets.",
  declining: "Once the cause is known or gone.",
  overreached: "After an easy week: a rebound shows within two weeks.",
  "tiring-without-gain": "After an easy week: a rebound shows within two weeks.",
  plateau: "After changing one thing.",
  "no-growth": "After an easy week, to compare.",
  "too-early": "By then the line should be steep or flat enough to tell.",
};

/** Words a verdict: the rule, its message and when to look again. */
export function concludeResponse(
  verdict: ResponseVerdict,
  reason: { readonly code: ResponseMessageCode; readonly params: MessageParams },
  next: { readonly today: CalendarDate; readonly weeks: number },
): Pick<ResponseAssessment, "verdict" | "decidedBy" | "lookAgain"> {
  const { code, params } = reason;
  const { today, weeks } = next;
  return {
    verdict,
    decidedBy: { rule: RULES[verdict], code, params, message: writeResponseMessage(code, params) },
    lookAgain: { date: addCalendarDays(today, 7 * weeks), weeks, why: WHY_LOOK_AGAIN[verdict] },
  };
}
