import { describe, expect, it } from "vitest";
import { inferUnit } from "../../src/interchange/massUnits/inferUnit";

const bar = (...values: readonly number[]) => values.map((value) => ({ value, sets: 1, barbellSets: 1 }));
const other = (...values: readonly number[]) => values.map((value) => ({ value, sets: 1, barbellSets: 0 }));
const tenTimes = (...values: readonly number[]) => Array.from({ length: 10 }, () => bar(...values)).flat();

describe("inferUnit", () => {
  it("takes conversion dust for pounds", () => {
    expect(inferUnit(other(74.99999999999999, 20))).toMatchObject({ unit: "lb", how: "inferred", confidence: 0.99 });
  });

  it("takes loads round in the other unit for conversions from it", () => {
    expect(inferUnit(other(44.09, 132.28, 264.55, 30))).toMatchObject({ unit: "lb", how: "inferred" });
    expect(inferUnit(other(27.22, 61.24, 70.31, 30))).toMatchObject({ unit: "kg", how: "inferred" });
  });

  it("takes the plates on a bar for their unit when they are clear", () => {
    expect(inferUnit(tenTimes(135, 225))).toMatchObject({ unit: "lb", how: "inferred", confidence: 0.95 });
    expect(inferUnit(tenTimes(60, 100))).toMatchObject({ unit: "kg", how: "inferred", confidence: 0.95 });
  });

  it("takes steps of 2.5 on a bar for kilograms, unless they are few", () => {
    expect(inferUnit(tenTimes(72.5, 75, 105))).toMatchObject({ unit: "kg", how: "inferred", confidence: 0.95 });
    expect(inferUnit([...tenTimes(135, 225, 105, 95), ...bar(137.5)])).toMatchObject({ unit: "lb", how: "inferred" });
  });

  it("does not take the plates of dumbbells for anything", () => {
    expect(inferUnit(other(45, 45, 45, 45, 45, 45, 45, 45, 45, 45, 45))).toMatchObject({ how: "assumed", confidence: 0.5 });
  });

  it("assumes where the plates are not clear, the sets are few or nothing speaks", () => {
    expect(inferUnit(tenTimes(60, 100, 45))).toMatchObject({ unit: "kg", how: "assumed", confidence: 0.6 });
    expect(inferUnit(bar(135, 225))).toMatchObject({ unit: "lb", how: "assumed" });
    expect(inferUnit(other(7, 8))).toMatchObject({ unit: "kg", how: "assumed", confidence: 0.5 });
  });

  it("assumes where the signs contradict each other", () => {
    expect(inferUnit([...tenTimes(60, 100), ...other(149.99999999999997)])).toMatchObject({ unit: "lb", how: "assumed" });
  });

  it("takes a bar with more than 300 set after set for pounds, whatever its steps", () => {
    const steps = tenTimes(102.5, 107.5, 142.5);
    expect(inferUnit(steps)).toMatchObject({ unit: "kg", how: "inferred" });
    expect(inferUnit([...steps, ...tenTimes(365)])).toMatchObject({ unit: "lb", how: "inferred", confidence: 0.9 });
  });
});
