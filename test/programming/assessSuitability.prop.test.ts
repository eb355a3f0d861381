import fc from "fast-check";
import { expect, test } from "vitest";
import { exercises } from "../../src/catalogue/exercises";
import { sources } from "../../src/catalogue/sources";
import { assessSuitability } from "../../src/programming/assessSuitability";
import { CLEARANCE_FLAGS, LIFTER_GOALS, RED_FLAGS, SPORTS, type Lifter } from "../../src/programming/lifter";
import { SUITABILITY_QUESTIONS, SUITABILITY_VERDICTS, type SuitabilityVerdict } from "../../src/programming/suitability";
import type { SuitabilityOptions } from "../../src/programming/suitabilityOptions";
import { suitabilityCautions, suitabilityRules } from "../../src/programming/suitabilityRules";
import { RESPONSE_VERDICTS } from "../../src/trend/response";
import { deepFreeze } from "../setup/deepFreeze";

const lifts = fc.constantFrom(...exercises.map(({ id }) => id));

const lifters: fc.Arbitrary<Lifter> = fc.record(
  {
    ageYears: fc.integer({ min: 8, max: 95 }),
    trainingMonths: fc.integer({ min: 0, max: 400 }),
    goals: fc.subarray([...LIFTER_GOALS]),
    sports: fc.subarray([...SPORTS], { maxLength: 3 }),
    flags: fc.subarray([...CLEARANCE_FLAGS, ...RED_FLAGS], { maxLength: 2 }),
  },
  { requiredKeys: [] },
);

const options: fc.Arbitrary<SuitabilityOptions> = fc.record(
  {
    otherLifts: fc.array(fc.record({ exerciseId: lifts, response: fc.constantFrom(...RESPONSE_VERDICTS) }), { maxLength: 4 }),
    slots: fc.integer({ min: 1, max: 4 }),
    painScore: fc.integer({ min: 0, max: 10 }),
  },
  { requiredKeys: [] },
);

const care = (verdict: SuitabilityVerdict) => -SUITABILITY_VERDICTS.indexOf(verdict);
const cares = (lift: string, lifter: Lifter, said: SuitabilityOptions) => care(assessSuitability(lift, lifter, said).verdict);

test("a flag more never makes the verdict less careful", () => {
  fc.assert(
    fc.property(lifts, lifters, options, fc.constantFrom(...CLEARANCE_FLAGS, ...RED_FLAGS), (lift, lifter, said, flag) => {
      const flagged = { ...lifter, flags: [...(lifter.flags ?? []), flag] };
      expect(cares(lift, flagged, said)).toBeGreaterThanOrEqual(cares(lift, lifter, said));
      expect(assessSuitability(lift, flagged, said)).toMatchObject({ verdict: "ask-a-professional", referral: expect.any(String) });
    }),
  );
});

test("more pain never makes the verdict less careful", () => {
  fc.assert(
    fc.property(lifts, lifters, options, fc.nat(10), fc.nat(10), (lift, lifter, said, a, b) => {
      const [less, more] = [Math.min(a, b), Math.max(a, b)];
      expect(cares(lift, lifter, { ...said, painScore: more })).toBeGreaterThanOrEqual(cares(lift, lifter, { ...said, painScore: less }));
    }),
  );
});

test("neither the order of goals, sports and flags matters nor saying them twice", () => {
  fc.assert(
    fc.property(lifts, lifters, options, (lift, lifter, said) => {
      const { goals, sports, flags, ...rest } = lifter;
      const turned: Lifter = {
        ...rest,
        ...(goals === undefined ? {} : { goals: [...goals, ...goals].reverse() }),
        ...(sports === undefined ? {} : { sports: [...sports].reverse() }),
        ...(flags === undefined ? {} : { flags: [...flags, ...flags].reverse() }),
      };
      expect(assessSuitability(lift, turned, said)).toEqual(assessSuitability(lift, lifter, said));
    }),
  );
});

test("the order of the other lifts does not matter", () => {
  fc.assert(
    fc.property(lifts, lifters, options, (lift, lifter, { otherLifts = [], ...said }) => {
      const turned = { ...said, otherLifts: [...otherLifts].reverse() };
      expect(assessSuitability(lift, lifter, turned)).toEqual(assessSuitability(lift, lifter, { ...said, otherLifts }));
    }),
  );
});

test("the first reason carries the verdict, all are sourced, and what was not asked is named", () => {
  fc.assert(
    fc.property(lifts, lifters, options, (lift, lifter, said) => {
      const answer = assessSuitability(lift, deepFreeze(lifter), deepFreeze(said));
      expect(answer.reasons[0]?.verdict).toBe(answer.verdict);
      const weights = answer.reasons.map(({ verdict }) => care(verdict));
      expect(weights).toEqual([...weights].sort((a, b) => b - a));
      for (const { evidence } of [...answer.reasons, ...answer.cautions]) {
        expect(evidence.sources.filter((id) => !(id in sources))).toEqual([]);
        expect(evidence.sources.length).toBeGreaterThan(0);
      }
      const told: object = { ...lifter, ...said };
      expect(answer.unasked).toEqual(SUITABILITY_QUESTIONS.filter((topic) => !(topic in told)));
      const isHurting = answer.reasons.some(({ id }) => id === "some-pain");
      if (answer.verdict === "ask-a-professional" || lifter.flags === undefined || isHurting) expect(answer).toHaveProperty("referral");
      else expect(answer).not.toHaveProperty("referral");
      expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
    }),
  );
});

test("what would follow a professional's consent is what the lifter without the flag is told", () => {
  fc.assert(
    fc.property(lifts, lifters, options, fc.constantFrom(...CLEARANCE_FLAGS), (lift, lifter, said, flag) => {
      const before = assessSuitability(lift, { ...lifter, flags: [] }, said);
      const { ifAgreed } = assessSuitability(lift, { ...lifter, flags: [flag] }, said);
      expect(ifAgreed).toBe(before.ifAgreed ?? before.verdict);
    }),
  );
});

test("general rules have ids of their own and sentences that promise and diagnose nothing", () => {
  const ids = [...suitabilityRules, ...suitabilityCautions].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const texts = [...suitabilityRules.map(({ because }) => because), ...suitabilityCautions.map(({ text }) => text)];
  for (const text of texts) {
    expect(text).toMatch(/^[A-Z].*\.$/u);
    expect(text).not.toMatch(/\b(?:safe|safely|harmless|cure|treat|you have|you suffer|guarantee)/iu);
  }
});
