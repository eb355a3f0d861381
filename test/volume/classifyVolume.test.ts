import { describe, expect, test } from "vitest";
import { classifyVolume } from "../../src/volume/classifyVolume";
import { totalTonnage } from "../../src/volume/totalTonnage";

describe("classifyVolume", () => {
  test.each([
    [0, "below-effective"],
    [3.75, "below-effective"],
    [4, "maintenance"],
    [9.5, "maintenance"],
    [10, "productive"],
    [20, "productive"],
    [20.5, "caution"],
    [25, "caution"],
    [25.25, "excessive"],
  ])("%s sets are %s", (sets, band) => {
    expect(classifyVolume(sets, "gluteus-maximus")).toBe(band);
    expect(classifyVolume(sets, "soleus")).toBe(band);
  });

  test("a negative number is refused", () => {
    expect(() => classifyVolume(-1, "soleus")).toThrow("fractionalSets must be a number of at least 0, got -1");
  });
});

describe("totalTonnage", () => {
  test("joins both units in the one asked for", () => {
    expect(totalTonnage({ kg: 45.359237, lb: 100 }, "lb")).toEqual({ value: 200, unit: "lb" });
  });

  test("an unknown unit is refused", () => {
    // @ts-expect-error a unit from untyped code
    expect(() => totalTonnage({ kg: 1, lb: 1 }, "stone")).toThrow("unit must be one of kg, lb");
  });
});
