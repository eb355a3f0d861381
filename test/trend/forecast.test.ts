import { describe, expect, test } from "vitest";
import { forecast } from "../../src/trend/forecast";
import { performanceSeries } from "../../src/trend/performanceSeries";
import { kg, lb } from "../../src/units/mass";
import { LIFT, mapLoads } from "../arbitraries/liftHistory";
import { every, set } from "./logs";

const log = every(4, "2026-01-05", ...Array.from({ length: 6 }, () => [set({ load: kg(100), reps: 1 })]));
const series = performanceSeries(log, LIFT);

/** What a level that nothing moved gives: worked by hand from the model's numbers. */
const level = (() => {
  // Five times the same: growth is expected, the level follows nothing, every error is 0.8 %.
  const errors = (10 * 0.058 + 5 * 0.008) / 15;
  return { centre: Math.log(100) + 0.008, halfWidth: 1.6 * errors };
})();

describe("forecast", () => {
  test("after equal sessions is the level and the usual growth, with an interval from prior and own errors", () => {
    const next = forecast(series, { date: "2026-01-29" });
    if (next.status !== "forecast") throw new Error("no forecast");
    expect(next.oneRepMax.value).toBeCloseTo(Math.exp(level.centre), 9);
    expect(next.interval.upper.value).toBeCloseTo(Math.exp(level.centre + level.halfWidth), 9);
  });

  test("a break of six weeks costs 3 % and widens the interval", () => {
    const later = forecast(series, { date: "2026-03-10" });
    if (later.status !== "forecast") throw new Error("no forecast");
    expect(later.oneRepMax.value).toBeCloseTo(Math.exp(level.centre - 0.03), 9);
    const half = Math.log(later.interval.upper.value / later.oneRepMax.value);
    expect(half).toBeCloseTo(level.halfWidth * Math.sqrt(1 + 0.1 * (44 - 4)), 9);
  });

  test("known failure starts with a narrower interval", () => {
    const wide = forecast(series, { date: "2026-01-29" });
    const narrow = forecast(series, { date: "2026-01-29", effort: "to-failure" });
    if (wide.status !== "forecast" || narrow.status !== "forecast") throw new Error("no forecast");
    expect(narrow.interval.upper.value).toBeLessThan(wide.interval.upper.value);
  });

  test("answers in the unit of the log, and reads nothing from its own day on", () => {
    const pounds = performanceSeries(mapLoads(log, ({ value }) => lb(value)), LIFT);
    expect(forecast(pounds, { date: "2026-01-29" })).toMatchObject({ oneRepMax: { unit: "lb" } });
    expect(forecast(series, { date: "2026-01-25" })).toEqual(forecast(series.slice(0, 5), { date: "2026-01-25" }));
  });

  test("four sessions are too few", () => {
    expect(forecast(series.slice(0, 4), { date: "2026-01-29" })).toEqual({ status: "insufficient-data", sessions: 4, sessionsNeeded: 5 });
  });
});
