import { describe, expect, test } from "vitest";
import { detectPlateau } from "../../src/trend/detectPlateau";
import { estimateTrend } from "../../src/trend/estimateTrend";
import { performanceSeries } from "../../src/trend/performanceSeries";
import { kg } from "../../src/units/mass";
import { LIFT } from "../arbitraries/liftHistory";
import { every, set } from "./logs";

/** Weekly singles, so that the estimate is the load itself. */
const weekly = (...loads: number[]) =>
  performanceSeries(every(7, "2026-01-05", ...loads.map((load) => [set({ load: kg(load), reps: 1 })])), LIFT);

const growing = weekly(...Array.from({ length: 12 }, (_, week) => 100 * 1.02 ** week));

describe("estimateTrend", () => {
  test("2 % a week is 2 % a week", () => {
    const trend = estimateTrend(growing);
    expect(trend).toMatchObject({ status: "up", sessions: 12, weeks: 11, noise: { from: "series", cv: 0.03 } });
    if (trend.status === "insufficient-data") throw new Error("no line");
    expect(trend.perWeek.share).toBeCloseTo(0.02, 9);
    expect(trend.change.share).toBeCloseTo(1.02 ** 11 - 1, 9);
    // At the middle of the series, half way on the log scale.
    expect(trend.perWeek.load.value).toBeCloseTo(0.02 * 100 * 1.02 ** 5.5, 9);
    expect(trend.interval.lower.share).toBeCloseTo(trend.interval.upper.share, 9);
  });

  test("a loss is negative, in the unit of the log", () => {
    const trend = estimateTrend(weekly(130, 125, 120, 115, 110, 105, 100, 95));
    expect(trend.status).toBe("down");
    if (trend.status !== "insufficient-data") expect(trend.perWeek.load).toMatchObject({ unit: "kg" });
    if (trend.status !== "insufficient-data") expect(trend.perWeek.load.value).toBeLessThan(0);
  });

  test("a steady rise of 2 % in all is within noise", () => {
    expect(estimateTrend(weekly(100, 100.5, 101, 101.5, 102)).status).toBe("flat-within-noise");
  });

  test("one terrible day does not bend the line", () => {
    const trend = estimateTrend(weekly(100, 102, 104, 106, 40, 110, 112, 114, 116));
    expect(trend.status).toBe("up");
  });

  test("three sessions, or four in ten days, are not enough", () => {
    expect(estimateTrend(weekly(100, 105, 110))).toMatchObject({ status: "insufficient-data", sessions: 3 });
    const hasty = performanceSeries(every(3, "2026-01-05", [set()], [set()], [set()], [set()]), LIFT);
    expect(estimateTrend(hasty).status).toBe("insufficient-data");
  });

  test("a level that is not offered is refused", () => {
    // @ts-expect-error a level from untyped code
    expect(() => estimateTrend(growing, { level: 0.99 })).toThrow("level must be one of");
  });
});

describe("detectPlateau", () => {
  test("growth is progress, loss is regress", () => {
    expect(detectPlateau(growing).status).toBe("progressing");
    expect(detectPlateau(weekly(110, 109, 108, 107, 106, 105, 104, 103, 102)).status).toBe("regressing");
  });

  test("the same again and again is a plateau", () => {
    expect(detectPlateau(weekly(100, 100, 100, 100, 100, 100, 100, 100, 100))).toMatchObject({ status: "plateau", perWeek: 0, weeks: 8 });
  });

  test("noise around no growth leaves growth possible", () => {
    expect(detectPlateau(weekly(100, 108, 96, 104, 98, 107, 95, 103, 101)).status).toBe("insufficient-evidence");
  });

  test("what counts as growth that matters is an argument", () => {
    const noisy = weekly(100, 103, 99, 102, 98, 103, 99, 101, 100);
    expect(detectPlateau(noisy).status).toBe("insufficient-evidence");
    expect(detectPlateau(noisy, { smallestChange: 0.1 }).status).toBe("plateau");
  });

  test("seven sessions are too few, and older ones do not count", () => {
    expect(detectPlateau(weekly(100, 100, 100, 100, 100, 100, 100)).status).toBe("insufficient-evidence");
    expect(detectPlateau(growing, { windowWeeks: 6 })).toMatchObject({ sessions: 7, status: "insufficient-evidence" });
  });
});
