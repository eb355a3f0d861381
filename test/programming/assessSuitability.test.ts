import { describe, expect, it, test } from "vitest";
import { createCatalogue } from "../../src/catalogue/catalogue";
import { exercises } from "../../src/catalogue/exercises";
import { barbellHipThrust } from "../../src/catalogue/lifts/barbellHipThrust";
import { assessSuitability } from "../../src/programming/assessSuitability";
import { CLEARANCE_FLAGS, LIFTER_GOALS, RED_FLAGS, SPORTS, type Lifter } from "../../src/programming/lifter";
import { SUITABILITY_QUESTIONS } from "../../src/programming/suitability";
import { GLUTE_RESPONSES, type SuitabilityOptions } from "../../src/programming/suitabilityOptions";
import { suitabilityRules } from "../../src/programming/suitabilityRules";
import { RESPONSE_VERDICTS } from "../../src/trend/response";
import { deepFreeze } from "../setup/deepFreeze";
import { refusalOf } from "../setup/refusalOf";

const THRUST = "barbell-hip-thrust";
const squat = (response: (typeof RESPONSE_VERDICTS)[number]) => ({ exerciseId: "back-squat", response });
const deadlift = (response: (typeof RESPONSE_VERDICTS)[number]) => ({ exerciseId: "deadlift", response });

const assess = (lifter: Lifter = {}, options: SuitabilityOptions = {}, exerciseId = THRUST) =>
  assessSuitability(exerciseId, deepFreeze({ flags: [], ...lifter }), deepFreeze(options));

const idsOf = ({ reasons }: ReturnType<typeof assess>) => reasons.map(({ id }) => id);

describe("the hip thrust, as the guide and the trials have it", () => {
  it.each<[string, Lifter, SuitabilityOptions, string, readonly string[]]>([
    ["goes first for the glutes", { goals: ["glute-hypertrophy"] }, {}, "prioritise", ["glutes-first"]],
    ["belongs to training for muscle", { goals: ["hypertrophy"] }, {}, "include", ["muscle-growth"]],
    ["belongs to general training", { goals: ["general"] }, {}, "include", ["general-training"]],
    ["is no leg lift", { goals: ["leg-hypertrophy"] }, {}, "optional", ["whole-legs"]],
    ["serves the sprinter", { sports: ["sprinting"] }, {}, "include", ["sprinting"]],
    ["serves rugby and football", { sports: ["rugby", "football"] }, {}, "include", ["football", "rugby"]],
    ["may be skipped where squats grow the glutes", {}, { otherLifts: [squat("working")] }, "skip", ["already-growing"]],
    ["also for those who want glutes", { goals: ["glute-hypertrophy"] }, { otherLifts: [squat("working"), deadlift("working-at-a-cost")] }, "skip", ["already-growing", "glutes-first"]],
    ["comes first where squats do not", {}, { otherLifts: [squat("no-growth"), deadlift("plateau")] }, "prioritise", ["low-glute-response"]],
    ["comes first where the lifter says so", {}, { gluteResponse: "low-glute-response", otherLifts: [squat("working")] }, "prioritise", ["low-glute-response"]],
    ["leaves the only slot to a squat", { goals: ["hypertrophy"] }, { slots: 1 }, "skip", ["one-slot", "muscle-growth"]],
    ["but not where glutes are all that is wanted", { goals: ["glute-hypertrophy"] }, { slots: 1 }, "prioritise", ["glutes-first"]],
    ["yet again where legs are wanted too", { goals: ["glute-hypertrophy", "leg-hypertrophy"] }, { slots: 1 }, "skip", ["one-slot", "glutes-first", "whole-legs"]],
    ["has nothing against two slots", {}, { slots: 2 }, "optional", ["nothing-known"]],
    ["has nothing to say of swimming for strength", { goals: ["strength"], sports: ["swimming"] }, {}, "optional", ["nothing-known"]],
  ])("%s", (_, lifter, options, verdict, ids) => {
    const assessment = assess(lifter, options);
    expect(assessment.verdict).toBe(verdict);
    expect(idsOf(assessment)).toEqual(ids);
    expect(assessment).not.toHaveProperty("referral");
    expect(assessment).not.toHaveProperty("ifAgreed");
  });

  it.each<[string, SuitabilityOptions["otherLifts"]]>([
    ["lifts that disagree", [squat("working"), deadlift("plateau")]],
    ["a lift that is too young to judge", [squat("too-early")]],
    ["a lift nobody has judged", [{ exerciseId: "back-squat" }]],
    ["a lift for other muscles", [{ exerciseId: "bench-press", response: "working" }]],
    ["a lift that no catalogue knows", [{ exerciseId: "unlisted:glute blaster", response: "working" }]],
    ["the lift itself", [{ exerciseId: THRUST, response: "working" }]],
    ["no other lift", []],
  ])("concludes nothing from %s", (_, otherLifts = []) => {
    const assessment = assess({}, { otherLifts });
    expect(idsOf(assessment)).toEqual(["nothing-known"]);
    expect(assessment.unasked).not.toContain("otherLifts");
  });

  it("carries source, grade and contest with each reason", () => {
    expect(assess({ goals: ["glute-hypertrophy"] }).reasons[0]).toEqual({
      id: "glutes-first",
      verdict: "prioritise",
      because: expect.stringContaining("glutes"),
      evidence: barbellHipThrust.suitability.find(({ id }) => id === "glutes-first")?.evidence,
    });
    expect(assess({ goals: ["glute-hypertrophy"] }).reasons[0]?.evidence.contested).toBe(true);
  });
});

