import { describe, expect, test } from "vitest";
import { NORMAL_QUANTILE } from "../../src/foundation/normal";
import { assessOneRepMax, type AssessOneRepMaxOptions } from "../../src/strength/assessOneRepMax";
import type { AssessableSet, OneRepMaxAssessment, WidthComponent } from "../../src/strength/assessment";
import { estimateOneRepMax } from "../../src/strength/estimateOneRepMax";
import type { OneRepMaxFormula } from "../../src/strength/formula";
import { epley } from "../../src/strength/formulas/epley";
import { oneRepMaxFormulas, type OneRepMaxFormulaId } from "../../src/strength/oneRepMaxFormulas";
import { addCalendarDays } from "../../src/units/calendar";
import { kg, lb } from "../../src/units/mass";
import { everyFormulaId } from "../arbitraries/strengthSet";
import { deepFreeze } from "../setup/deepFreeze";
import { refusalOf } from "../setup/refusalOf";

type Estimated = Extract<OneRepMaxAssessment, { status: "estimated" }>;

const five: AssessableSet = { load: kg(100), reps: 5, toFailure: true };
const single = (value: number, date: string): AssessableSet => ({ load: kg(value), reps: 1, toFailure: true, date });

function assess(sets: readonly AssessableSet[], options?: AssessOneRepMaxOptions): Estimated {
  const assessment = assessOneRepMax(sets, options);
  if (assessment.status === "estimated") return assessment;
  throw new Error(`not estimable: ${JSON.stringify(assessment.reasons)}`);
}

const sdOf = ({ width }: Estimated, source: WidthComponent["source"]): number =>
  width.find((component) => component.source === source)?.relativeSd ?? Number.NaN;

describe("one set", () => {
  test("says what it is, what it stands on and how", () => {
    expect(assess([five])).toMatchObject({
      value: { unit: "kg" },
      interval: { level: 0.8 },
      tested: { level: 0.8 },
      scatter: 1,
      method: { formula: "epley-modified", rule: "level-of-daily-bests" },
      basedOn: { sets: 1, days: 1 },
      caveats: [],
    });
    expect(assess([five]).value.value).toBeCloseTo(114.12, 10);
  });

  test("answers in the unit of the set", () => {
    const { value, interval, tested } = assess([{ load: lb(225), reps: 1, toFailure: true }]);
    expect(value).toEqual(lb(225));
    expect([interval.lower, interval.upper, tested.lower, tested.upper].map(({ unit }) => unit)).toEqual(["lb", "lb", "lb", "lb"]);
  });

  test.each(everyFormulaId)("a single is its own load, by %s", (formula) => {
    expect(assess([{ load: kg(140), reps: 1, toFailure: true }], { formula }).value).toEqual(kg(140));
  });

  test.each(everyFormulaId)("is what the formula makes of it, by %s", (formula) => {
    const { min, max } = oneRepMaxFormulas[formula].validReps;
    const reps = Math.min(max, Math.max(min, 5));
    const { value } = assess([{ load: kg(100), reps, toFailure: true }], { formula });
    expect(value.value).toBeCloseTo(estimateOneRepMax({ load: 100, reps, formula, unit: "kg" }), 9);
  });

  test("the causes that make sessions differ add up to the interval, a third of them below the value more than above", () => {
    const { value, interval, width, scatter } = assess([{ ...five, toFailure: false, rir: 1 }]);
    expect(width.map(({ source }) => source)).toEqual(["day-to-day", "repetition-error", "effort", "lifter-curve", "effort-bias"]);
    const session = Math.hypot(...width.slice(0, 3).map(({ relativeSd }) => relativeSd));
    // 1.3 expected deviations at 80 %, half more for a single day; skewed downwards.
    const half = 1.3 * scatter * session * 1.5;
    expect(Math.log(interval.upper.value / value.value)).toBeCloseTo(0.95 * half, 12);
    expect(Math.log(value.value / interval.lower.value)).toBeCloseTo(1.15 * half, 12);
  });

  test("the lifter's own curve and ratings widen what a tested single may be", () => {
    const assessment = assess([{ ...five, toFailure: false, rir: 1 }], { level: 0.9 });
    const { value, interval, tested } = assessment;
    const own = NORMAL_QUANTILE[0.9] * Math.hypot(sdOf(assessment, "lifter-curve"), sdOf(assessment, "effort-bias"));
    const above = Math.log(interval.upper.value / value.value);
    const below = Math.log(value.value / interval.lower.value);
    expect(Math.log(tested.upper.value / value.value)).toBeCloseTo(Math.hypot(above, own), 12);
    expect(Math.log(value.value / tested.lower.value)).toBeCloseTo(Math.hypot(below, own), 12);
  });

  test("people differ from a formula by 0.73 of its correction, and in their ratings by 1.45 repetitions", () => {
    const rated = assess([{ ...five, toFailure: false, rir: 1 }]);
    expect(sdOf(rated, "lifter-curve")).toBeCloseTo(0.73 * Math.log(1 + 0.0353 * 5), 12);
    expect(sdOf(rated, "effort-bias")).toBeCloseTo(1.45 * Math.log((1 + 0.0353 * 5.5) / (1 + 0.0353 * 4.5)), 12);
    expect(sdOf(assess([five]), "effort-bias")).toBe(0);
  });

  test("a single to failure is a tested single: nothing of curve or rating is in doubt", () => {
    const { interval, tested } = assess([{ load: kg(140), reps: 1, toFailure: true }]);
    expect(tested).toEqual(interval);
  });

  test("a failed next repetition leaves nothing in reserve, whatever was written", () => {
    expect(assess([{ ...five, rir: 2 }])).toEqual(assess([five]));
  });

  test("an effort that is known is surer than one that was rated, and that surer than one nobody wrote down", () => {
    const unknown: AssessableSet = { load: kg(100), reps: 7 };
    const effortOf = (set: AssessableSet): number => sdOf(assess([set]), "effort");
    expect(effortOf({ ...unknown, toFailure: true })).toBe(0);
    expect(effortOf({ ...unknown, rir: 0 })).toBeGreaterThan(0);
    expect(effortOf({ ...unknown, rir: 0 })).toBeLessThan(effortOf(unknown));
  });

  test("a curve of the lifter's own is trusted as far as its formula says", () => {
    const own: OneRepMaxFormula = { ...epley, id: "own", curveShare: 0.2 };
    expect(sdOf(assess([five], { formula: own }), "lifter-curve")).toBeCloseTo(0.2 * Math.log(1 + 5 / 30), 12);
  });
});

