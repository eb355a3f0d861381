import { expect, test } from "vitest";
import { loadForNextSet } from "../../../src/strength/percents/loadForNextSet";
import type { RpeTableId } from "../../../src/strength/percents/rpeTables";
import published from "../../published/rpe.json";
import { refusalOf } from "../../setup/refusalOf";

test.each(published.nextLoad)("$args", ({ args, expected, tolerance }) => {
  const next = loadForNextSet({
    load: args.weight,
    done: { reps: args.reps, rir: 10 - args.rpe },
    next: { reps: args.targetReps, rir: 10 - args.targetRpe },
    table: args.table as RpeTableId,
  });
  expect(Math.abs(next - expected)).toBeLessThanOrEqual(tolerance);
});

test("the same again is the same load", () => {
  expect(loadForNextSet({ load: 97.5, done: { reps: 6, rir: 1 }, next: { reps: 6, rir: 1 } })).toBe(97.5);
});

const five = { reps: 5, rir: 2 };

test.each<[string, unknown, string, string]>([
  ["load", { load: -1, done: five, next: five }, "load", "a number from 0 to 10000, got -1"],
  ["load", { load: Number.NaN, done: five, next: five }, "load", "a number from 0 to 10000, got NaN"],
  ["load", { load: 1e300, done: five, next: five }, "load", "a number from 0 to 10000, got 1e+300"],
  ["input", undefined, "sets", "an object, got undefined"],
  ["input", null, "sets", "an object, got null"],
  ["done", { load: 100, next: five }, "done", "an object, got undefined"],
  ["next", { load: 100, done: five, next: 5 }, "next", "an object, got 5"],
  ["done.reps", { load: 100, done: { reps: 0 }, next: five }, "done.reps", "a whole number from 1 to 30, got 0"],
  ["next.reps", { load: 100, done: five, next: { reps: 5.5 } }, "next.reps", "a whole number from 1 to 30, got 5.5"],
  ["next.rir", { load: 100, done: five, next: { reps: 5, rir: 0.1 } }, "next.rir", "a multiple of 0.5 from 0 to 10, got 0.1"],
])("a wrong %s is refused by its name", (_what, input, argument, message) => {
  expect(refusalOf(() => loadForNextSet(input as never))).toEqual({
    code: "invalid-argument",
    argument,
    message: `${argument} must be ${message}`,
  });
});

test.each<[string, object, string, string]>([
  ["a formula", { formula: "epley" }, "formula", 'give it as table, got "epley"'],
  ["a rating of the set done", { done: { reps: 5, rpe: 8 } }, "done.rpe", "give done.rir, as rirFromRpe(8)"],
  ["a rating of the next set", { next: { reps: 5, rpe: 9.5 } }, "next.rpe", "give next.rir, as rirFromRpe(9.5)"],
])("%s is not passed over", (_what, change, argument, instead) => {
  expect(refusalOf(() => loadForNextSet({ load: 100, done: five, next: five, ...change }))).toEqual({
    code: "invalid-argument",
    argument,
    message: `${argument} is not read here: ${instead}`,
  });
});

test("a set outside the table is not estimable, and says which", () => {
  expect(refusalOf(() => loadForNextSet({ load: 60, done: { reps: 20 }, next: five }))).toEqual({
    code: "not-estimable",
    argument: "done.reps",
    message: "done.reps + rir must be from 1 to 16 for rts-classic with reps at most 12 and rir at most 4, got 20 + 0",
  });
});
