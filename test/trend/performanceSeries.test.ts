import { describe, expect, test } from "vitest";
import { performanceSeries } from "../../src/trend/performanceSeries";
import { kg, lb } from "../../src/units/mass";
import { LIFT } from "../arbitraries/liftHistory";
import { logOf, on, set } from "./logs";

describe("performanceSeries", () => {
  test("one point a day, in order, whatever the order of the log", () => {
    const log = logOf(on("2026-05-09", set()), { ...on("2026-05-02", set()), id: "a" }, { ...on("2026-05-02", set({ reps: 9 })), id: "b" });
    const series = performanceSeries(log, LIFT);
    expect(series.map(({ date, sessionIds, workingSets }) => [date, sessionIds, workingSets])).toEqual([
      ["2026-05-02", ["a", "b"], 2],
      ["2026-05-09", ["on 2026-05-09"], 1],
    ]);
  });

  test("the best set is the one with the highest estimate, in its own unit", () => {
    const [point] = performanceSeries(logOf(on("2026-05-09", set({ load: lb(225), reps: 5, rir: 1 }), set({ load: kg(100), reps: 2 }))), LIFT);
    expect(point?.bestSet).toEqual({ load: lb(225), reps: 5, rir: 1 });
    expect(point?.oneRepMax?.unit).toBe("lb");
    expect(point?.oneRepMax?.value).toBeCloseTo(225 * (1 + 0.0353 * 5), 9);
  });

  test("beyond twelve repetitions to failure there is no estimate but an index", () => {
    const [point] = performanceSeries(logOf(on("2026-05-09", set({ reps: 11, rir: 2 }))), LIFT);
    expect(point).not.toHaveProperty("oneRepMax");
    expect(point?.index).toBeGreaterThan(Math.log(100));
  });

  test("warm-ups, drop sets and days without a load give nothing", () => {
    const log = logOf(on("2026-05-02", set({ kind: "warmup" })), on("2026-05-03", set({ kind: "drop" })), on("2026-05-04", { kind: "work", reps: 9, completed: true }));
    expect(performanceSeries(log, LIFT)).toEqual([]);
  });

  test("carries what was seen and felt", () => {
    const session = { ...on("2026-05-09", set({ rir: 1, faults: ["b", "a"] }), set({ rir: 2, faults: ["a"] })), readiness: 6, soreness: 3 };
    expect(performanceSeries(logOf(session), LIFT)[0]).toMatchObject({ meanRir: 1.5, faults: ["a", "b"], readiness: 6, soreness: 3, hardSets: 2 });
  });

  test("reads between two dates", () => {
    const log = logOf(on("2026-05-02", set()), on("2026-05-09", set()), on("2026-05-16", set()));
    expect(performanceSeries(log, LIFT, { from: "2026-05-03", to: "2026-05-09" }).map(({ date }) => date)).toEqual(["2026-05-09"]);
    expect(() => performanceSeries(log, LIFT, { to: "2026-02-30" })).toThrow("to must be a date written as 2026-05-09");
  });
});