describe("several days", () => {
  const days = [single(100, "2026-03-02"), single(104, "2026-03-05")];

  test("80 % of a gain is believed", () => {
    expect(assess(days).value.value).toBeCloseTo(100 * 1.04 ** 0.8, 9);
  });

  test("60 % of a loss is believed", () => {
    expect(assess([...days, single(102, "2026-03-09")]).value.value).toBeCloseTo(100 * 1.04 ** 0.8 * (102 / (100 * 1.04 ** 0.8)) ** 0.6, 9);
  });

  test("a light day pulls as if it had been a tenth below", () => {
    expect(assess([single(100, "2026-03-02"), single(40, "2026-03-05")]).value.value).toBeCloseTo(100 * Math.exp(-0.06), 9);
  });

  test("count by their day's best", () => {
    const withLighter = assess([...days, single(60, "2026-03-05"), { ...five, load: kg(50), date: "2026-03-02" }]);
    expect(withLighter).toEqual({ ...assess(days), basedOn: { sets: 4, days: 2 } });
  });

  test("of years ago count as well: they tell how much the sessions differ", () => {
    const old = [single(100, "2023-01-02"), single(130, "2023-01-05"), single(100, "2023-01-09")];
    expect(assess([...old, ...days]).basedOn).toEqual({ sets: 5, days: 5 });
    expect(assess([...old, ...days]).scatter).toBeGreaterThan(assess(days).scatter);
  });

  test("are read as of the latest day unless a day is named", () => {
    expect(assess(days)).toEqual(assess(days, { asOf: "2026-03-05" }));
  });

  test("later than the one asked for are not known yet", () => {
    expect(assess(days, { asOf: "2026-03-04" })).toEqual(assess(days.slice(0, 1), { asOf: "2026-03-04" }));
  });

  test("without a date share the day asked for", () => {
    const undated: AssessableSet = { load: kg(105), reps: 5, rir: 1 };
    expect(assess([...days, undated])).toEqual(assess([...days, { ...undated, date: "2026-03-05" }]));
    expect(assess([...days, undated], { asOf: "2026-03-20" })).toEqual(assess([...days, { ...undated, date: "2026-03-20" }]));
  });

  test("of one estimate: the surer set stands for the day, in whatever order they came", () => {
    const guessed: AssessableSet = { load: kg(100), reps: 3, rir: 2 };
    expect(assess([guessed, five])).toEqual(assess([five, guessed]));
    expect(sdOf(assess([guessed, five]), "effort")).toBe(0);
  });

  test("answer in the unit of the latest day", () => {
    const american = { ...five, load: lb(225), date: "2026-03-06" };
    expect(assess([american, ...days]).value.unit).toBe("lb");
    expect(assess([american, ...days], { asOf: "2026-03-05" }).value.unit).toBe("kg");
  });

  // A day's best of two equal loads in different units is the one named first, so the unit depends on the order.
  test.fails("answer in one unit when the best of a day was written in both", () => {
    const twins: AssessableSet[] = [{ load: kg(100), reps: 5 }, { load: lb(100 / 0.45359237), reps: 5 }];
    expect(assess([...twins].reverse()).value.unit).toBe(assess(twins).value.unit);
  });

  test("are not changed", () => {
    expect(assess(deepFreeze([...days]), deepFreeze({ level: 0.8 }))).toEqual(assess(days));
  });
});

