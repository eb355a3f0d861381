import { describe, expect, test } from "vitest";
import { assessOneRepMax } from "../../../src/strength/assessment/assessOneRepMax";
import type { AssessableSet, OneRepMaxAssessment } from "../../../src/strength/assessment/assessment";
import { estimateOneRepMax } from "../../../src/strength/estimateOneRepMax";
import { fitRepsProfile } from "../../../src/strength/profile/fitRepsProfile";
import type { OneRepMaxFormula } from "../../../src/strength/formula";
import { formulaFromProfile } from "../../../src/strength/profile/formulaFromProfile";
import { loadForReps } from "../../../src/strength/percents/loadForReps";
import { percentOfOneRepMax } from "../../../src/strength/percents/percentOfOneRepMax";
import { repsAtLoad } from "../../../src/strength/percents/repsAtLoad";
import type { RepsProfile } from "../../../src/strength/profile/repsProfile";
import { GROWTH_SPREAD } from "../../../src/strength/assessment/uncertainty";
import { kg, lb, type Mass } from "../../../src/units/mass";
import { refusalOf } from "../../setup/refusalOf";

const sets: AssessableSet[] = [
  { load: kg(90), reps: 6, toFailure: true },
  { load: kg(80), reps: 13, toFailure: true },
  { load: kg(70), reps: 22, toFailure: true },
];

function fit(oneRepMax?: Mass): RepsProfile {
  const profile = fitRepsProfile(sets, oneRepMax && { oneRepMax });
  if (profile.status === "fitted") return profile;
  throw new Error("not fitted");
}

const profile = fit();
const own = formulaFromProfile(profile);
const growth = profile.growthPerRepetition.value;

test("the formula is the line of the profile, in every unit, for 1 to 25 repetitions", () => {
  expect(own).toMatchObject({ id: "lifter-profile", unit: "any", validReps: { min: 1, max: 25 } });
  for (const reps of [1, 2, 7.5, 12, 25]) expect(own.estimate(80, reps)).toBeCloseTo(80 * (1 + growth * (reps - 1)), 9);
});

describe("there and back is the same", () => {
  test.each([1, 1.5, 2, 5, 12, 20, 25])("for %d repetitions", (reps) => {
    const load = own.load(100, reps);
    expect(own.estimate(load, reps)).toBeCloseTo(100, 9);
    expect(own.reps(100, load)).toBeCloseTo(reps, 9);
  });
});

test("the profile's own sets come out near where they were done", () => {
  const oneRepMax = profile.oneRepMax.value.value;
  for (const { load, reps } of sets) expect(Math.abs(repsAtLoad({ oneRepMax, load: load.value, table: own }) - reps)).toBeLessThan(2.5);
});

describe("it serves wherever a formula or a table is taken", () => {
  test("percentOfOneRepMax", () => {
    expect(percentOfOneRepMax({ reps: 1, table: own })).toBe(100);
    expect(percentOfOneRepMax({ reps: 6, rir: 2, table: own })).toBeCloseTo(100 / (1 + 7 * growth), 9);
  });

  test("loadForReps and repsAtLoad, which undo each other", () => {
    const load = loadForReps({ oneRepMax: 100, reps: 8, rir: 1, table: own });
    expect(repsAtLoad({ oneRepMax: 100, load, rir: 1, table: own })).toBeCloseTo(8, 9);
    expect(load).toBeGreaterThan(loadForReps({ oneRepMax: 100, reps: 8, rir: 1, table: "epley-modified" }));
  });

  test("estimateOneRepMax, in either unit", () => {
    expect(estimateOneRepMax({ load: 80, reps: 13, formula: own })).toBeCloseTo(80 * (1 + 12 * growth), 9);
    expect(estimateOneRepMax({ load: 176, reps: 13, formula: own, unit: "lb" })).toBeCloseTo(176 * (1 + 12 * growth), 9);
  });

  test("assessOneRepMax", () => {
    expect(assess({ load: lb(200), reps: 5, toFailure: true }, own)).toMatchObject({
      value: { unit: "lb" },
      method: { formula: "lifter-profile", rule: "level-of-daily-bests" },
    });
    expect(assess({ load: lb(200), reps: 5, toFailure: true }, own).value.value).toBeCloseTo(200 * (1 + 4 * growth), 9);
  });
});

test.each([26, 0])("%d repetitions are beyond it", (reps) => {
  expect(refusalOf(() => own.estimate(80, reps))).toEqual({
    code: "invalid-argument",
    argument: "reps",
    message: `reps must be a multiple of 0.5 from 1 to 25, got ${reps}`,
  });
});

