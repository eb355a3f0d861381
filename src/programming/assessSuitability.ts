import type { SuitabilityRule } from "../catalogue/exercise";
import { JUDGEMENT } from "../catalogue/judgement";
import type { Lifter } from "./lifter";
import {
  SUITABILITY_QUESTIONS,
  SUITABILITY_VERDICTS,
  type SuitabilityAssessment,
  type SuitabilityReason,
  type SuitabilityTopic,
  type SuitabilityVerdict,
} from "./suitability";
import type { SuitabilityOptions } from "./suitabilityOptions";
import { poseSuitability, type SuitabilityQuestion } from "./suitabilityQuestion";
import { readGluteResponse } from "./suitabilityResponse";
import { REFERRALS, suitabilityCautions, suitabilityRules, type Referral } from "./suitabilityRules";

const REFERRAL_LINES: Readonly<Record<Referral | "unasked", string>> = {
  stop: "Do not train. Seek medical help now, and train again only after a doctor agrees.",
  pain: "Leave this lift out, and have the pain looked at before you do it again.",
  professional: "Ask your doctor, or another professional who knows you, before you do this lift.",
  coach: "Train under a qualified coach.",
  "lasting-pain":
    "If the pain is worse the next day or does not settle, have it looked at before you do this lift again.",
  unasked:
    "Nobody has asked about symptoms, illness, pregnancy or surgery: with any of them or in doubt, ask a doctor first.",
};

const NOTHING_KNOWN: SuitabilityReason = {
  id: "nothing-known",
  verdict: "optional",
  because: "Nothing that was said speaks for this lift or against it.",
  evidence: JUDGEMENT,
};

/**
 * Says whether a lifter should prioritise or include a lift, may do or skip it, or should ask a professional first.
 *
 * The rules are those of the lift (`Exercise.suitability`) and those that hold for every lift (`suitabilityRules`). All
 * that apply are listed; of their verdicts "ask-a-professional" outweighs "skip", then come "prioritise", "include" and
 * "optional". A rule about having room for one lift only is passed over where the lift leads for every goal given. A
 * lift that nothing speaks for or against is "optional". It diagnoses nothing and promises no safety: what nobody asked
 * is named and never assumed, and without flags the answer carries a line that refers.
 *
 * @param exerciseId an id of the catalogue
 * @param lifter what is known of the lifter
 * @param options the other lifts, the room for lifts, pain, and the catalogue
 * @returns the verdict with its reasons, cautions, a referral and what was not asked
 * @throws LiftcoreError `unknown-exercise` for this lift or another, `invalid-argument` for a wrong word or number
 * @see iron-hip-thrust-guide
 * @example
 * import { assessSuitability } from "liftcore/programming";
 * const lifter = { goals: ["glute-hypertrophy"], flags: [] } as const;
 * assessSuitability("barbell-hip-thrust", lifter).verdict // => "prioritise"
 * const squats = { otherLifts: [{ exerciseId: "back-squat", response: "working" }] } as const;
 * assessSuitability("barbell-hip-thrust", lifter, squats).verdict // => "skip"
 * const pregnant = assessSuitability("barbell-hip-thrust", { ...lifter, flags: ["pregnancy"] });
 * [pregnant.verdict, pregnant.ifAgreed] // => ["ask-a-professional", "prioritise"]
 * assessSuitability("back-squat", { flags: [] }, { slots: 1 }).reasons[0]?.id // => "one-slot"
 */
export function assessSuitability(
  exerciseId: string,
  lifter: Lifter,
  options: SuitabilityOptions = {},
): SuitabilityAssessment {
  const question = poseSuitability(exerciseId, lifter, options);
  const general = suitabilityRules.filter(({ applies }) => applies(question));
  const own = question.exercise.suitability.filter((rule) => isMet(rule, question));
  const reasons = [
    ...general.map(({ id, verdict, because, evidence }): SuitabilityReason => ({ id, verdict, because, evidence })),
    ...own.map(({ id, verdict, reason, evidence }): SuitabilityReason => ({ id, verdict, because: reason, evidence })),
  ];
  const referrals = new Set([
    ...general.flatMap(({ referral }) => referral ?? []),
    ...own.flatMap(({ verdict }): Referral[] => (verdict === "ask-a-professional" ? ["professional"] : [])),
  ]);
  const [, ...agreedVerdicts] = SUITABILITY_VERDICTS;
  const verdict = weigh(reasons, SUITABILITY_VERDICTS);
  const referral = refer(referrals, lifter);
  return {
    exerciseId,
    verdict,
    ...(verdict === "ask-a-professional" && !referrals.has("stop") ? { ifAgreed: weigh(reasons, agreedVerdicts) } : {}),
    reasons: reasons.length === 0 ? [NOTHING_KNOWN] : sortByWeight(reasons),
    cautions: suitabilityCautions
      .filter(({ applies }) => applies(question))
      .map(({ id, text, evidence }) => ({ id, text, evidence })),
    ...(referral === "" ? {} : { referral }),
    unasked: listUnasked(lifter, options),
  };
}

function isMet({ verdict, when: { fact, is } }: SuitabilityRule, question: SuitabilityQuestion): boolean {
  const { goals = [], sports = [], flags = [] } = question.lifter;
  switch (fact) {
    case "goal":
      return goals.some((goal) => goal === is);
    case "sport":
      return sports.some((sport) => sport === is);
    case "flag":
      return flags.some((flag) => flag === is);
    case "response":
      return readGluteResponse(question) === is;
    case "slots":
      return String(question.slots) === is && !(verdict === "skip" && leadsForEveryGoal(question));
  }
}

/** Whether all that is wanted is what this lift leads for; then the only room need not go to one that trains more. */
function leadsForEveryGoal({ exercise, lifter: { goals = [] } }: SuitabilityQuestion): boolean {
  const led = exercise.suitability.filter(({ verdict, when }) => verdict === "prioritise" && when.fact === "goal");
  return goals.length > 0 && goals.every((goal) => led.some(({ when }) => when.is === goal));
}

function weigh<Verdict extends SuitabilityVerdict>(
  reasons: readonly SuitabilityReason[],
  verdicts: readonly Verdict[],
): Verdict | "optional" {
  return verdicts.find((verdict) => reasons.some((reason) => reason.verdict === verdict)) ?? "optional";
}

function sortByWeight(reasons: readonly SuitabilityReason[]): readonly SuitabilityReason[] {
  return SUITABILITY_VERDICTS.flatMap((verdict) => reasons.filter((reason) => reason.verdict === verdict));
}

/** The lines of a referral; whoever is told to stop is told nothing else. */
function refer(referrals: ReadonlySet<Referral>, { flags }: Lifter): string {
  if (referrals.has("stop")) return REFERRAL_LINES.stop;
  const lines = REFERRALS.filter((referral) => referrals.has(referral)).map((referral) => REFERRAL_LINES[referral]);
  return [...lines, ...(flags === undefined ? [REFERRAL_LINES.unasked] : [])].join(" ");
}

function listUnasked(lifter: Lifter, options: SuitabilityOptions): readonly SuitabilityTopic[] {
  const answers = { ...lifter, ...options, otherLifts: options.otherLifts ?? options.gluteResponse };
  return SUITABILITY_QUESTIONS.filter((topic) => answers[topic] === undefined);
}