describe("a break", () => {
  const before = [single(100, "2026-01-01")];
  const after = (days: number): Estimated => assess(before, { asOf: addCalendarDays("2026-01-01", days) });

  test.each([
    [14, 100],
    [15, 98.8],
    [28, 98],
    [42, 97],
    [70, 96.5],
    [180, 96.5],
  ])("of %d days leaves about %d %% of the maximum", (days, percent) => {
    expect(after(days).value.value).toBeCloseTo(100 * Math.exp(percent / 100 - 1), 9);
  });

  test("widens every cause that makes sessions differ, and none that is the lifter's own", () => {
    const [soon, late] = [assess([five]), assess([{ ...five, date: "2026-01-01" }], { asOf: "2026-03-26" })];
    for (const source of ["day-to-day", "repetition-error"] as const) expect(sdOf(late, source)).toBeCloseTo(3 * sdOf(soon, source), 12);
    expect(sdOf(late, "lifter-curve")).toBe(sdOf(soon, "lifter-curve"));
  });

  test("of 181 days leaves nothing to go by", () => {
    expect(assessOneRepMax(before, { asOf: addCalendarDays("2026-01-01", 181) }).status).toBe("not-estimable");
  });
});

describe("sets beyond 12 repetitions to failure", () => {
  const long = (value: number, date: string): AssessableSet => ({ load: kg(value), reps: 15, toFailure: true, date });
  const history = [single(100, "2026-03-02"), single(100, "2026-03-05")];

  test("lift the value as the 12 repetitions would that they hold", () => {
    const date = "2026-03-09";
    const { value } = assess([...history, long(85, date)]);
    expect(value.value).toBeCloseTo(assess([...history, { ...long(85, date), reps: 12 }]).value.value, 9);
    expect(value.value).toBeGreaterThan(100);
  });

  test("leave it where they show less, and are no day that it stands on", () => {
    expect(assess([...history, long(40, "2026-03-09")])).toMatchObject({ value: kg(100), basedOn: { sets: 3, days: 2 } });
  });

  test("alone say what the maximum is at the least", () => {
    expect(assessOneRepMax([long(60, "2026-03-02"), long(62.5, "2026-03-05")])).toEqual({
      status: "not-estimable",
      reasons: [{ code: "too-many-repetitions", message: "Every set allowed more than 12 repetitions; a heavier set is needed." }],
      atLeast: { value: 62.5 * (1 + 0.0353 * 11), unit: "kg" },
    });
  });

  test("10 repetitions with 3 in reserve are such a set, 12 to failure are not", () => {
    expect(assessOneRepMax([{ load: kg(60), reps: 10, rir: 3 }]).status).toBe("not-estimable");
    expect(assessOneRepMax([{ load: kg(60), reps: 12, toFailure: true }]).status).toBe("estimated");
  });

  // A low bound before the first full day is taken for a level that the day climbs from.
  test.fails("never lower the value of a day after them", () => {
    expect(assess([long(20, "2026-03-01"), single(100, "2026-03-02")]).value.value).toBeCloseTo(100, 9);
  });

  // Its 180 days are counted from any day, so endurance work keeps a maximum of four years ago as sure as yesterday's.
  test.fails("do not renew a maximum of years ago that they say nothing about", () => {
    const sets = [single(100, "2022-03-02"), long(20, "2026-03-01")];
    expect(assessOneRepMax(sets).status).toBe("not-estimable");
  });
});

