import type { Evidence } from "../catalogue/evidence";
import type { Exercise } from "../catalogue/exercise";
import { JUDGEMENT } from "../catalogue/judgement";
import type { SourceId } from "../catalogue/sources";
import { RED_FLAGS, type ClearanceFlag } from "./lifter";
import type { SuitabilityCaution, SuitabilityReason } from "./suitability";
import type { SuitabilityQuestion } from "./suitabilityQuestion";
import { readMuscleResponse } from "./suitabilityResponse";

/** Whom a reason refers to, most urgent first. */
export const REFERRALS = ["stop", "pain", "professional", "coach", "lasting-pain"] as const;
/** One of {@link REFERRALS}. */
export type Referral = (typeof REFERRALS)[number];

/** A rule that holds for every lift; a lift's own rules are in its row of the catalogue. */
export interface GeneralSuitabilityRule extends SuitabilityReason {
  /** Beside "ask-a-professional", and beside "skip" for the case that skipping does not help. */
  readonly referral?: Referral;
  /** Whether the question is one it is for. */
  readonly applies: (question: SuitabilityQuestion) => boolean;
}

/** A caution and when it is given. */
export interface GeneralSuitabilityCaution extends SuitabilityCaution {
  /** Whether the question is one it is for. */
  readonly applies: (question: SuitabilityQuestion) => boolean;
}

const ADULT_YEARS = 18;
const OLDER_YEARS = 65;
/** Up to the first a lift may go on, from the second it is left out: a traffic light in use, not a finding. */
const PAIN = { tolerable: 3, severe: 6 } as const;
/** Months before a lift of this skill, on the scale of 0 to 5, is taken for learnt; judgement. */
const LEARNING = { months: 6, skill: 4 } as const;
/** Lifts that ask this much of the spine or the whole body, 0 to 5, are hard to do breathing freely; judgement. */
const BRACED_DEMAND = 2;
const BREATH_FLAGS: readonly string[] = [
  "high-blood-pressure",
  "heart-condition",
  "hernia",
  "glaucoma",
  "recent-surgery",
] satisfies readonly ClearanceFlag[];

const PAIN_SCALE: Evidence = { ...JUDGEMENT, note: "a traffic light in common use; not tested" };

/** The rules that hold for every lift. */
export const suitabilityRules: readonly GeneralSuitabilityRule[] = [
  {
    id: "red-flags",
    verdict: "ask-a-professional",
    because: "A warning sign was reported that ends training until a doctor agrees.",
    evidence: { grade: "consensus", sources: ["acsm-2009", "project-judgement"] },
    referral: "stop",
    applies: ({ lifter }) => RED_FLAGS.some((flag) => lifter.flags?.includes(flag)),
  },
  {
    id: "severe-pain",
    verdict: "ask-a-professional",
    because: "Pain of 6 or more of 10 is more than a lift should go on with.",
    evidence: PAIN_SCALE,
    referral: "pain",
    applies: ({ painScore = 0 }) => painScore >= PAIN.severe,
  },
  {
    id: "some-pain",
    verdict: "skip",
    because: "Pain above 3 of 10 asks for less load, a shorter range or another lift.",
    evidence: PAIN_SCALE,
    referral: "lasting-pain",
    applies: ({ painScore = 0 }) => painScore > PAIN.tolerable && painScore < PAIN.severe,
  },
  /* @__PURE__ */ askAbout(
    "pregnancy",
    ["acog-804"],
    "Strength training is encouraged in an uncomplicated pregnancy, though not lying on the back for long after the " +
      "first three months; what fits yours is for your doctor or midwife to say.",
  ),
  /* @__PURE__ */ askAbout(
    "postpartum",
    ["acog-804"],
    "After a birth training comes back step by step; when, and with what, is for your doctor or midwife to say.",
  ),
  /* @__PURE__ */ askAbout(
    "high-blood-pressure",
    ["hackett-chow-2013"],
    "Blood pressure rises during a hard set; how hard yours may be is for your doctor to say.",
  ),
  /* @__PURE__ */ askAbout(
    "heart-condition",
    ["project-judgement"],
    "A hard set is work for the heart; how hard yours may be is for your doctor to say.",
  ),
  /* @__PURE__ */ askAbout(
    "hernia",
    ["hackett-chow-2013"],
    "Bracing raises the pressure inside the belly; whether that is wise now is for your doctor to say.",
  ),
  /* @__PURE__ */ askAbout(
    "glaucoma",
    ["hackett-chow-2013"],
    "The pressure inside the eye rises during a hard set; how hard yours may be is for your doctor to say.",
  ),
  /* @__PURE__ */ askAbout(
    "recent-surgery",
    ["hackett-chow-2013", "project-judgement"],
    "What is healing may not bear load or pressure yet; when it does is for your surgeon to say.",
  ),
  /* @__PURE__ */ askAbout(
    "osteoporosis",
    ["project-judgement"],
    "Loads and positions have to fit the bones; which do is for your doctor to say.",
  ),
  {
    id: "held-breath",
    verdict: "ask-a-professional",
    because:
      "Hard sets of this lift are seldom done without holding the breath for a moment, and a held breath raises the " +
      "pressure in head, chest and belly; ask what that means for you, and avoid long breath-holds.",
    evidence: { grade: "consensus", sources: ["hackett-chow-2013", "project-judgement"] },
    referral: "professional",
    applies: ({ exercise, lifter }) =>
      isBraced(exercise) && (lifter.flags ?? []).some((flag) => BREATH_FLAGS.includes(flag)),
  },
  {
    id: "under-18",
    verdict: "ask-a-professional",
    because: "Young lifters train under a qualified coach, technique before load, without testing maxima as a routine.",
    evidence: { grade: "consensus", sources: ["lloyd-2014"] },
    referral: "coach",
    applies: ({ lifter }) => lifter.ageYears !== undefined && lifter.ageYears < ADULT_YEARS,
  },
  {
    id: "others-working",
    verdict: "optional",
    because: "The other lifts for the same muscles are working, so nothing asks for one more.",
    evidence: JUDGEMENT,
    applies: (question) => {
      const responses = readLeadResponses(question);
      return responses.length > 0 && responses.every((response) => response === "growing");
    },
  },
  {
    id: "others-stuck",
    verdict: "include",
    because: "Other lifts for a muscle that this one trains first are stuck; another lift is one thing to change.",
    evidence: JUDGEMENT,
    applies: (question) => readLeadResponses(question).includes("stuck"),
  },
];

