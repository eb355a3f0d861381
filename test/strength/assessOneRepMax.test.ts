import { describe, expect, test } from "vitest";
import { assessOneRepMax, type AssessOneRepMaxOptions } from "../../src/strength/assessOneRepMax";
import type { AssessableSet, OneRepMaxAssessment } from "../../src/strength/assessment";
import type { OneRepMaxFormula } from "../../src/strength/formula";
import { epley } from "../../src/strength/formulas/epley";
import { oneRepMaxFormulas, type OneRepMaxFormulaId } from "../../src/strength/oneRepMaxFormulas";
import { kg, lb } from "../../src/units/mass";
import { deepFreeze } from "../setup/deepFreeze";
import { refusalOf } from "../setup/refusalOf";

type Estimated = Extract<OneRepMaxAssessment, { status: "estimated" }>;

const five: AssessableSet = { load: kg(100), reps: 5, toFailure: true };

function assess(sets: readonly AssessableSet[], options?: AssessOneRepMaxOptions): Estimated {
  const assessment = assessOneRepMax(sets, options);
  if (assessment.status === "estimated") return assessment;
  throw new Error(`not estimable: ${JSON.stringify(assessment.reasons)}`);
}

const sdOf = ({ width }: Estimated, source: string): number | undefined =>
  width.find((component) => component.source === source)?.relativeSd;

describe("one set", () => {
  test("says what it is, what it stands on and how", () => {
    expect(assess([five])).toMatchObject({
      value: { unit: "kg" },
      interval: { level: 0.8 },
      method: { formula: "epley-modified", rule: "best-set-per-day" },
      basedOn: { sets: 1, days: 1 },
      caveats: [],
    });
    expect(assess([five]).value.value).toBeCloseTo(114.12, 10);
  });

  test("answers in the unit of the set", () => {
    expect(assess([{ load: lb(225), reps: 1, toFailure: true }]).value).toEqual(lb(225));
  });

  test.each(Object.keys(oneRepMaxFormulas) as OneRepMaxFormulaId[])("a single is its own load, by %s", (formula) => {
    expect(assess([{ load: kg(140), reps: 1, toFailure: true }], { formula }).value).toEqual(kg(140));
  });

  test("the width adds up to the interval", () => {
    const { value, interval, width } = assess([{ ...five, toFailure: false, rir: 1 }], { level: 0.9 });
    const sd = Math.hypot(...width.map(({ relativeSd }) => relativeSd));
    expect(Math.log(interval.upper.value / value.value)).toBeCloseTo(1.6448536 * sd, 6);
    expect(Math.log(value.value / interval.lower.value)).toBeCloseTo(1.6448536 * sd, 6);
    expect(width.map(({ source }) => source)).toEqual(["lifter-curve", "repetition-error", "effort", "day-to-day"]);
  });

  test("a failed next repetition leaves nothing in reserve, whatever was written", () => {
    expect(assess([{ ...five, rir: 2 }])).toEqual(assess([five]));
  });

  test("an effort that is known or a single is surer than one nobody wrote down", () => {
    const unknown: AssessableSet = { load: kg(100), reps: 5 };
    expect(sdOf(assess([five]), "effort")).toBe(0);
    expect(sdOf(assess([{ ...unknown, rir: 2 }]), "effort")).toBeLessThan(sdOf(assess([unknown]), "effort") ?? 0);
    expect(sdOf(assess([{ load: kg(140), reps: 1, toFailure: true }]), "lifter-curve")).toBe(0);
  });
});