describe("what cannot be told is said", () => {
  const tooOld = "No set lies within the 180 days up to the day asked for.";

  test.each<[string, AssessableSet[], AssessOneRepMaxOptions, string, string]>([
    ["no sets", [], {}, "no-sets", "There is no set to estimate from."],
    ["no sets on a day", [], { asOf: "2026-03-09" }, "no-sets", "There is no set to estimate from."],
    ["only old sets", [{ ...five, date: "2025-09-09" }], { asOf: "2026-03-09" }, "too-old", tooOld],
    ["only sets to come", [{ ...five, date: "2026-03-10" }], { asOf: "2026-03-09" }, "too-old", tooOld],
  ])("%s", (_what, sets, options, code, message) => {
    expect(assessOneRepMax(sets, options)).toEqual({ status: "not-estimable", reasons: [{ code, message }] });
  });

  test("180 days ago is not too old", () => {
    expect(assess([{ ...five, date: "2025-09-10" }], { asOf: "2026-03-09" }).basedOn.sets).toBe(1);
  });

  test("a set too short for a formula", () => {
    expect(assessOneRepMax([{ load: kg(60), reps: 2 }], { formula: "cummings-finn" })).toEqual({
      status: "not-estimable",
      reasons: [{ code: "too-few-repetitions", message: `${oneRepMaxFormulas["cummings-finn"].name} reads sets of at least 4 repetitions.` }],
    });
  });

  test("a formula of a shorter range says its own limit", () => {
    const short: OneRepMaxFormula = { ...epley, id: "short", validReps: { min: 1, max: 6 } };
    expect(assessOneRepMax([{ load: kg(60), reps: 7 }], { formula: short })).toMatchObject({
      reasons: [{ message: "Every set allowed more than 6 repetitions; a heavier set is needed." }],
    });
    expect(assess([{ load: kg(60), reps: 6 }], { formula: short }).value.value).toBeCloseTo(72, 10);
  });

  // A lighter set of at most 12 repetitions makes the reason "too-old", though all was done today.
  test.fails("a long best set with a lighter one beside it is too many repetitions, not too old", () => {
    const sets: AssessableSet[] = [{ load: kg(100), reps: 13, toFailure: true }, { load: kg(60), reps: 5 }];
    expect(assessOneRepMax(sets)).toMatchObject({ reasons: [{ code: "too-many-repetitions" }] });
  });

  // A load that a formula made for one group does not take gives no reading, and with it the same wrong reason.
  test.fails("a load too light for a formula is not a set too old", () => {
    const answer = assessOneRepMax([{ load: kg(0.5), reps: 5 }], { formula: "cummings-finn" });
    expect(answer.status === "not-estimable" && answer.reasons.map(({ code }) => code)).not.toEqual(["too-old"]);
  });
});

test("a formula of the caller's own in pounds reads pounds", () => {
  const inPounds: OneRepMaxFormula = { ...epley, id: "in-pounds", unit: "lb", estimate: (load, reps) => load * (1 + reps / 30) + 10 };
  const { value, method } = assess([{ load: lb(300), reps: 3, toFailure: true }], { formula: inPounds });
  expect(value.value).toBeCloseTo(340, 9);
  expect({ unit: value.unit, ...method }).toEqual({ unit: "lb", formula: "in-pounds", rule: "level-of-daily-bests" });
});

describe("caveats speak of the latest day's best set", () => {
  test.each<[string, AssessableSet, string[]]>([
    ["nobody wrote the effort", { load: kg(100), reps: 5 }, ["effort-unknown"]],
    ["more than ten repetitions", { load: kg(100), reps: 10, rir: 1 }, ["many-repetitions"]],
    ["29 days old", { ...five, date: "2026-02-08" }, ["old-evidence"]],
    ["28 days old", { ...five, date: "2026-02-09" }, []],
    ["all of it", { load: kg(100), reps: 12, date: "2026-02-01" }, ["effort-unknown", "many-repetitions", "old-evidence"]],
  ])("%s", (_what, set, codes) => {
    expect(assess([set], { asOf: "2026-03-09" }).caveats.map(({ code }) => code)).toEqual(codes);
  });

  test("and of sessions that differ more than usual", () => {
    const swinging = Array.from({ length: 8 }, (_, place) => single(place % 2 === 0 ? 100 : 130, `2026-03-0${place + 1}`));
    expect(assess(swinging).caveats.map(({ code }) => code)).toEqual(["scattered"]);
    expect(assess(swinging.slice(0, 2)).caveats).toEqual([]);
  });

  test("with their numbers", () => {
    expect(assess([{ load: kg(100), reps: 11, date: "2026-02-01" }], { asOf: "2026-03-09" }).caveats.map(({ message }) => message)).toEqual([
      "Nobody wrote how hard the best set was; the maximum may well be higher.",
      "The best set allowed 11 repetitions; formulas are made for ten at most.",
      "The latest set is 36 days old.",
    ]);
  });
});

