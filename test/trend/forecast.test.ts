import { describe, expect, test } from "vitest";
import { assessOneRepMax } from "../../src/strength/assessment/assessOneRepMax";
import { forecast, type Forecast, type ForecastOptions } from "../../src/trend/forecast";
import { performanceSeries, type PerformancePoint } from "../../src/trend/performanceSeries";
import { addCalendarDays } from "../../src/units/calendar";
import { kg, lb } from "../../src/units/mass";
import { LIFT, mapLoads, simulateLog } from "../arbitraries/liftHistory";
import { deepFreeze } from "../setup/deepFreeze";
import { refusalOf } from "../setup/refusalOf";
import { every, set } from "./logs";

const FIRST = "2026-01-05";

/** Sessions four days apart, of one single each. */
const singles = (...loads: readonly number[]): readonly PerformancePoint[] =>
  performanceSeries(every(4, FIRST, ...loads.map((load) => [set({ load: kg(load), reps: 1 })])), LIFT);

const equal = (count: number): readonly PerformancePoint[] => singles(...Array.from({ length: count }, () => 100));

function read(series: readonly PerformancePoint[], options: ForecastOptions): Extract<Forecast, { status: "forecast" }> {
  const next = forecast(series, options);
  if (next.status === "forecast") return next;
  throw new Error(`no forecast: ${next.status}`);
}

const series = equal(6);
const last = addCalendarDays(FIRST, 20);
const next = { date: addCalendarDays(last, 4) };

const upOf = ({ oneRepMax, interval }: ReturnType<typeof read>): number => Math.log(interval.upper.value / oneRepMax.value);

describe("the forecast", () => {
  test.each([
    [5, 0.008],
    [9, 0.008],
    [10, 0.004],
    [29, 0.004],
    [30, 0.002],
  ])("after %d equal sessions is their level and %d of growth", (count, gain) => {
    const { oneRepMax, sessions } = read(equal(count), { date: addCalendarDays(FIRST, 4 * count) });
    expect(oneRepMax.value).toBeCloseTo(100 * Math.exp(gain), 9);
    expect(sessions).toBe(count);
  });

  test("is the assessment of the best sets on that day, grown as a whole", () => {
    const log = simulateLog({ weeks: 10, growthPerWeek: 0.01, seed: 7 });
    const real = performanceSeries(log, LIFT);
    const date = addCalendarDays(real.at(-1)?.date ?? FIRST, 6);
    const { oneRepMax, interval } = read(real, { date });
    const sets = real.flatMap(({ date: on, bestSet }) => (bestSet ? [{ ...bestSet, date: on }] : []));
    const assessment = assessOneRepMax(sets, { asOf: date });
    if (assessment.status !== "estimated") throw new Error("not estimable");
    const growth = oneRepMax.value / assessment.value.value;
    expect(Math.log(growth)).toBeCloseTo(0.004, 9);
    expect(interval.lower.value).toBeCloseTo(growth * assessment.interval.lower.value, 9);
    expect(interval.upper.value).toBeCloseTo(growth * assessment.interval.upper.value, 9);
    expect(interval.level).toBe(0.8);
  });

  test("follows 80 % of a gain, and never draws a line on", () => {
    const rising = singles(100, 102, 104, 106, 108, 110);
    expect(read(rising, next).oneRepMax.value).toBeLessThan(110 * Math.exp(0.008));
    expect(read(rising, next).oneRepMax.value).toBeGreaterThan(109);
  });

  test("of a break of six weeks is 3 % less, and widens as its days do", () => {
    const [soon, late] = [read(series, next), read(series, { date: addCalendarDays(last, 44) })];
    expect(late.oneRepMax.value).toBeCloseTo(100 * Math.exp(0.008 - 0.03), 9);
    expect(upOf(late)).toBeCloseTo(upOf(soon) * Math.sqrt(1 + 0.1 * (44 - 4)), 9);
  });

  test("has a narrower interval the more sessions were alike, and a wider one the more they swung", () => {
    expect(upOf(read(equal(12), { date: addCalendarDays(FIRST, 48) }))).toBeLessThan(upOf(read(series, next)));
    expect(upOf(read(singles(100, 112, 100, 112, 100, 112), next))).toBeGreaterThan(upOf(read(series, next)));
  });

  test("of forty equal sessions still leaves room for the smallest plate", () => {
    expect(upOf(read(equal(40), { date: addCalendarDays(FIRST, 160) }))).toBeGreaterThan(0.01);
  });

  test("starts with a narrower interval where the sets are known to end at failure", () => {
    const failure = read(series, { ...next, effort: "to-failure" });
    expect(upOf(failure)).toBeLessThan(upOf(read(series, { ...next, effort: "unknown" })));
    expect(failure.oneRepMax).toEqual(read(series, next).oneRepMax);
  });

  test("takes the effort as logged unless it is told", () => {
    const failed = performanceSeries(every(4, FIRST, ...Array.from({ length: 6 }, () => [set({ reps: 5, toFailure: true })])), LIFT);
    const unknown = performanceSeries(every(4, FIRST, ...Array.from({ length: 6 }, () => [set({ reps: 5 })])), LIFT);
    expect(upOf(read(failed, next))).toBeLessThan(upOf(read(unknown, next)));
  });

  test("answers in the unit of the log", () => {
    const log = every(4, FIRST, ...Array.from({ length: 6 }, () => [set({ reps: 1 })]));
    const pounds = performanceSeries(mapLoads(log, ({ value }) => lb(value)), LIFT);
    const { oneRepMax, interval } = read(pounds, next);
    expect([oneRepMax.unit, interval.lower.unit, interval.upper.unit]).toEqual(["lb", "lb", "lb"]);
    expect(oneRepMax.value).toBeCloseTo(100 * Math.exp(0.008), 9);
  });

  test("reads nothing from its own day on, in whatever order the points come, and changes nothing", () => {
    const date = last;
    expect(forecast(series, { date })).toEqual(forecast(series.slice(0, 5), { date }));
    expect(forecast(deepFreeze([...series].reverse()), next)).toEqual(forecast(series, next));
  });
});

describe("what cannot be told is said", () => {
  test("four sessions are too few", () => {
    expect(forecast(series.slice(0, 4), next)).toEqual({ status: "insufficient-data", sessions: 4, sessionsNeeded: 5 });
  });

  test("sessions of long sets are none", () => {
    const long = performanceSeries(every(4, FIRST, ...Array.from({ length: 6 }, () => [set({ reps: 15 })])), LIFT);
    expect(forecast(long, next)).toEqual({ status: "insufficient-data", sessions: 0, sessionsNeeded: 5 });
  });

  test("180 days without a session are the most", () => {
    expect(forecast(series, { date: addCalendarDays(last, 180) }).status).toBe("forecast");
    expect(forecast(series, { date: addCalendarDays(last, 181) })).toEqual({ status: "too-old", sessions: 6 });
  });
});

describe("wrong arguments are refused", () => {
  test.each<[string, object, string, string]>([
    ["a day that does not exist", { date: "2026-02-30" }, "date", 'date must be a date written as 2026-05-09, got "2026-02-30"'],
    ["no day", {}, "date", "date must be a date written as 2026-05-09, got undefined"],
    ["a number for a day", { date: Number.NaN }, "date", "date must be a date written as 2026-05-09, got NaN"],
    ["an effort that is none", { ...next, effort: "hard" }, "effort", 'effort must be one of unknown, to-failure, got "hard"'],
  ])("%s", (_what, options, argument, message) => {
    expect(refusalOf(() => forecast(series, options as ForecastOptions))).toEqual({ code: "invalid-argument", argument, message });
  });
});
