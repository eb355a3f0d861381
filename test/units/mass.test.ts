import { describe, expect, test } from "vitest";
import { addMass, scaleMass, subtractMass } from "../../src/units/addMass";
import { compareMass } from "../../src/units/compareMass";
import { convertMass, KILOGRAMS_PER_POUND } from "../../src/units/convertMass";
import { kg, lb, mass, type Mass } from "../../src/units/mass";
import { deepFreeze } from "../setup/deepFreeze";
import { refusalOf } from "../setup/refusalOf";

describe("kg, lb, mass", () => {
  test("state a load as plain data", () => {
    expect(JSON.stringify([kg(102.5), lb(225), mass(0, "kg")])).toBe(
      '[{"value":102.5,"unit":"kg"},{"value":225,"unit":"lb"},{"value":0,"unit":"kg"}]',
    );
  });

  test.each<[string, () => unknown, string, string]>([
    ["less than nothing", () => kg(-1), "value", "value must be a number of at least 0 kg, got -1"],
    ["NaN", () => kg(Number.NaN), "value", "value must be a number of at least 0 kg, got NaN"],
    ["infinity", () => lb(Infinity), "value", "value must be a number of at least 0 lb, got Infinity"],
    ["minus infinity", () => lb(-Infinity), "value", "value must be a number of at least 0 lb, got -Infinity"],
    ["text", () => kg("100" as never), "value", 'value must be a number of at least 0 kg, got "100"'],
    ["nothing", () => kg(undefined as never), "value", "value must be a number of at least 0 kg, got undefined"],
    ["an unknown unit", () => mass(1, "stone" as never), "unit", 'unit must be one of kg, lb, got "stone"'],
    ["a unit in capitals", () => mass(1, "KG" as never), "unit", 'unit must be one of kg, lb, got "KG"'],
  ])("refuse %s", (_what, call, argument, message) => {
    expect(refusalOf(call)).toEqual({ code: "invalid-argument", argument, message });
  });
});

describe("a mass that was not made by kg or lb is checked wherever it enters", () => {
  const uses: [string, string, (mass: Mass) => unknown][] = [
    ["convertMass", "mass", (mass) => convertMass(mass, "kg")],
    ["compareMass, first", "a", (mass) => compareMass(mass, kg(1))],
    ["compareMass, second", "b", (mass) => compareMass(kg(1), mass)],
    ["addMass, first", "a", (mass) => addMass(mass, kg(1))],
    ["addMass, second", "b", (mass) => addMass(kg(1), mass)],
    ["scaleMass", "mass", (mass) => scaleMass(mass, 2)],
  ];

  test.each(uses)("%s", (_name, argument, use) => {
    const refusals = [
      { value: Number.NaN, unit: "kg" },
      { value: -1, unit: "lb" },
      { value: Infinity, unit: "lb" },
      { value: 1, unit: "stone" },
    ].map((wrong) => refusalOf(() => use(wrong as Mass)));
    expect(refusals).toEqual([
      { code: "invalid-argument", argument: `${argument}.value`, message: `${argument}.value must be a number of at least 0 kg, got NaN` },
      { code: "invalid-argument", argument: `${argument}.value`, message: `${argument}.value must be a number of at least 0 lb, got -1` },
      { code: "invalid-argument", argument: `${argument}.value`, message: `${argument}.value must be a number of at least 0 lb, got Infinity` },
      { code: "invalid-argument", argument: `${argument}.unit`, message: `${argument}.unit must be one of kg, lb, got "stone"` },
    ]);
  });

  test("a bare number is no mass", () => {
    expect(refusalOf(() => convertMass(100 as never, "kg")).message).toBe("mass must be an object, got 100");
  });
});

describe("convertMass", () => {
  test("takes the pound at its definition", () => {
    expect(convertMass(lb(1), "kg")).toEqual(kg(0.45359237));
    expect(KILOGRAMS_PER_POUND).toBe(0.45359237);
  });

  test("refuses an unknown unit to convert to", () => {
    expect(refusalOf(() => convertMass(kg(1), "stone" as never))).toEqual({
      code: "invalid-argument",
      argument: "unit",
      message: 'unit must be one of kg, lb, got "stone"',
    });
  });
});

describe("compareMass", () => {
  test.each<[Mass, Mass, -1 | 0 | 1]>([
    [kg(100), kg(100), 0],
    [kg(100), kg(100.001), -1],
    [lb(225), kg(102), 1],
    [lb(100), kg(45.359237), 0],
    [kg(0), lb(0), 0],
    [kg(0.1 + 0.2), kg(0.3), 0],
  ])("%j and %j", (a, b, order) => {
    expect(compareMass(a, b)).toBe(order);
    expect(compareMass(b, a)).toBe(order === 0 ? 0 : -order);
  });

  test("sorts a mixed rack", () => {
    const rack = deepFreeze([lb(45), kg(20), kg(25), lb(55)]);
    expect([...rack].sort(compareMass)).toEqual([kg(20), lb(45), lb(55), kg(25)]);
  });
});

describe("addMass, scaleMass, subtractMass", () => {
  test("leave no dust and keep the unit of the first", () => {
    expect(addMass(kg(0.1), kg(0.2))).toEqual(kg(0.3));
    expect(addMass(lb(45), kg(45.359237))).toEqual(lb(145));
    expect(scaleMass(kg(67.5), 1.1)).toEqual(kg(74.25));
    expect(scaleMass(lb(225), 0)).toEqual(lb(0));
    expect(subtractMass(kg(62.5), kg(60))).toEqual(kg(2.5));
    expect(subtractMass(kg(60), kg(62.5))).toEqual(kg(0));
  });

  test("do not change what they are given", () => {
    const load = deepFreeze(kg(60));
    expect([addMass(load, load), scaleMass(load, 2), convertMass(load, "kg")]).toEqual([kg(120), kg(120), kg(60)]);
  });

  test.each<[number, string]>([
    [-0.5, "factor must be a number of at least 0, got -0.5"],
    [Number.NaN, "factor must be a number of at least 0, got NaN"],
    [Infinity, "factor must be a number of at least 0, got Infinity"],
  ])("scaleMass refuses %d", (factor, message) => {
    expect(refusalOf(() => scaleMass(kg(100), factor))).toEqual({ code: "invalid-argument", argument: "factor", message });
  });
});
