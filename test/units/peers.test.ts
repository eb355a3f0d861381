/** What other apps get wrong with units, and our answer. Their figures were observed by running them. */
import { describe, expect, test } from "vitest";
import { addMass } from "../../src/units/addMass";
import { compareMass } from "../../src/units/compareMass";
import { convertMass } from "../../src/units/convertMass";
import { kg, lb, type Mass } from "../../src/units/mass";

describe("Liftosaur converts by 2.205 and rounds to half units", () => {
  test.each<[string, Mass, number, number]>([
    ["2.5 lb is not 1 kg", lb(2.5), 1, 1.133980925],
    ["45 lb is not 20.5 kg", lb(45), 20.5, 20.41165665],
    ["20 kg is not 44 lb", kg(20), 44, 44.09245243697551],
    ["100 kg is not 220.5 lb", kg(100), 220.5, 220.46226218487757],
  ])("%s", (_name, mass, theirs, exact) => {
    const { value } = convertMass(mass, mass.unit === "kg" ? "lb" : "kg");
    expect(value).not.toBe(theirs);
    expect(value).toBeCloseTo(exact, 12);
  });

  test("half a pound is something, and equality is the same both ways", () => {
    expect(convertMass(lb(0.5), "kg").value).toBe(0.226796185);
    expect([compareMass(lb(0.5), kg(0)), compareMass(kg(0), lb(0.5))]).toEqual([1, -1]);
  });

  test("ten times 2.5 lb weigh 11.34 kg, not 10 kg", () => {
    const total = Array.from({ length: 10 }, () => lb(2.5)).reduce(addMass, kg(0));
    expect(total.value).toBeCloseTo(11.33980925, 12);
  });
});

describe("OpenLifter guesses the pounds behind kilograms that were cut to two decimals", () => {
  test.each([
    [775.64, 1710, 1709.993],
    [197.31, 435, 434.994],
    [109.04, 240.4, 240.392],
  ])("%d kg is not %d lb", (kilograms, theirs, exact) => {
    const { value } = convertMass(kg(kilograms), "lb");
    expect(value).not.toBe(theirs);
    expect(value).toBeCloseTo(exact, 3);
  });
});

test("LiftLog returns 45 lb as 45.0000000000000000000044782: ours comes back as 45", () => {
  expect(convertMass(convertMass(lb(45), "kg"), "lb")).toEqual(lb(45));
});

test("LiftLog lets a load without a unit take on any: we refuse one", () => {
  expect(() => compareMass({ value: 100 } as Mass, lb(99))).toThrow("a.unit must be one of kg, lb, got undefined");
});
