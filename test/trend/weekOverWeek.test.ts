import { describe, expect, test } from "vitest";
import { weekOverWeek } from "../../src/trend/weekOverWeek";
import { kg, lb } from "../../src/units/mass";
import { LIFT } from "../arbitraries/liftHistory";
import { logOf, on, set } from "./logs";

const leg = { id: "leg", date: "2026-05-12", entries: [{ exerciseId: "leg-extension", sets: [set()] }] };

describe("weekOverWeek", () => {
  test("compares a training week with the one before it, also across a pause", () => {
    const log = logOf(on("2026-05-04", set({ reps: 1 })), on("2026-05-19", set({ load: kg(105), reps: 1 }), set({ reps: 8 })), leg);
    expect(weekOverWeek(log)).toEqual([
      {
        exerciseId: LIFT,
        week: "2026-05-18",
        previousWeek: "2026-05-04",
        weeksApart: 2,
        workingSets: 1,
        hardSets: 1,
        reps: 8,
        tonnage: { value: 805, unit: "kg" },
        topLoad: { value: 5, unit: "kg" },
        oneRepMax: { value: expect.closeTo(100 * (1 + 0.0353 * 7) - 100, 9) as number, unit: "kg" },
      },
    ]);
  });

  test("less is negative, in the unit of the later week", () => {
    const log = logOf(on("2026-05-04", set({ load: kg(45.359237), reps: 1 })), on("2026-05-11", set({ load: lb(90), reps: 1 })));
    expect(weekOverWeek(log)[0]).toMatchObject({ topLoad: { value: -10, unit: "lb" }, tonnage: { value: -10, unit: "lb" } });
  });

  test("asks for one lift", () => {
    expect(weekOverWeek(logOf(leg, { ...leg, id: "b", date: "2026-05-20" }), { exerciseId: LIFT })).toEqual([]);
  });
});
