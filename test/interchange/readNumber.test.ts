import { expect, it } from "vitest";
import { readNumber } from "../../src/interchange/cells/readNumber";

it.each([
  ["0", 0],
  ["45.0", 45],
  ["27.215519999999998", 27.215519999999998],
  [".5", 0.5],
  ["62,5", 62.5],
  ["0,125", 0.125],
  ["102,0583", 102.0583],
])("reads %s", (text, value) => {
  expect(readNumber(text)).toBe(value);
});

it.each([
  "", "12abc", "1e999", "1e3", "0x10", "-5", "+5", "٣", "NaN", "Infinity", "1.2.3", "1,234", "1,234.5", "1 000", "12-15", "9".repeat(400),
])("takes %j for no number", (text) => {
  expect(readNumber(text)).toBeUndefined();
});