describe("asking a professional first", () => {
  it.each(CLEARANCE_FLAGS)("is the answer with %s, and what would follow is said beside", (flag) => {
    const assessment = assess({ goals: ["glute-hypertrophy"], flags: [flag] });
    expect(assessment).toMatchObject({ verdict: "ask-a-professional", ifAgreed: "prioritise" });
    expect(assessment.referral).toBe("Ask your doctor, or another professional who knows you, before you do this lift.");
    expect(idsOf(assessment)).toContain("glutes-first");
  });

  it.each(RED_FLAGS)("is the answer with %s, to stop and to nothing else", (flag) => {
    const assessment = assess({ goals: ["glute-hypertrophy"], flags: [flag, "pregnancy"] });
    expect(assessment.verdict).toBe("ask-a-professional");
    expect(assessment).not.toHaveProperty("ifAgreed");
    expect(assessment.referral).toBe("Do not train. Seek medical help now, and train again only after a doctor agrees.");
    expect(idsOf(assessment)[0]).toBe("red-flags");
  });

  it("lets the lift speak for itself where it has a rule on the flag", () => {
    expect(idsOf(assess({ flags: ["pregnancy"] }))).toEqual(["pregnancy"]);
    expect(idsOf(assess({ flags: ["pregnancy"] }, {}, "plank"))).toEqual(["ask-about-pregnancy"]);
  });

  it("mentions the held breath where a lift is hard to do without", () => {
    expect(idsOf(assess({ flags: ["glaucoma"] }))).toEqual(["ask-about-glaucoma", "held-breath"]);
    expect(idsOf(assess({ flags: ["glaucoma"] }, {}, "plank"))).toEqual(["ask-about-glaucoma"]);
    expect(idsOf(assess({ flags: ["osteoporosis"] }, {}, "deadlift"))).not.toContain("held-breath");
  });

  it.each([
    [17.9, "ask-a-professional", ["under-18"], []],
    [18, "optional", ["nothing-known"], []],
    [64, "optional", ["nothing-known"], []],
    [65, "optional", ["nothing-known"], ["from-65"]],
  ])("at %d years", (ageYears, verdict, ids, cautions) => {
    const assessment = assess({ ageYears });
    expect(assessment.verdict).toBe(verdict);
    expect(idsOf(assessment)).toEqual(ids);
    expect(assessment.cautions.map(({ id }) => id)).toEqual(cautions);
  });

  it.each([
    [0, "optional", ["nothing-known"], []],
    [3, "optional", ["nothing-known"], ["watch-the-pain"]],
    [3.5, "skip", ["some-pain"], []],
    [5, "skip", ["some-pain"], []],
    [6, "ask-a-professional", ["severe-pain"], []],
    [10, "ask-a-professional", ["severe-pain"], []],
  ])("with pain of %d", (painScore, verdict, ids, cautions) => {
    const assessment = assess({}, { painScore });
    expect(assessment.verdict).toBe(verdict);
    expect(idsOf(assessment)).toEqual(ids);
    expect(assessment.cautions.map(({ id }) => id)).toEqual(cautions);
  });

  it("says with moderate pain what to do when it stays", () => {
    expect(assess({}, { painScore: 3 })).not.toHaveProperty("referral");
    expect(assess({}, { painScore: 5 }).referral).toBe(
      "If the pain is worse the next day or does not settle, have it looked at before you do this lift again.",
    );
  });

  it("names everybody to turn to, the most urgent first", () => {
    expect(assess({ ageYears: 16, flags: ["hernia"] }, { painScore: 7 }).referral).toBe(
      "Leave this lift out, and have the pain looked at before you do it again. " +
        "Ask your doctor, or another professional who knows you, before you do this lift. Train under a qualified coach.",
    );
  });
});

