import { describe, expect, test } from "vitest";
import { followLevel, widenForFew, type StrengthDay, type StrengthLevel } from "../../../src/strength/assessment/followLevel";

const SD = 0.04;

/** One day every four days, of so many kilograms; "≥" before a number makes it a bound. */
const daysOf = (...kilograms: readonly (number | `≥${number}`)[]): StrengthDay[] =>
  kilograms.map((shown, place) => {
    const isBound = typeof shown === "string";
    return { day: 4 * place, log: Math.log(Number(isBound ? shown.slice(1) : shown)), sd: SD, isBound };
  });

function follow(days: readonly StrengthDay[]): StrengthLevel {
  const level = followLevel(days);
  if (level === undefined) throw new Error("expected a level");
  return level;
}

const kilogramsOf = (days: readonly StrengthDay[]): number => Math.exp(follow(days).log);

describe("the level", () => {
  test("of one day is that day, and its scatter the usual one", () => {
    expect(follow(daysOf(100))).toEqual({ log: Math.log(100), days: 1, lastDay: 0, sd: SD, scatter: 1 });
  });

  test("takes 80 % of a gain", () => {
    expect(kilogramsOf(daysOf(100, 104))).toBeCloseTo(100 * 1.04 ** 0.8, 9);
  });

  test("takes 60 % of a loss", () => {
    expect(kilogramsOf(daysOf(100, 95))).toBeCloseTo(100 * 0.95 ** 0.6, 9);
  });

  test.each([90, 70, 20])("falls after a light day of %d as after one a tenth below", (light) => {
    expect(kilogramsOf(daysOf(100, light))).toBeCloseTo(100 * Math.exp(-0.06), 9);
  });

  test("goes on from where it stood, day by day", () => {
    const first = 100 * 1.05 ** 0.8;
    const second = first * (102 / first) ** 0.6;
    expect(kilogramsOf(daysOf(100, 105, 102))).toBeCloseTo(second, 9);
  });
});

describe("a bound", () => {
  test("alone gives no level", () => {
    expect(followLevel([])).toBeUndefined();
    expect(followLevel(daysOf("≥100", "≥110"))).toBeUndefined();
  });

  test("lifts a level below it as a day does", () => {
    expect(kilogramsOf(daysOf(100, "≥110"))).toBeCloseTo(kilogramsOf(daysOf(100, 110)), 9);
  });

  test("leaves a level above it, and what was known of its scatter", () => {
    const { log, scatter, days } = follow(daysOf(100, 104, "≥60"));
    expect({ log, scatter, days }).toEqual({ log: follow(daysOf(100, 104)).log, scatter: follow(daysOf(100, 104)).scatter, days: 2 });
  });

  test("is no day of evidence, nor the last day", () => {
    expect(follow(daysOf(100, "≥110"))).toMatchObject({ days: 1, lastDay: 0, scatter: 1 });
    expect(follow(daysOf("≥90", 100, 104, "≥110", "≥60"))).toMatchObject({ days: 2, lastDay: 8 });
  });

  test("between two days leaves the gap between them as it was", () => {
    const day = (on: number, kilograms: number, isBound = false): StrengthDay => ({ day: on, log: Math.log(kilograms), sd: SD, isBound });
    const [first, last] = [day(0, 100), day(60, 90)];
    expect(follow([first, day(30, 50, true), last]).scatter).toBe(follow([first, last]).scatter);
  });

  test("before the first full day holds up what follows", () => {
    expect(kilogramsOf(daysOf("≥100", 95))).toBeCloseTo(100 * 0.95 ** 0.6, 9);
  });

  test("below the first full day takes nothing from it, and does not make it strange", () => {
    expect(follow(daysOf("≥30", 100))).toEqual({ log: Math.log(100), days: 1, lastDay: 4, sd: SD, scatter: 1 });
  });

  // Before any full day a bound takes 80 % of what it lies above the bound before; the maximum is at least either.
  test("below another takes nothing from it", () => {
    expect(kilogramsOf(daysOf("≥30", "≥100", 100))).toBeCloseTo(100, 9);
    expect(kilogramsOf(daysOf("≥30", "≥100", 95))).toBeCloseTo(kilogramsOf(daysOf("≥100", 95)), 9);
  });
});

