import { describe, expect, test } from "vitest";
import { NORMAL_QUANTILE } from "../../../src/foundation/normal";
import { assessOneRepMax, type AssessOneRepMaxOptions } from "../../../src/strength/assessment/assessOneRepMax";
import type { AssessableSet, OneRepMaxAssessment, WidthComponent } from "../../../src/strength/assessment/assessment";
import { estimateOneRepMax } from "../../../src/strength/estimateOneRepMax";
import type { OneRepMaxFormula } from "../../../src/strength/formula";
import { epley } from "../../../src/strength/formulas/epley";
import { oneRepMaxFormulas, type OneRepMaxFormulaId } from "../../../src/strength/oneRepMaxFormulas";
import { curveReach, GROWTH_SPREAD, repetitionError } from "../../../src/strength/assessment/uncertainty";
import { addCalendarDays } from "../../../src/units/calendar";
import { massIn } from "../../../src/units/convertMass";
import { kg, lb, type Mass } from "../../../src/units/mass";
import { everyFormulaId } from "../../arbitraries/strengthSet";
import { deepFreeze } from "../../setup/deepFreeze";
import { refusalOf } from "../../setup/refusalOf";
import { withGap } from "../withGap";

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

  test.each(everyFormulaId)("a single is its own load, and its range is finite, by %s", (formula) => {
    const { value, interval } = assess([{ load: kg(140), reps: 1, toFailure: true }], { formula });
    expect(value).toEqual(kg(140));
    expect(interval.lower.value).toBeGreaterThan(100);
    expect(interval.lower.value).toBeLessThan(140);
    expect(interval.upper.value).toBeGreaterThan(140);
    expect(interval.upper.value).toBeLessThan(180);
  });

  test("a single by a formula that starts later is taken to change by 3 % a repetition", () => {
    const assessment = assess([{ load: kg(140), reps: 1, toFailure: true }], { formula: "cummings-finn" });
    expect(oneRepMaxFormulas["cummings-finn"].validReps.min).toBe(4);
    expect(sdOf(assessment, "repetition-error")).toBeCloseTo(0.03 * repetitionError(1), 12);
  });

  test.each(everyFormulaId)("is what the formula makes of it, by %s", (formula) => {
    const { min, max } = oneRepMaxFormulas[formula].validReps;
    const reps = Math.min(max, Math.max(min, 5));
    const { value } = assess([{ load: kg(100), reps, toFailure: true }], { formula });
    expect(value.value).toBeCloseTo(estimateOneRepMax({ load: 100, reps, formula, unit: "kg" }), 9);
  });

  test("the causes that make sessions differ add up to the interval, which reaches further down than up", () => {
    const reachOf = (set: AssessableSet): { above: number; below: number } => {
      const { value, interval, width } = assess([set]);
      expect(width.map(({ source }) => source)).toEqual(["day-to-day", "repetition-error", "effort", "lifter-curve", "effort-bias"]);
      const session = Math.hypot(...width.slice(0, 3).map(({ relativeSd }) => relativeSd));
      // A single day leaves the level itself unsure by half as much again.
      const inSds = (ratio: number): number => Math.log(ratio) / (1.5 * session);
      return { above: inSds(interval.upper.value / value.value), below: inSds(value.value / interval.lower.value) };
    };
    const rated = reachOf({ ...five, toFailure: false, rir: 1 });
    expect(rated.below / rated.above).toBeCloseTo(1.15 / 0.95, 9);
    expect(Math.abs((rated.above + rated.below) / 2 / NORMAL_QUANTILE[0.8] - 1)).toBeLessThan(0.1);
    for (const set of [five, { load: kg(60), reps: 11 }, { load: kg(140), reps: 1, toFailure: true }]) {
      expect(reachOf(set).above).toBeCloseTo(rated.above, 9);
      expect(reachOf(set).below).toBeCloseTo(rated.below, 9);
    }
  });

  test("the lifter's own curve and ratings widen what a tested single may be, the curve further up than down", () => {
    const assessment = assess([{ ...five, toFailure: false, rir: 1 }], { level: 0.9 });
    const { value, interval, tested } = assessment;
    const bias = NORMAL_QUANTILE[0.9] * sdOf(assessment, "effort-bias");
    const curve = curveReach(1 + 0.0353 * 5, GROWTH_SPREAD, NORMAL_QUANTILE[0.9]);
    const above = Math.log(interval.upper.value / value.value);
    const below = Math.log(value.value / interval.lower.value);
    expect(Math.log(tested.upper.value / value.value)).toBeCloseTo(Math.hypot(above, curve.above, bias), 12);
    expect(Math.log(value.value / tested.lower.value)).toBeCloseTo(Math.hypot(below, curve.below, bias), 12);
  });

  test("people differ in the growth of a formula by half of it, and in their ratings by 1.45 repetitions", () => {
    const rated = assess([{ ...five, toFailure: false, rir: 1 }]);
    expect(sdOf(rated, "lifter-curve")).toBeCloseTo(0.5 * (1 - 1 / (1 + 0.0353 * 5)), 12);
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
    const own = (growthSpread: number): Estimated => assess([five], { formula: { ...epley, id: "own", growthSpread } });
    expect(sdOf(own(0.2), "lifter-curve")).toBeCloseTo(0.2 * (1 - 1 / (1 + 5 / 30)), 12);
    expect(own(0.2).tested.upper.value).toBeLessThan(own(GROWTH_SPREAD).tested.upper.value);
    expect(own(GROWTH_SPREAD).tested).toEqual(assess([five], { formula: "epley" }).tested);
    expect(own(0).tested).toEqual(own(0).interval);
  });

  test("a formula that reads less than the load leaves no growth to differ in", () => {
    const low: OneRepMaxFormula = { ...epley, id: "low", estimate: (load, reps) => load * (0.8 + reps / 50) };
    const assessment = assess([five], { formula: low });
    expect(assessment.value.value).toBeCloseTo(90, 10);
    expect(sdOf(assessment, "lifter-curve")).toBe(0);
    expect(assessment.tested).toEqual(assessment.interval);
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

  test("answer in kilograms when the best of a day was written in both units, in whatever order", () => {
    const pounds: AssessableSet = { load: lb(100 / 0.45359237), reps: 5 };
    expect(massIn(pounds.load, "kg")).toBe(100);
    const twins: AssessableSet[] = [{ load: kg(100), reps: 5 }, pounds];
    expect(assess(twins).value.unit).toBe("kg");
    expect(assess([...twins].reverse())).toEqual(assess(twins));
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

  test("of 181 days leaves nothing to go by, not even what was lifted at the least", () => {
    expect(assessOneRepMax(before, { asOf: addCalendarDays("2026-01-01", 181) })).toEqual({
      status: "not-estimable",
      reasons: [{ code: "too-old", message: "No set lies within the 180 days up to the day asked for." }],
    });
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
      reasons: [{ code: "too-many-repetitions", message: "The best sets allowed more than 12 repetitions; a heavier set is needed." }],
      atLeast: { value: 62.5 * (1 + 0.0353 * 11), unit: "kg" },
    });
  });

  test("10 repetitions with 3 in reserve are such a set, 12 to failure are not", () => {
    expect(assessOneRepMax([{ load: kg(60), reps: 10, rir: 3 }]).status).toBe("not-estimable");
    expect(assessOneRepMax([{ load: kg(60), reps: 12, toFailure: true }]).status).toBe("estimated");
  });

  test("never lower the value of a day after them", () => {
    expect(assess([long(20, "2026-03-01"), single(100, "2026-03-02")]).value).toEqual(kg(100));
    expect(assess([long(90, "2026-03-01"), single(100, "2026-03-02")]).value.value).toBeGreaterThan(100);
  });

  // Of days that are all bounds the best should stand; each is believed by 80 % only, so a low one before takes from a high one.
  test("never lower what such a set after them shows", () => {
    const bounds = [long(90, "2026-03-02"), single(100, "2026-03-05")];
    expect(assess([long(20, "2026-03-01"), ...bounds]).value.value).toBeGreaterThanOrEqual(assess(bounds).value.value * (1 - 1e-9));
  });

  const old = single(100, "2026-01-01");
  const daysAfter = (days: number): string => addCalendarDays("2026-01-01", days);

  test("end a break: nothing is lost, but what is known is as old as before", () => {
    const renewed = assess([old, long(20, daysAfter(100))]);
    const idle = assess([old], { asOf: daysAfter(100) });
    expect(renewed.value).toEqual(kg(100));
    expect(idle.value.value).toBeCloseTo(100 * Math.exp(-0.035), 9);
    expect(renewed.interval.upper.value / renewed.interval.lower.value).toBeCloseTo(idle.interval.upper.value / idle.interval.lower.value, 9);
    expect(renewed).toMatchObject({ width: idle.width, scatter: idle.scatter, basedOn: { sets: 2, days: 1 }, caveats: [{ code: "old-evidence" }] });
  });

  test("do not renew a maximum of 181 days ago; they say what it is at the least", () => {
    expect(assess([old, long(20, daysAfter(180))]).value).toEqual(kg(100));
    expect(assessOneRepMax([old, long(20, daysAfter(181))])).toEqual({
      status: "not-estimable",
      reasons: [{ code: "too-many-repetitions", message: "The best sets allowed more than 12 repetitions; a heavier set is needed." }],
      atLeast: { value: 20 * (1 + 0.0353 * 11), unit: "kg" },
    });
  });

  test("give the answer their unit when they are the latest", () => {
    expect(assess([old, { ...long(20, daysAfter(10)), load: lb(40) }]).value.unit).toBe("lb");
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

  test.each<[string, AssessableSet, OneRepMaxFormulaId, number]>([
    ["a set too short for a formula", { load: kg(60), reps: 2 }, "cummings-finn", 4],
    ["a load too light for a formula of one group", { load: kg(0.5), reps: 5 }, "cummings-finn", 4],
    ["a set too short for a formula of longer sets", { load: kg(60), reps: 3, rir: 1.5 }, "abadie-wentworth-chest-press", 5],
  ])("%s", (_what, set, formula, least) => {
    const message = `No set lies where ${oneRepMaxFormulas[formula].name} was made to be read: from ${least} repetitions on, at loads like those behind it.`;
    const answer = { status: "not-estimable", reasons: [{ code: "outside-formula", message }] };
    expect(assessOneRepMax([set], { formula })).toEqual(answer);
    expect(assessOneRepMax([{ ...set, date: "2026-03-08" }, { ...five, date: "2025-03-09" }], { formula, asOf: "2026-03-09" })).toEqual(answer);
  });

  test("a formula of a shorter range says its own limit", () => {
    const short: OneRepMaxFormula = { ...epley, id: "short", validReps: { min: 1, max: 6 } };
    expect(assessOneRepMax([{ load: kg(60), reps: 7 }], { formula: short })).toMatchObject({
      reasons: [{ message: "The best sets allowed more than 6 repetitions; a heavier set is needed." }],
    });
    expect(assess([{ load: kg(60), reps: 6 }], { formula: short }).value.value).toBeCloseTo(72, 10);
  });

  test("a long best set with a lighter one beside it", () => {
    const sets: AssessableSet[] = [{ load: kg(100), reps: 13, toFailure: true }, { load: kg(60), reps: 5 }];
    const answer = assessOneRepMax(sets);
    expect(answer).toMatchObject({ status: "not-estimable", reasons: [{ code: "too-many-repetitions" }], atLeast: { unit: "kg" } });
    expect(answer.status === "not-estimable" && answer.atLeast?.value).toBeCloseTo(100 * (1 + 0.0353 * 11), 9);
  });

  test("at the least what the best of long sets shows in its own unit, of those that are not too old", () => {
    const long = (load: Mass, date: string): AssessableSet => ({ load, reps: 20, toFailure: true, date });
    const answer = assessOneRepMax([long(kg(90), "2025-09-09"), long(lb(150), "2026-03-01"), long(kg(40), "2026-03-09")]);
    expect(answer).toMatchObject({ reasons: [{ code: "too-many-repetitions" }], atLeast: { unit: "lb" } });
    expect(answer.status === "not-estimable" && answer.atLeast?.value).toBeCloseTo(150 * (1 + 0.0353 * 11), 9);
  });
});

test("a formula of the caller's own in pounds reads pounds", () => {
  const inPounds: OneRepMaxFormula = { ...epley, id: "in-pounds", unit: "lb", estimate: (load, reps) => load * (1 + reps / 30) + 10 };
  const { value, method } = assess([{ load: lb(300), reps: 3, toFailure: true }], { formula: inPounds });
  expect(value.value).toBeCloseTo(340, 9);
  expect({ unit: value.unit, ...method }).toEqual({ unit: "lb", formula: "in-pounds", rule: "level-of-daily-bests" });
});

describe("a logged load that nobody lifts", () => {
  const slips = [kg(10_001), lb(40_000), kg(Number.MAX_VALUE), kg(0.0005), kg(Number.MIN_VALUE)];

  test.each(slips)("is not read: %o", (load) => {
    expect(assess([five, { ...five, load }])).toEqual(assess([five]));
    expect(assessOneRepMax([{ ...five, load }])).toMatchObject({ status: "not-estimable", reasons: [{ code: "outside-formula" }] });
  });

  test("is not read by a formula in pounds either", () => {
    const formula = "abadie-wentworth-chest-press";
    expect(assess([five, { ...five, load: kg(5000) }], { formula })).toEqual(assess([five], { formula }));
  });
});

describe("caveats speak of the best set of the latest day that is more than a bound", () => {
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
      "The latest set that a formula reads is 36 days old.",
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
    ["a bare number for a load", wrong({ load: 100 }), "sets[1].load", "sets[1].load must be an object, got 100"],
    ["no load", wrong({ load: undefined }), "sets[1].load", "sets[1].load must be an object, got undefined"],
    ["a load of null", wrong({ load: null }), "sets[1].load", "sets[1].load must be an object, got null"],
    ["a word for failure", wrong({ toFailure: "yes" }), "sets[1].toFailure", 'sets[1].toFailure must be true or false, got "yes"'],
    ["a number for failure", wrong({ toFailure: 1 }), "sets[1].toFailure", "sets[1].toFailure must be true or false, got 1"],
    ["null for failure", wrong({ toFailure: null }), "sets[1].toFailure", "sets[1].toFailure must be true or false, got null"],
    ["no list of sets", () => assessOneRepMax(null as never), "sets", "sets must be a list, got null"],
    ["one set for a list", () => assessOneRepMax({ length: 1 } as never), "sets", 'sets must be a list, got {"length":1}'],
    ["a set that is nothing", () => assessOneRepMax([five, null as never]), "sets[1]", "sets[1] must be an object, got null"],
    ["a list for a set", () => assessOneRepMax([[] as never]), "sets[0]", "sets[0] must be an object, got []"],
    ["options of null", () => assessOneRepMax([five], null as never), "options", "options must be an object, got null"],
    ["a formula for options", () => assessOneRepMax([five], "epley" as never), "options", 'options must be an object, got "epley"'],
    ["no repetition", wrong({ reps: 0 }), "sets[1].reps", "sets[1].reps must be a whole number from 1 to 1000, got 0"],
    ["half a repetition", wrong({ reps: 2.5 }), "sets[1].reps", "sets[1].reps must be a whole number from 1 to 1000, got 2.5"],
    ["repetitions that are no number", wrong({ reps: Number.NaN }), "sets[1].reps", "sets[1].reps must be a whole number from 1 to 1000, got NaN"],
    ["endless repetitions", wrong({ reps: Infinity }), "sets[1].reps", "sets[1].reps must be a whole number from 1 to 1000, got Infinity"],
    ["a reserve of 12", wrong({ rir: 12 }), "sets[1].rir", "sets[1].rir must be a multiple of 0.5 from 0 to 10, got 12"],
    ["a reserve below nothing", wrong({ rir: -1 }), "sets[1].rir", "sets[1].rir must be a multiple of 0.5 from 0 to 10, got -1"],
    ["a reserve between half steps", wrong({ rir: 1.25 }), "sets[1].rir", "sets[1].rir must be a multiple of 0.5 from 0 to 10, got 1.25"],
    ["a reserve that is no number", wrong({ rir: Number.NaN }), "sets[1].rir", "sets[1].rir must be a multiple of 0.5 from 0 to 10, got NaN"],
    ["a day that does not exist", wrong({ date: "2026-02-30" }), "sets[1].date", 'sets[1].date must be a date written as 2026-05-09, got "2026-02-30"'],
    ["a rating for a reserve", wrong({ rpe: 8 }), "sets[1].rpe", "sets[1].rpe is not read here: give sets[1].rir, as rirFromRpe(8)"],
    ["a gap in the list", () => assessOneRepMax(withGap([five])), "sets[0]", "sets[0] must be an object, got undefined"],
    ["a day of null asked for", () => assessOneRepMax([five], { asOf: null as never }), "asOf", "asOf must be a date written as 2026-05-09, got null"],
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
