import { describe, expect, test } from "vitest";
import { detectLayoffs } from "../../src/trend/detectLayoffs";
import { logOf, on, set } from "./logs";

const log = logOf(on("2026-03-02", set()), on("2026-03-16", set()), on("2026-03-29", set()));

describe("detectLayoffs", () => {
  test("fourteen days are a layoff, thirteen are not", () => {
    expect(detectLayoffs(log)).toEqual([{ from: "2026-03-02", to: "2026-03-16", days: 14 }]);
  });

  test("one that lasts has no end", () => {
    expect(detectLayoffs(log, { today: "2026-04-20", days: 20 })).toEqual([{ from: "2026-03-29", days: 22 }]);
  });

  test("what comes after today is not known", () => {
    expect(detectLayoffs(log, { today: "2026-03-15", days: 10 })).toEqual([{ from: "2026-03-02", days: 13 }]);
  });

  test("another lift does not end a layoff of this one", () => {
    expect(detectLayoffs(log, { exerciseId: "back-squat" })).toEqual([]);
  });

  test("warm-ups are no training, and an empty log has no layoff", () => {
    expect(detectLayoffs(logOf(on("2026-03-02", set({ kind: "warmup" }))), { today: "2026-05-01" })).toEqual([]);
  });

  test("a gap of one day is refused", () => {
    expect(() => detectLayoffs(log, { days: 1 })).toThrow("days must be a whole number of at least 2, got 1");
  });
});
