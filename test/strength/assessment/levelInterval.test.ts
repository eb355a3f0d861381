import { describe, expect, test } from "vitest";
import { CONFIDENCE_LEVELS, NORMAL_QUANTILE } from "../../../src/foundation/normal";
import type { StrengthLevel } from "../../../src/strength/assessment/followLevel";
import { readLevel } from "../../../src/strength/assessment/levelInterval";

const level: StrengthLevel = { log: Math.log(100), days: 10, lastDay: 0, sd: 0.04, scatter: 1 };

describe("the interval of a level", () => {
  // Sessions go wrong in more ways than a bell curve knows: nearer in the middle, further at the ends.
  test.each([
    [0.5, 0.8, 1],
    [0.8, 0.95, 1.1],
    [0.9, 1.1, 1.35],
    [0.95, 1.35, 1.6],
  ] as const)("at %d reaches %d to %d times as far as a normal distribution, 5 % more for ten days, skewed 1.15 to 0.95", (confidence, least, most) => {
    const { log, below, above } = readLevel(level, 4, 4, confidence);
    const half = (below + above) / 2 / 1.05;
    expect(log).toBe(level.log);
    expect(below / above).toBeCloseTo(1.15 / 0.95, 12);
    const shareOfNormal = half / (NORMAL_QUANTILE[confidence] * level.sd);
    expect(shareOfNormal).toBeGreaterThan(least);
    expect(shareOfNormal).toBeLessThan(most);
  });

  test("reaches further with more confidence, and further down than up", () => {
    const read = CONFIDENCE_LEVELS.map((confidence) => readLevel(level, 4, 4, confidence));
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
    const { below, above } = readLevel(level, 4, 4, 0.8);
    const changed = readLevel({ ...level, ...change }, 4, 4, 0.8);
    expect(changed.below).toBeCloseTo(factor * below, 12);
    expect(changed.above).toBeCloseTo(factor * above, 12);
    expect(changed.log).toBe(level.log);
  });

  test("widens with the days since the last reading, from the fifth to the 84th", () => {
    const at = (days: number) => readLevel(level, 0, days, 0.8);
    for (let days = 0; days < 4; days += 1) expect(at(days + 1)).toEqual(at(days));
    for (let days = 4; days < 84; days += 1) expect(at(days + 1).above).toBeGreaterThan(at(days).above);
    expect(at(84).above).toBeCloseTo(3 * at(4).above, 12);
    expect(at(150).above).toBe(at(84).above);
    expect(at(150).log).toBe(level.log);
  });

  test.each([
    [0, 0],
    [14, 0],
    [15, 0.012],
    [28, 0.02],
    [42, 0.03],
    [70, 0.035],
    [150, 0.035],
  ])("after %d days without training the level gives way by %d, and the width by nothing", (days, loss) => {
    const [rested, trained] = [readLevel(level, days, 150, 0.8), readLevel(level, 0, 150, 0.8)];
    expect(rested.log).toBeCloseTo(level.log - loss, 12);
    expect([rested.below, rested.above]).toEqual([trained.below, trained.above]);
  });
});