/** What is said along with any verdict. */
export const suitabilityCautions: readonly GeneralSuitabilityCaution[] = [
  {
    id: "from-65",
    text: "Begin with one set, rest two minutes between sets, and have somebody look after technique and spotting.",
    evidence: { grade: "consensus", sources: ["fragala-2019"] },
    applies: ({ lifter }) => lifter.ageYears !== undefined && lifter.ageYears >= OLDER_YEARS,
  },
  {
    id: "learn-it-light",
    text: "This lift takes learning: keep it light and have somebody who knows it watch the first weeks.",
    evidence: JUDGEMENT,
    applies: ({ exercise, lifter }) =>
      lifter.trainingMonths !== undefined &&
      lifter.trainingMonths < LEARNING.months &&
      exercise.demands.skill >= LEARNING.skill,
  },
  {
    id: "watch-the-pain",
    text: "Watch the pain: when it passes 3 of 10, or is worse the next day, leave the lift out.",
    evidence: PAIN_SCALE,
    applies: ({ painScore = 0 }) => painScore > 0 && painScore <= PAIN.tolerable,
  },
];

/** Gives way to what the lift itself asks about the same flag; a lift that calls it harmless does not silence it. */
function askAbout(flag: ClearanceFlag, sources: readonly SourceId[], because: string): GeneralSuitabilityRule {
  return {
    id: `ask-about-${flag}`,
    verdict: "ask-a-professional",
    because,
    evidence: { grade: "consensus", sources },
    referral: "professional",
    applies: ({ exercise, lifter }) =>
      lifter.flags?.includes(flag) === true &&
      !exercise.suitability.some(
        ({ verdict, when }) => verdict === "ask-a-professional" && when.fact === "flag" && when.is === flag,
      ),
  };
}

function isBraced({ demands }: Exercise): boolean {
  return Math.max(demands.axial, demands.systemic) >= BRACED_DEMAND;
}

/** How the muscles that a lift leads answer to the others; a lift with rules of its own on that is left to them. */
function readLeadResponses(question: SuitabilityQuestion): readonly ("growing" | "stuck" | undefined)[] {
  const { muscles, suitability } = question.exercise;
  if (suitability.some(({ when }) => when.fact === "response")) return [];
  return muscles
    .filter(({ role, setCredit }) => role === "primary" && setCredit === 1)
    .map(({ muscle }) => readMuscleResponse(muscle, question));
}