describe("wrong arguments are refused, and the set is named", () => {
  const wrong = (change: object): (() => unknown) => () => assessOneRepMax([five, { ...five, ...change }]);

  test.each<[string, () => unknown, string, string]>([
    ["a load of nothing", wrong({ load: kg(0) }), "sets[1].load.value", "sets[1].load.value must be a number above 0 kg, got 0"],
    ["a load below nothing", wrong({ load: { value: -5, unit: "kg" } }), "sets[1].load.value", "sets[1].load.value must be a number of at least 0 kg, got -5"],
    ["an endless load", wrong({ load: { value: Infinity, unit: "kg" } }), "sets[1].load.value", "sets[1].load.value must be a number of at least 0 kg, got Infinity"],
    ["a load that is no number", wrong({ load: { value: Number.NaN, unit: "lb" } }), "sets[1].load.value", "sets[1].load.value must be a number of at least 0 lb, got NaN"],
    ["a load of no unit", wrong({ load: { value: 100 } }), "sets[1].load.unit", "sets[1].load.unit must be one of kg, lb, got undefined"],
    ["a load in stone", wrong({ load: { value: 16, unit: "st" } }), "sets[1].load.unit", 'sets[1].load.unit must be one of kg, lb, got "st"'],
    ["a bare number for a load", wrong({ load: 100 }), "sets[1].load.unit", "sets[1].load.unit must be one of kg, lb, got undefined"],
    ["no repetition", wrong({ reps: 0 }), "sets[1].reps", "sets[1].reps must be a whole number from 1 to 1000, got 0"],
    ["half a repetition", wrong({ reps: 2.5 }), "sets[1].reps", "sets[1].reps must be a whole number from 1 to 1000, got 2.5"],
    ["repetitions that are no number", wrong({ reps: Number.NaN }), "sets[1].reps", "sets[1].reps must be a whole number from 1 to 1000, got NaN"],
    ["endless repetitions", wrong({ reps: Infinity }), "sets[1].reps", "sets[1].reps must be a whole number from 1 to 1000, got Infinity"],
    ["a reserve of 12", wrong({ rir: 12 }), "sets[1].rir", "sets[1].rir must be a multiple of 0.5 from 0 to 10, got 12"],
    ["a reserve below nothing", wrong({ rir: -1 }), "sets[1].rir", "sets[1].rir must be a multiple of 0.5 from 0 to 10, got -1"],
    ["a reserve between half steps", wrong({ rir: 1.25 }), "sets[1].rir", "sets[1].rir must be a multiple of 0.5 from 0 to 10, got 1.25"],
    ["a reserve that is no number", wrong({ rir: Number.NaN }), "sets[1].rir", "sets[1].rir must be a multiple of 0.5 from 0 to 10, got NaN"],
    ["a day that does not exist", wrong({ date: "2026-02-30" }), "sets[1].date", 'sets[1].date must be a date written as 2026-05-09, got "2026-02-30"'],
    ["a wrong day asked for", () => assessOneRepMax([five], { asOf: "today" }), "asOf", 'asOf must be a date written as 2026-05-09, got "today"'],
    ["a level not offered", () => assessOneRepMax([five], { level: 0.99 as never }), "level", "level must be one of 0.5, 0.8, 0.9, 0.95, got 0.99"],
    ["a level as text", () => assessOneRepMax([five], { level: "0.8" as never }), "level", 'level must be one of 0.5, 0.8, 0.9, 0.95, got "0.8"'],
  ])("%s", (_what, call, argument, message) => {
    expect(refusalOf(call)).toEqual({ code: "invalid-argument", argument, message });
  });

  test("an unknown formula", () => {
    expect(refusalOf(() => assessOneRepMax([], { formula: "epleyy" as OneRepMaxFormulaId }))).toEqual({
      code: "unknown-formula",
      argument: "formula",
      message: `formula must be one of ${everyFormulaId.join(", ")}, got "epleyy"`,
    });
  });
});