describe("several sets", () => {
  const days: AssessableSet[] = [
    { load: kg(100), reps: 5, rir: 1, date: "2026-03-02" },
    { load: kg(102.5), reps: 5, rir: 1, date: "2026-03-05" },
    { load: kg(60), reps: 5, rir: 1, date: "2026-03-05" },
    { load: kg(80), reps: 5, rir: 1, date: "2026-03-09" },
  ];

  test("count by their day's best, and a light day says nothing", () => {
    const assessment = assess(days);
    expect(assessment.basedOn).toEqual({ sets: 4, days: 2 });
    expect(assessment.value).toEqual(assess(days.slice(0, 3), { asOf: "2026-03-09" }).value);
  });

  test("give a value between the days they stand on", () => {
    const { value } = assess(days);
    expect(value.value).toBeGreaterThan(assess(days.slice(0, 1)).value.value);
    expect(value.value).toBeLessThan(assess(days.slice(1, 2)).value.value);
  });

  test("are read as of the latest day unless a day is named", () => {
    expect(assess(days)).toEqual(assess(days, { asOf: "2026-03-09" }));
  });

  test("of a later day than the one asked for are not known yet", () => {
    expect(assess(days, { asOf: "2026-03-02" })).toEqual(assess(days.slice(0, 1)));
  });

  test("without a date share the day asked for", () => {
    const undated: AssessableSet = { load: kg(105), reps: 5, rir: 1 };
    expect(assess([...days, undated])).toEqual(assess([...days, { ...undated, date: "2026-03-09" }]));
  });

  test("of one estimate on one day: the surer stands for it, in whatever order they came", () => {
    const guessed: AssessableSet = { load: kg(100), reps: 3, rir: 2 };
    expect(assess([guessed, five])).toEqual(assess([five, guessed]));
    expect(sdOf(assess([guessed, five]), "effort")).toBe(0);
  });

  test("are not changed", () => {
    expect(assess(deepFreeze([...days]), deepFreeze({ level: 0.8 }))).toEqual(assess(days));
  });
});

describe("what is too long or too old is left out", () => {
  test.each<[string, AssessableSet, string]>([
    ["13 repetitions", { load: kg(100), reps: 13, date: "2026-03-05" }, "2026-03-09"],
    ["10 repetitions with 3 in reserve", { load: kg(100), reps: 10, rir: 3, date: "2026-03-05" }, "2026-03-09"],
    ["a set of 57 days before", { load: kg(150), reps: 5, date: "2026-01-11" }, "2026-03-09"],
  ])("%s", (_what, other, asOf) => {
    const set: AssessableSet = { ...five, date: asOf };
    expect(assess([set, other], { asOf })).toEqual(assess([set], { asOf }));
  });

  test("12 repetitions and 56 days still count", () => {
    expect(assess([{ load: kg(100), reps: 12, date: "2026-01-12" }], { asOf: "2026-03-09" }).basedOn.sets).toBe(1);
  });
});

describe("what cannot be told is said", () => {
  test.each<[string, AssessableSet[], AssessOneRepMaxOptions, string, string]>([
    ["no sets", [], {}, "no-sets", "There is no set to estimate from."],
    ["only long sets", [{ load: kg(60), reps: 25 }], {}, "too-many-repetitions", "Every set allowed more than 12 repetitions; a heavier set is needed."],
    ["only old sets", [{ ...five, date: "2025-12-01" }], { asOf: "2026-03-09" }, "too-old", "No set lies within the 56 days up to the day asked for."],
    ["only sets to come", [{ ...five, date: "2026-03-10" }], { asOf: "2026-03-09" }, "too-old", "No set lies within the 56 days up to the day asked for."],
  ])("%s", (_what, sets, options, code, message) => {
    expect(assessOneRepMax(sets, options)).toEqual({ status: "not-estimable", reasons: [{ code, message }] });
  });

  test("a formula of a shorter range says its own limit", () => {
    const short: OneRepMaxFormula = { ...epley, id: "short", validReps: { min: 1, max: 6 } };
    expect(assessOneRepMax([{ load: kg(60), reps: 7 }], { formula: short })).toMatchObject({
      reasons: [{ message: "Every set allowed more than 6 repetitions; a heavier set is needed." }],
    });
    expect(assess([{ load: kg(60), reps: 6 }], { formula: short }).value.value).toBeCloseTo(72, 10);
  });
});

test("a formula of the caller's own in pounds reads pounds", () => {
  const inPounds: OneRepMaxFormula = { ...epley, id: "in-pounds", unit: "lb", estimate: (load, reps) => load * (1 + reps / 30) + 10 };
  expect(assess([{ load: lb(300), reps: 3, toFailure: true }], { formula: inPounds }).value).toEqual(lb(340));
});

