import { expect, it } from "vitest";
import { findOriginalLoad } from "../../src/interchange/massUnits/findOriginalLoad";
import { kg, lb } from "../../src/units/mass";

// Conversions as apps write them: exact factor, 0.453592, and rounded to hundredths.
it.each([
  [102.05828325, "full", 225],
  [83.91452, "full", 185],
  [70.261458113, "full", 154.9],
  [61.24, "hundredths", 135],
  [31.75, "hundredths", 70],
  [9.07, "hundredths", 20],
] as const)("finds that %d kg, written in %s, was %d lb", (value, precision, pounds) => {
  expect(findOriginalLoad(kg(value), precision)).toEqual(lb(pounds));
});

it("finds that 44.09 lb was 20 kg", () => {
  expect(findOriginalLoad(lb(44.09), "hundredths")).toEqual(kg(20));
});

it.each([20, 60, 62.5, 100, 140])("finds nothing behind a round %d kg", (value) => {
  expect(findOriginalLoad(kg(value), "hundredths")).toBeUndefined();
  expect(findOriginalLoad(kg(value), "full")).toBeUndefined();
});
