import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { forecastReps } from "../../src/trend/forecastReps";
import { performanceSeries } from "../../src/trend/performanceSeries";
import { kg } from "../../src/units/mass";
import { lastDate, LIFT, liftHistory } from "../arbitraries/liftHistory";
import { addCalendarDays } from "../../src/units/calendar";
import { every, set } from "./logs";

const series = performanceSeries(every(4, "2026-01-05", ...Array.from({ length: 8 }, () => [set({ load: kg(100), reps: 8 })])), LIFT);
const date = "2026-02-06";

describe("forecastReps", () => {
  test("at the same load as ever, the same repetitions", () => {
    expect(forecastReps(series, { load: kg(100), date })).toMatchObject({ status: "forecast", reps: 8, sessions: 8 });
  });

  test("without changes of load the prior slope moves the multiplier half as much as the load", () => {
    const next = forecastReps(series, { load: kg(110), date });
    const multiplier = (1 + 0.0353 * 7) * Math.exp(-0.5 * Math.log(1.1));
    expect(next).toMatchObject({ reps: Math.round(1 + (multiplier - 1) / 0.0353) });
  });

  test("who holds repetitions while loads change is expected to go on so", () => {
    const steady = every(4, "2026-01-05", ...Array.from({ length: 12 }, (_, place) => [set({ load: kg(place % 2 === 0 ? 100 : 80), reps: 8 })]));
    expect(forecastReps(performanceSeries(steady, LIFT), { load: kg(90), date: "2026-02-22" })).toMatchObject({ reps: 8 });
  });

  test("a load far from all that was done has no forecast", () => {
    expect(forecastReps(series, { load: kg(20), date })).toEqual({ status: "out-of-range", sessions: 8 });
    expect(forecastReps(series, { load: kg(300), date })).toEqual({ status: "out-of-range", sessions: 8 });
  });

  test("four sessions are too few, and no load is no load", () => {
    expect(forecastReps(series.slice(0, 4), { load: kg(100), date }).status).toBe("insufficient-data");
    expect(() => forecastReps(series, { load: kg(0), date })).toThrow("load must be");
  });

  test("more load never means more repetitions for a lifter whose repetitions give way", () => {
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 140 }), fc.integer({ min: 60, max: 140 }), (a, b) => {
        const [light, heavy] = [Math.min(a, b), Math.max(a, b)].map((load) => forecastReps(series, { load: kg(load), date }));
        if (light?.status !== "forecast" || heavy?.status !== "forecast") return;
        expect(heavy.reps).toBeLessThanOrEqual(light.reps);
      }),
    );
  });

  test("the forecast lies within its interval", () => {
    fc.assert(
      fc.property(liftHistory(), fc.integer({ min: 30, max: 200 }), (log, load) => {
        const next = forecastReps(performanceSeries(log, LIFT), { load: kg(load), date: addCalendarDays(lastDate(log), 3) });
        if (next.status !== "forecast") return;
        expect(next.interval.lower).toBeLessThanOrEqual(next.reps);
        expect(next.interval.upper).toBeGreaterThanOrEqual(next.reps);
      }),
      { numRuns: 30 },
    );
  });
});