describe("a profile that was not fitted is refused", () => {
  test.each<[string, unknown, string, string]>([
    ["why there is none", fitRepsProfile([]), "profile.status", 'profile.status must be one of fitted, got "not-estimable"'],
    ["no status", {}, "profile.status", "profile.status must be one of fitted, got undefined"],
    ["nothing", null, "profile", "profile must be an object, got null"],
    ["a number", 0.0353, "profile", "profile must be an object, got 0.0353"],
  ])("%s", (_what, notFitted, argument, message) => {
    expect(refusalOf(() => formulaFromProfile(notFitted as never))).toEqual({ code: "invalid-argument", argument, message });
  });
});

describe("a stored profile that cannot be is refused", () => {
  const value = "profile.growthPerRepetition.value";
  const grown = (growth: unknown): object => ({ growthPerRepetition: { ...profile.growthPerRepetition, value: growth } });

  test.each<[string, object, string, string]>([
    ["no growth", { growthPerRepetition: undefined }, "profile.growthPerRepetition", "an object, got undefined"],
    ["a bare number for the growth", { growthPerRepetition: 0.0353 }, "profile.growthPerRepetition", "an object, got 0.0353"],
    ["a growth of nothing", grown(0), value, "a number above 0 and at most 1, got 0"],
    ["a growth below nothing", grown(-0.03), value, "a number above 0 and at most 1, got -0.03"],
    ["a growth that is no number", grown(Number.NaN), value, "a number above 0 and at most 1, got NaN"],
    ["an endless growth", grown(Infinity), value, "a number above 0 and at most 1, got Infinity"],
    ["a growth in percent", grown(3.53), value, "a number above 0 and at most 1, got 3.53"],
    ["nothing told of what was learned", { learned: undefined }, "profile.learned", "a number from 0 to 1, got undefined"],
    ["less than nothing learned", { learned: -0.1 }, "profile.learned", "a number from 0 to 1, got -0.1"],
    ["more than everything learned", { learned: 1.5 }, "profile.learned", "a number from 0 to 1, got 1.5"],
    ["a share learned that is no number", { learned: Number.NaN }, "profile.learned", "a number from 0 to 1, got NaN"],
  ])("%s", (_what, change, argument, message) => {
    expect(refusalOf(() => formulaFromProfile({ ...profile, ...change }))).toEqual({
      code: "invalid-argument",
      argument,
      message: `${argument} must be ${message}`,
    });
  });
});

test("a load lighter than 25 repetitions allow is beyond it", () => {
  const { code, argument } = refusalOf(() => repsAtLoad({ oneRepMax: 100, load: 20, table: own }));
  expect([code, argument]).toEqual(["not-estimable", "load"]);
});

describe("the more the sets taught, the less the curve is in doubt when a single is tested", () => {
  const doubtOf = (formula?: OneRepMaxFormula): number => {
    const { width } = assess({ load: kg(85), reps: 8, toFailure: true }, formula);
    return width.find(({ source }) => source === "lifter-curve")?.relativeSd ?? Number.NaN;
  };

  /** Standard deviation of the growth itself: what the repetitions added is the share it has in the estimate. */
  const spreadOf = (formula: OneRepMaxFormula): number => doubtOf(formula) / (1 - 1 / formula.estimate(1, 8));

  test("less than with the usual spread, and less still where the maximum was known", () => {
    expect(doubtOf(own)).toBeLessThan(doubtOf());
    expect(spreadOf(formulaFromProfile(fit(kg(100))))).toBeLessThan(spreadOf(own));
  });

  test("as much as among people where they taught nothing, and not at all where they taught everything", () => {
    const spread = (learned: number): number => spreadOf(formulaFromProfile({ ...profile, learned }));
    expect(spread(0)).toBeCloseTo(GROWTH_SPREAD, 12);
    expect(spread(0.75)).toBeCloseTo(0.5 * GROWTH_SPREAD, 12);
    expect(spread(1)).toBe(0);
  });

  test("and the range of a tested single follows", () => {
    const set: AssessableSet = { load: kg(85), reps: 8, toFailure: true };
    const widthAt = (learned: number): number => {
      const { tested } = assess(set, formulaFromProfile({ ...profile, learned }));
      return tested.upper.value / tested.lower.value;
    };
    expect(widthAt(0.5)).toBeLessThan(widthAt(0));
    expect(widthAt(1)).toBeLessThan(widthAt(0.5));
    const { tested, interval } = assess(set, formulaFromProfile({ ...profile, learned: 1 }));
    expect(tested).toEqual(interval);
  });
});

function assess(set: AssessableSet, formula: OneRepMaxFormula = { ...own, id: "usual", growthSpread: GROWTH_SPREAD }): Extract<OneRepMaxAssessment, { status: "estimated" }> {
  const assessment = assessOneRepMax([set], { formula });
  if (assessment.status === "estimated") return assessment;
  throw new Error("not estimable");
}