describe("the scatter", () => {
  const scatterOf = (days: readonly StrengthDay[]): number => follow(days).scatter;

  test("of equal days falls with each of the first, and never rises", () => {
    const scatters = [1, 2, 3, 4, 12, 40].map((count) => scatterOf(daysOf(...Array.from({ length: count }, () => 100))));
    expect(scatters).toEqual([...scatters].sort((a, b) => b - a));
    expect(new Set(scatters.slice(0, 4)).size).toBe(4);
  });

  test("of days as far off as is expected stays as usual", () => {
    const expected = 0.8 * SD * widenForFew(1);
    const [first, second] = [0, expected];
    expect(scatterOf([{ day: 0, log: first, sd: SD, isBound: false }, { day: 4, log: second, sd: SD, isBound: false }])).toBeCloseTo(1, 12);
  });

  test("grows with days that swing, the more they do", () => {
    const swinging = (by: number) => scatterOf(daysOf(...Array.from({ length: 12 }, (_, place) => 100 * (place % 2 === 0 ? 1 : 1 + by))));
    expect(swinging(0.3)).toBeGreaterThan(swinging(0.15));
    expect(swinging(0.15)).toBeGreaterThan(1);
  });

  test("takes one day that cannot be for no more than a strange one", () => {
    expect(scatterOf(daysOf(100, 100, 100, 10_000))).toBeCloseTo(scatterOf(daysOf(100, 100, 100, 1000)), 12);
  });

  test("forgets what was long ago", () => {
    const swinging = [100, 130, 100, 130, 100, 130];
    const calm = Array.from({ length: 12 }, () => 120);
    expect(scatterOf(daysOf(...swinging, ...calm))).toBeLessThan(0.5 * scatterOf(daysOf(...swinging)));
  });

  test("of forty equal days leaves room for the smallest plate, and one other day teaches it", () => {
    const calm = Array.from({ length: 40 }, () => 100);
    expect(scatterOf(daysOf(...calm))).toBe(0.25);
    expect(scatterOf(daysOf(...calm, 110))).toBeGreaterThan(0.3);
  });

  test("forgets a calm within a few days that swing", () => {
    const calm = Array.from({ length: 40 }, () => 100);
    const swinging = [115, 100, 115, 100, 115, 100, 115, 100];
    expect(scatterOf(daysOf(...calm, ...swinging))).toBeGreaterThan(1);
  });

  test("is never below a quarter of the usual, however even the days", () => {
    for (const count of [8, 9, 10, 15, 100]) expect(scatterOf(daysOf(...Array.from({ length: count }, () => 100)))).toBeGreaterThanOrEqual(0.25);
  });

  test("lets one day count for 2.8 times the scatter before it, also when that was large", () => {
    const swinging = [100, 130, 100, 130];
    const before = scatterOf(daysOf(...swinging));
    const after = scatterOf(daysOf(...swinging, 1));
    expect(after).toBeGreaterThan(before);
    // Five prior days that fade with each of the three surprises, and with the fourth.
    const weight = [1, 2, 3].reduce((sum) => 0.85 * sum + 1, 5);
    expect(after).toBeCloseTo((before * (0.85 * weight + 2.8)) / (0.85 * weight + 1), 12);
  });

  test("expects what a break costs and more swing after it", () => {
    const after = (gap: number, log: number): number =>
      scatterOf([{ day: 0, log: 0, sd: SD, isBound: false }, { day: gap, log, sd: SD, isBound: false }]);
    expect(after(42, -0.03)).toBeLessThan(after(42, 0));
    expect(after(42, -0.15)).toBeLessThan(after(4, -0.15));
  });
});

test("few days leave the level itself unsure, less with each", () => {
  const factors = [1, 2, 3, 10, 1000].map(widenForFew);
  expect(factors).toEqual([...factors].sort((a, b) => b - a));
  expect(factors[0]).toBe(1.5);
  expect(factors.at(-1)).toBeGreaterThan(1);
});