describe("what nobody asked", () => {
  it("is named, and no flags lead to a line that refers and to no verdict", () => {
    const assessment = assessSuitability(THRUST, {});
    expect(assessment).toMatchObject({ verdict: "optional", unasked: SUITABILITY_QUESTIONS, cautions: [] });
    expect(assessment.referral).toContain("Nobody has asked");
    expect(idsOf(assessment)).toEqual(["nothing-known"]);
  });

  it("is nothing once all is answered, be it with nothing", () => {
    const lifter: Lifter = { flags: [], ageYears: 30, goals: [], sports: [], trainingMonths: 24 };
    const assessment = assess(lifter, { painScore: 0, otherLifts: [], slots: 3 });
    expect(assessment).toMatchObject({ unasked: [], verdict: "optional" });
    expect(assessment).not.toHaveProperty("referral");
  });

  it("still refers beside another referral", () => {
    expect(assessSuitability(THRUST, { ageYears: 15 }).referral).toMatch(/^Train under a qualified coach\. Nobody has asked/u);
  });

  it("does not include the other lifts where the lifter knows how the glutes answer", () => {
    expect(assess({}, { gluteResponse: "glutes-growing" }).unasked).not.toContain("otherLifts");
  });
});

describe("lifts without rules of their own", () => {
  const LIFT = "dumbbell-curl";
  const barbellCurl = (response: (typeof RESPONSE_VERDICTS)[number]) => ({ otherLifts: [{ exerciseId: "barbell-curl", response }] });

  it.each<[string, SuitabilityOptions, string, readonly string[]]>([
    ["are optional", {}, "optional", ["nothing-known"]],
    ["are not needed where others work", barbellCurl("working"), "optional", ["others-working"]],
    ["are worth a try where others are stuck", barbellCurl("plateau"), "include", ["others-stuck"]],
    ["say nothing of others that are too young", barbellCurl("too-early"), "optional", ["nothing-known"]],
  ])("%s", (_, options, verdict, ids) => {
    const assessment = assess({ goals: ["hypertrophy"], sports: ["rowing"] }, options, LIFT);
    expect(assessment.verdict).toBe(verdict);
    expect(idsOf(assessment)).toEqual(ids);
  });

  it("leave what the lift has rules on to the lift", () => {
    expect(idsOf(assess({}, { otherLifts: [squat("working")] }))).not.toContain("others-working");
  });

  it.each([
    [3, "back-squat", ["learn-it-light"]],
    [6, "back-squat", []],
    [3, "leg-press", []],
  ])("after %d months of training %s", (trainingMonths, exerciseId, cautions) => {
    expect(assess({ trainingMonths }, {}, exerciseId).cautions.map(({ id }) => id)).toEqual(cautions);
  });
});

test("an app's own lift that calls a flag harmless does not silence what asks about it", () => {
  const evidence = { grade: "judgement", sources: ["our-head-coach"] } as const;
  const when = { fact: "flag", is: "pregnancy" } as const;
  const suitability = [{ id: "fine", verdict: "prioritise", when, reason: "Made for it.", evidence }] as const;
  const catalogue = createCatalogue([{ ...barbellHipThrust, id: "house-thrust", name: "House thrust", suitability }]);
  const assessment = assessSuitability("house-thrust", { flags: ["pregnancy"] }, { catalogue });
  expect(assessment).toMatchObject({ verdict: "ask-a-professional", ifAgreed: "prioritise" });
  expect(assessment.referral).toContain("Ask your doctor");
  expect(idsOf(assessment)).toEqual(["ask-about-pregnancy", "fine"]);
});

