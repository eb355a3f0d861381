/** What a reader who called everything with nonsense found. */
import { expect, test } from "vitest";
import { accumulateReps } from "../../src/programming/accumulateReps";
import { buildFixedScheme } from "../../src/programming/buildFixedScheme";
import { buildManualScheme } from "../../src/programming/buildManualScheme";
import { buildSetScheme } from "../../src/programming/buildSetScheme";
import { buildVerticalPlan } from "../../src/programming/buildVerticalPlan";
import { prescribe } from "../../src/programming/prescribe";
import { releaseSchemes } from "../../src/programming/releaseSchemes";
import { refusalOf } from "../setup/refusalOf";

const rows = buildSetScheme({ scheme: "step" });

test.each<[string, () => unknown, string, string]>([
  ["a set that is nothing", () => buildFixedScheme({ sets: [null as never] }), "sets[0]", "sets[0] must be an object, got null"],
  ["an adjustment that is no number", () => accumulateReps({ rows: rows.map((row) => ({ ...row, adjustment: Number.NaN })) }), "rows[0].adjustment", "rows[0].adjustment must be a number from -100 to 100, got NaN"],
  ["an adjustment beside a share", () => buildManualScheme({ lines: [{ step: 0, reps: 5, share: 0.8, adjustment: 0.1 }] }), "lines[0].adjustment", "lines[0].adjustment must be left out beside a share, got 0.1"],
  ["sets to repeat in a plan that repeats none", () => buildVerticalPlan({ plan: "linear", reps: [10], accumulate: [1] } as never), "accumulate", "accumulate must be left out for linear, got [1]"],
  ["a sequence that is neither true nor false", () => buildVerticalPlan({ plan: "set-accumulation", reps: [10], inSequence: "no" as never }), "inSequence", 'inSequence must be true or false, got "no"'],
  ["a plan by its name alone", () => buildSetScheme({ scheme: "step", vertical: "linear" as never }), "vertical", 'vertical must be an object, got "linear"'],
  ["an unknown rounding", () => releaseSchemes({ schemes: [rows], oneRepMax: 100, rounding: { step: 2.5, mode: "xx" as never } }), "rounding.mode", 'rounding.mode must be one of nearest, down, up, half-even, got "xx"'],
  ["options that are none", () => prescribe("back-squat", null as never), "options", "options must be an object, got null"],
])("%s", (_what, call, argument, message) => {
  expect(refusalOf(call)).toEqual({ code: "invalid-argument", argument, message });
});

test.each([[5], [undefined], [{}]])("a lift that is no id: %s", (id) => {
  expect(refusalOf(() => prescribe(id as never))).toMatchObject({ code: "unknown-exercise", argument: "exerciseId" });
});