describe("caveats speak of the best set", () => {
  test.each<[string, AssessableSet, string[]]>([
    ["nobody wrote the effort", { load: kg(100), reps: 5 }, ["effort-unknown"]],
    ["more than ten repetitions", { load: kg(100), reps: 10, rir: 1 }, ["many-repetitions"]],
    ["29 days old", { ...five, date: "2026-02-08" }, ["old-evidence"]],
    ["28 days old", { ...five, date: "2026-02-09" }, []],
    ["all of it", { load: kg(100), reps: 12, date: "2026-02-01" }, ["effort-unknown", "many-repetitions", "old-evidence"]],
  ])("%s", (_what, set, codes) => {
    expect(assess([set], { asOf: "2026-03-09" }).caveats.map(({ code }) => code)).toEqual(codes);
  });

  test("with their numbers", () => {
    expect(assess([{ load: kg(100), reps: 11, date: "2026-02-01" }], { asOf: "2026-03-09" }).caveats.map(({ message }) => message)).toEqual([
      "Nobody wrote how hard the best set was; the maximum may well be higher.",
      "The best set allowed 11 repetitions; formulas are made for ten at most.",
      "The best set is 36 days old.",
    ]);
  });
});

describe("wrong arguments are refused, and the set is named", () => {
  const wrong = (change: object): (() => unknown) => () => assessOneRepMax([five, { ...five, ...change }]);

  test.each<[string, () => unknown, string, string]>([
    ["a load of nothing", wrong({ load: kg(0) }), "sets[1].load.value", "sets[1].load.value must be a number above 0 kg, got 0"],
    ["a load that is no number", wrong({ load: { value: Number.NaN, unit: "lb" } }), "sets[1].load.value", "sets[1].load.value must be a number of at least 0 lb, got NaN"],
    ["a load of no unit", wrong({ load: { value: 100 } }), "sets[1].load.unit", "sets[1].load.unit must be one of kg, lb, got undefined"],
    ["a bare number for a load", wrong({ load: 100 }), "sets[1].load.unit", "sets[1].load.unit must be one of kg, lb, got undefined"],
    ["no repetition", wrong({ reps: 0 }), "sets[1].reps", "sets[1].reps must be a whole number from 1 to 1000, got 0"],
    ["half a repetition", wrong({ reps: 2.5 }), "sets[1].reps", "sets[1].reps must be a whole number from 1 to 1000, got 2.5"],
    ["endless repetitions", wrong({ reps: Infinity }), "sets[1].reps", "sets[1].reps must be a whole number from 1 to 1000, got Infinity"],
    ["a reserve of 12", wrong({ rir: 12 }), "sets[1].rir", "sets[1].rir must be a multiple of 0.5 from 0 to 10, got 12"],
    ["a reserve that is no number", wrong({ rir: Number.NaN }), "sets[1].rir", "sets[1].rir must be a multiple of 0.5 from 0 to 10, got NaN"],
    ["a day that does not exist", wrong({ date: "2026-02-30" }), "sets[1].date", 'sets[1].date must be a date written as 2026-05-09, got "2026-02-30"'],
    ["a wrong day asked for", () => assessOneRepMax([five], { asOf: "today" }), "asOf", 'asOf must be a date written as 2026-05-09, got "today"'],
    ["a level not offered", () => assessOneRepMax([five], { level: 0.99 as never }), "level", "level must be one of 0.5, 0.8, 0.9, 0.95, got 0.99"],
    ["a level as text", () => assessOneRepMax([five], { level: "0.8" as never }), "level", 'level must be one of 0.5, 0.8, 0.9, 0.95, got "0.8"'],
  ])("%s", (_what, call, argument, message) => {
    expect(refusalOf(call)).toEqual({ code: "invalid-argument", argument, message });
  });

  test("an unknown formula", () => {
    expect(refusalOf(() => assessOneRepMax([], { formula: "epleyy" as never }))).toEqual({
      code: "unknown-formula",
      argument: "formula",
      message: 'formula must be one of epley-modified, epley, brzycki, lombardi, wathan, got "epleyy"',
    });
  });
});