test("an app's own lift brings its own rules", () => {
  const own = createCatalogue([
    {
      ...barbellHipThrust,
      id: "climbers-thrust",
      suitability: [
        { id: "climbing", verdict: "include", when: { fact: "sport", is: "climbing" }, reason: "Ours.", evidence: { grade: "judgement", sources: ["project-judgement"] } },
      ],
    },
  ]);
  const assessment = assess({ sports: ["climbing"] }, { catalogue: own }, "climbers-thrust");
  expect(assessment).toMatchObject({ exerciseId: "climbers-thrust", verdict: "include", reasons: [{ because: "Ours." }] });
});

test("the rules of our lifts use words that a lifter can say, and ids that no general rule has", () => {
  const words = { goal: LIFTER_GOALS, sport: SPORTS, flag: [...CLEARANCE_FLAGS, ...RED_FLAGS], response: GLUTE_RESPONSES, slots: ["1", "2", "3"] };
  const unsayable = exercises.flatMap(({ id, suitability }) =>
    suitability.filter(({ when }) => !words[when.fact].some((word) => word === when.is)).map((rule) => `${id}/${rule.id}`),
  );
  expect(unsayable).toEqual([]);
  const general: readonly string[] = suitabilityRules.map(({ id }) => id);
  expect(exercises.flatMap(({ suitability }) => suitability.filter(({ id }) => general.includes(id)))).toEqual([]);
});

describe("refusals", () => {
  const said = (lifter: object, options: object = {}) => () => assessSuitability(THRUST, lifter as Lifter, options as SuitabilityOptions);

  test.each<[string, () => unknown, string, string]>([
    ["no lifter", () => assessSuitability(THRUST, undefined as never), "lifter", "lifter must be an object, got undefined"],
    ["a goal that is none", said({ goals: ["toning"] }), "lifter.goals", `lifter.goals must be one of ${LIFTER_GOALS.join(", ")}, got "toning"`],
    ["goals that are no list", said({ goals: "general" }), "lifter.goals", 'lifter.goals must be a list, got "general"'],
    ["a sport that is none", said({ sports: ["chess"] }), "lifter.sports", `lifter.sports must be one of ${SPORTS.join(", ")}, got "chess"`],
    ["a flag misspelt", said({ flags: ["pregnant"] }), "lifter.flags", `lifter.flags must be one of ${[...RED_FLAGS, ...CLEARANCE_FLAGS].join(", ")}, got "pregnant"`],
    ["options that are none", said({}, [1]), "options", "options must be an object, got [1]"],
    ["other lifts that are no list", said({}, { otherLifts: "back-squat" }), "otherLifts", 'otherLifts must be a list, got "back-squat"'],
    ["another lift by its id alone", said({}, { otherLifts: ["back-squat"] }), "otherLifts[0]", 'otherLifts[0] must be an object, got "back-squat"'],
    ["another lift without id", said({}, { otherLifts: [{}] }), "otherLifts[0].exerciseId", "otherLifts[0].exerciseId must be a string, got undefined"],
    ["a response that is none", said({}, { otherLifts: [{ exerciseId: "back-squat", response: "great" }] }), "otherLifts[0].response", `otherLifts[0].response must be one of ${RESPONSE_VERDICTS.join(", ")}, got "great"`],
    ["glutes that answer otherwise", said({}, { gluteResponse: "fine" }), "gluteResponse", 'gluteResponse must be one of glutes-growing, low-glute-response, got "fine"'],
    ["room for no lift", said({}, { slots: 0 }), "slots", "slots must be a whole number from 1 to 100, got 0"],
    ["room for half a lift", said({}, { slots: 1.5 }), "slots", "slots must be a whole number from 1 to 100, got 1.5"],
    ["pain beyond the scale", said({}, { painScore: 11 }), "painScore", "painScore must be a number from 0 to 10, got 11"],
    ["pain that is no number", said({}, { painScore: Number.NaN }), "painScore", "painScore must be a number from 0 to 10, got NaN"],
  ])("%s", (_what, call, argument, message) => {
    expect(refusalOf(call)).toEqual({ code: "invalid-argument", argument, message });
  });

  test.each<[string, () => unknown, string]>([
    ["an unknown lift", () => assessSuitability("barbell-hip-thrusts", {}), "exerciseId"],
    ["an unlisted lift, of which nothing is known", () => assessSuitability("unlisted:my lift", {}), "exerciseId"],
    ["an unknown other lift", said({}, { otherLifts: [{ exerciseId: "back-squad" }] }), "otherLifts[0].exerciseId"],
  ])("%s", (_what, call, argument) => {
    expect(refusalOf(call)).toMatchObject({ code: "unknown-exercise", argument });
  });
});
