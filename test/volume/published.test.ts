/** Published and worked examples, each with its source in the file. */
import { describe, expect, test } from "vitest";
import { acuteChronicRatio } from "../../src/volume/acuteChronicRatio";
import { effectiveReps } from "../../src/volume/effectiveReps";
import { inol } from "../../src/volume/inol";
import { monotony, strain } from "../../src/volume/monotony";
import { prilepin } from "../../src/volume/prilepin";
import { sessionLoad } from "../../src/volume/sessionLoad";
import published from "../published/volume.json";

const expectNear = (value: number | undefined, { expected, tolerance }: { expected: number; tolerance: number }) => {
  expect(Math.abs((value ?? Number.NaN) - expected)).toBeLessThanOrEqual(Math.max(tolerance, 1e-12));
};

describe("training load agrees with what is published", () => {
  test.each(published.inol)("INOL $args", (row) => expectNear(inol(row.args), row));
  test.each(published.sessionLoad)("session load $args", (row) => expectNear(sessionLoad(row.args), row));
  test.each(published.effectiveReps)("effective repetitions $args", (row) => expectNear(effectiveReps(row.args), row));
  test.each(published.strain)("strain", (row) => expectNear(strain(row.args.daily), row));
  test.each(published.acuteChronicRolling)("rolling ratio", (row) => expectNear(acuteChronicRatio(row.args.daily), row));
  test.each(published.acuteChronicEwma)("smoothed ratio", (row) => expectNear(acuteChronicRatio(row.args.daily, { method: "ewma" }), row));
  test.each(published.prilepin)("Prilepin $args", ({ args, expected }) => {
    const { repsPerSet, totalReps } = prilepin(args.percent);
    expect([repsPerSet.min, repsPerSet.max, totalReps.min, totalReps.optimal, totalReps.max]).toEqual(expected);
  });
});

describe("where a ratio has no value", () => {
  test("seven equal days have no monotony and no strain", () => {
    expect(monotony(Array.from({ length: 7 }, () => 300))).toBeUndefined();
    expect(strain(Array.from({ length: 7 }, () => 300))).toBeUndefined();
  });

  test("four weeks of rest have no ratio", () => {
    expect(acuteChronicRatio(Array.from({ length: 28 }, () => 0))).toBeUndefined();
  });

  test("the uncoupled ratio leaves the last week out of the weeks before", () => {
    const days = Array.from({ length: 28 }, (_, day) => (day < 21 ? 100 : 200));
    expect(acuteChronicRatio(days, { method: "rolling-uncoupled" })).toBe(2);
    expect(acuteChronicRatio(days)).toBe(1.6);
  });

  test("six days are no week, and a week is no month", () => {
    expect(() => monotony([1, 2, 3, 4, 5, 6])).toThrow("dailyLoads.length must be a whole number from 7 to 7, got 6");
    expect(() => acuteChronicRatio([1, 2, 3])).toThrow("dailyLoads.length must be a number of at least 28, got 3");
  });

  test("at 100 % INOL has no value", () => {
    expect(() => inol({ reps: 1, percent: 100 })).toThrow("percent must be a number from 0 to 99.9 %, got 100");
  });
});
