import { describe, expect, test } from "vitest";
import { theilSen } from "../../src/foundation/theilSen";
import { deepFreeze } from "../setup/deepFreeze";
import { refusalOf } from "../setup/refusalOf";

const line = [0, 1, 2, 3, 4].map((x) => ({ x, y: 100 + 2 * x }));

describe("theilSen", () => {
  test("finds a straight line exactly", () => {
    expect(theilSen(line)).toEqual({ slope: 2, intercept: 100, lower: 2, upper: 2 });
  });

  test("is not bent by one bad day of five", () => {
    expect(theilSen(line.map((point) => (point.x === 2 ? { x: 2, y: 40 } : point))).slope).toBe(2);
  });

  test("takes two points on one day as no slope between them", () => {
    expect(theilSen([{ x: 0, y: 1 }, { x: 0, y: 9 }, { x: 2, y: 5 }]).slope).toBe(0);
  });

  test("does not change what it is given", () => {
    expect(theilSen(deepFreeze([...line].reverse())).slope).toBe(2);
  });

  test.each<[string, () => unknown, string, string]>([
    ["no points", () => theilSen([]), "points", "points must hold at least two with different x"],
    ["one point", () => theilSen([{ x: 0, y: 1 }]), "points", "points must hold at least two with different x"],
    ["one x", () => theilSen([{ x: 1, y: 1 }, { x: 1, y: 2 }]), "points", "points must hold at least two with different x"],
    ["a y that is no number", () => theilSen([...line, { x: 5, y: Number.NaN }]), "points", "points must have finite x and y"],
    ["an infinite x", () => theilSen([...line, { x: Infinity, y: 1 }]), "points", "points must have finite x and y"],
    ["a level not offered", () => theilSen(line, 0.7 as never), "level", "level must be one of 0.5, 0.8, 0.9, 0.95, got 0.7"],
    ["a level as text", () => theilSen(line, "0.8" as never), "level", 'level must be one of 0.5, 0.8, 0.9, 0.95, got "0.8"'],
  ])("refuses %s", (_what, call, argument, message) => {
    expect(refusalOf(call)).toEqual({ code: "invalid-argument", argument, message });
  });
});
