/** The wording of every refusal in the library comes from here. */
import { describe, expect, test } from "vitest";
import { checkNumber, type NumberRange } from "../../src/foundation/checkNumber";
import { checkOneOf } from "../../src/foundation/checkOneOf";
import { describeValue } from "../../src/foundation/describeValue";
import { refusalOf } from "../setup/refusalOf";

const WHOLE: NumberRange = { min: 1, max: 30, step: 1 };
const LOAD: NumberRange = { min: 0, unit: "kg" };

describe("checkNumber", () => {
  test.each<[unknown, NumberRange]>([
    [1, WHOLE],
    [30, WHOLE],
    [0, LOAD],
    [Number.MAX_VALUE, LOAD],
    [-2.5, { min: -5, max: 5, step: 0.5 }],
    [Number.MIN_VALUE, { min: Number.MIN_VALUE }],
  ])("accepts %s within %j", (value, range) => {
    expect(() => checkNumber("reps", value, range)).not.toThrow();
  });

  test.each<[unknown, NumberRange, string]>([
    [0, WHOLE, "reps must be a whole number from 1 to 30, got 0"],
    [31, WHOLE, "reps must be a whole number from 1 to 30, got 31"],
    [2.5, WHOLE, "reps must be a whole number from 1 to 30, got 2.5"],
    [Number.NaN, WHOLE, "reps must be a whole number from 1 to 30, got NaN"],
    [Number.POSITIVE_INFINITY, LOAD, "reps must be a number of at least 0 kg, got Infinity"],
    [Number.NEGATIVE_INFINITY, LOAD, "reps must be a number of at least 0 kg, got -Infinity"],
    ["5", LOAD, 'reps must be a number of at least 0 kg, got "5"'],
    [null, LOAD, "reps must be a number of at least 0 kg, got null"],
    [undefined, LOAD, "reps must be a number of at least 0 kg, got undefined"],
    [5n, LOAD, "reps must be a number of at least 0 kg, got 5"],
    [[5], LOAD, "reps must be a number of at least 0 kg, got [5]"],
    [new Number(5), LOAD, "reps must be a number of at least 0 kg, got 5"],
    [8.25, { min: 0, max: 10, step: 0.5 }, "reps must be a multiple of 0.5 from 0 to 10, got 8.25"],
    [0, { min: Number.MIN_VALUE, unit: "kg" }, "reps must be a number above 0 kg, got 0"],
    [2, { min: Number.MIN_VALUE, max: 1 }, "reps must be a number above 0 and at most 1, got 2"],
    [-1, { min: 0, max: 4, unit: "m/s" }, "reps must be a number from 0 to 4 m/s, got -1"],
  ])("refuses %s within %j", (value, range, message) => {
    expect(refusalOf(() => checkNumber("reps", value, range))).toEqual({ code: "invalid-argument", argument: "reps", message });
  });
});

describe("checkOneOf", () => {
  test("accepts what is listed, words and numbers", () => {
    expect(() => checkOneOf("unit", "lb", ["kg", "lb"])).not.toThrow();
    expect(() => checkOneOf("sides", 2, [1, 2])).not.toThrow();
  });

  test.each([
    ["stone", 'unit must be one of kg, lb, got "stone"'],
    ["KG", 'unit must be one of kg, lb, got "KG"'],
    ["", 'unit must be one of kg, lb, got ""'],
    [undefined, "unit must be one of kg, lb, got undefined"],
    [["kg"], 'unit must be one of kg, lb, got ["kg"]'],
  ])("refuses %j", (value, message) => {
    expect(refusalOf(() => checkOneOf("unit", value, ["kg", "lb"]))).toEqual({ code: "invalid-argument", argument: "unit", message });
  });

  test("does not take a number's text for the number", () => {
    expect(refusalOf(() => checkOneOf("sides", "2", [1, 2])).message).toBe('sides must be one of 1, 2, got "2"');
  });
});

describe("describeValue", () => {
  const circular: Record<string, unknown> = {};
  circular["self"] = circular;

  test.each([
    [2.5, "2.5"],
    [-0, "0"],
    ['a "b"', '"a \\"b\\""'],
    [true, "true"],
    [Symbol("s"), "Symbol(s)"],
    [{ value: 1 }, '{"value":1}'],
    [circular, "an object"],
    [[1n], "an array"],
    ["x".repeat(80), `"${"x".repeat(59)}…`],
  ])("writes %o", (value, text) => {
    expect(describeValue(value)).toBe(text);
  });
});
