import { describe, expect, test } from "vitest";
import { CONFIDENCE_LEVELS } from "../../src/foundation/normal";
import type { StrengthLevel } from "../../src/strength/followLevel";
import { readLevel } from "../../src/strength/levelInterval";

const level: StrengthLevel = { log: Math.log(100), days: 10, lastDay: 0, sd: 0.04, scatter: 1 };

describe("the interval of a level", () => {
  test("by hand: 1.3 expected deviations at 80 %, 5 % more for ten days, skewed 1.15 to 0.95", () => {
    const half = 1.3 * 0.04 * 1.05;
    expect(readLevel(level, 4, 0.8)).toEqual({ log: level.log, below: 1.15 * half, above: 0.95 * half });
  });

  test("reaches further with more confidence, and further down than up", () => {
    const read = CONFIDENCE_LEVELS.map((confidence) => readLevel(level, 4, confidence));
    for (const side of ["below", "above"] as const) {
      const reach = read.map((interval) => interval[side]);
      expect(new Set(reach).size).toBe(CONFIDENCE_LEVELS.length);
      expect(reach).toEqual([...reach].sort((a, b) => a - b));
    }
    for (const { below, above } of read) expect(below).toBeGreaterThan(above);
  });

  test.each<[string, Partial<StrengthLevel>, number]>([
    ["twice the scatter", { scatter: 2 }, 2],
    ["half the expected deviation", { sd: 0.02 }, 0.5],
    ["one day only", { days: 1 }, 1.5 / 1.05],
  ])("of %s is so many times as wide", (_what, change, factor) => {
    const { below, above } = readLevel(level, 4, 0.8);
    const changed = readLevel({ ...level, ...change }, 4, 0.8);
    expect(changed.below).toBeCloseTo(factor * below, 12);
    expect(changed.above).toBeCloseTo(factor * above, 12);
    expect(changed.log).toBe(level.log);
  });

  test("widens with the days from the fifth to the 84th, and the level gives way from the 15th", () => {
    const at = (days: number) => readLevel(level, days, 0.8);
    for (let days = 0; days < 4; days += 1) expect(at(days + 1)).toEqual(at(days));
    for (let days = 4; days < 84; days += 1) expect(at(days + 1).above).toBeGreaterThan(at(days).above);
    expect(at(150).above).toBe(at(84).above);
    expect(at(14).log).toBe(level.log);
    expect(at(15).log).toBeCloseTo(level.log - 0.012, 12);
    expect(at(150).log).toBeCloseTo(level.log - 0.035, 12);
  });
});
