import { describe, expect, test } from "vitest";
import { roundTo, snapToThousandth, type RoundingMode } from "../../src/foundation/round";
import { refusalOf } from "../setup/refusalOf";

describe("roundTo", () => {
  test.each<[number, number, RoundingMode, number]>([
    [61.25, 2.5, "nearest", 62.5],
    [61.25, 2.5, "half-even", 60],
    [63.75, 2.5, "half-even", 65],
    [61.24, 2.5, "half-even", 60],
    [61.26, 2.5, "half-even", 62.5],
    [64.9, 2.5, "down", 62.5],
    [62.6, 2.5, "up", 65],
    [62.5, 2.5, "up", 62.5],
    [62.5, 2.5, "down", 62.5],
    [0, 2.5, "up", 0],
    [0.3, 0.1, "down", 0.3],
    [0.7, 0.1, "up", 0.7],
    [1.005, 0.01, "nearest", 1.01],
    [0.15, 0.1, "half-even", 0.2],
    [0.25, 0.1, "half-even", 0.2],
    [4194307.123, 0.001, "down", 4194307.123],
    [1e9 / 3, 0.001, "nearest", 333333333.333],
    [1e308, 0.001, "up", 1e308],
  ])("%d to steps of %d, %s, is %d", (value, step, mode, expected) => {
    expect(roundTo(value, step, mode)).toBe(expected);
  });

  test.each<[string, () => unknown, string, string]>([
    ["a negative value", () => roundTo(-1, 1, "down"), "value", "value must be a number of at least 0, got -1"],
    ["NaN", () => roundTo(Number.NaN, 1, "down"), "value", "value must be a number of at least 0, got NaN"],
    ["an infinite value", () => roundTo(Infinity, 1, "down"), "value", "value must be a number of at least 0, got Infinity"],
    ["no step", () => roundTo(1, 0, "down"), "step", "step must be a number above 0, got 0"],
    ["a negative step", () => roundTo(1, -2.5, "down"), "step", "step must be a number above 0, got -2.5"],
    ["a step that is no number", () => roundTo(1, Number.NaN, "down"), "step", "step must be a number above 0, got NaN"],
    ["an infinite step", () => roundTo(1, Infinity, "up"), "step", "step must be a number above 0, got Infinity"],
    ["an unknown mode", () => roundTo(1, 1, "floor" as never), "mode", 'mode must be one of nearest, down, up, half-even, got "floor"'],
    ["a missing mode", () => roundTo(1, 1, undefined as never), "mode", "mode must be one of nearest, down, up, half-even, got undefined"],
  ])("refuses %s", (_what, call, argument, message) => {
    expect(refusalOf(call)).toEqual({ code: "invalid-argument", argument, message });
  });
});

describe("snapToThousandth", () => {
  test.each([
    [0.1 + 0.2, 0.3],
    [1.1 * 3, 3.3],
    [-(0.1 + 0.2), -0.3],
    [0, 0],
  ])("removes the dust of %d", (value, expected) => {
    expect(snapToThousandth(value)).toBe(expected);
  });

  test.each([1 / 3, 0.30001, 102.05828325, 1e-9, 1e300, Number.MAX_VALUE])("leaves %d alone", (value) => {
    expect(snapToThousandth(value)).toBe(value);
  });
});
