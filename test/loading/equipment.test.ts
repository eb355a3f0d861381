import { describe, expect, test } from "vitest";
import { exercises } from "../../src/catalogue/exercises";
import { barbellHipThrust } from "../../src/catalogue/lifts/barbellHipThrust";
import { equipmentForLift } from "../../src/loading/equipmentForLift";
import { nextLoadable, roundToLoadable } from "../../src/loading/roundToLoadable";
import { standardEquipment } from "../../src/loading/standardEquipment";
import { kg, lb, MASS_UNITS } from "../../src/units/mass";
import { refusalOf } from "../setup/refusalOf";

describe("standardEquipment", () => {
  test.each(Object.entries(standardEquipment))("%s starts and steps in the unit of its id", (id, equipment) => {
    expect([equipment.lightest.unit, equipment.step.unit].every((unit) => id.endsWith(`-${unit}`))).toBe(true);
    expect(roundToLoadable(kg(0), equipment, "up")).toEqual(equipment.lightest);
  });

  test("comes in pairs, one for each unit", () => {
    const kinds = (unit: string): string[] => Object.keys(standardEquipment).flatMap((id) => (id.endsWith(`-${unit}`) ? [id.slice(0, -3)] : []));
    expect(kinds("kg")).toEqual(kinds("lb"));
  });
});

describe("equipmentForLift", () => {
  test.each([
    [20, 45],
    [15, 35],
    [10, 20],
  ])("a bar of %d kg is one of %d lb where plates are in pounds", (barKg, pounds) => {
    const loading = { ...barbellHipThrust.loading, barKg };
    expect(equipmentForLift(loading, "lb").lightest).toEqual(lb(pounds));
    expect(equipmentForLift(loading, "kg").lightest).toEqual(kg(barKg));
  });

  test("without a bar begins at one step, or at nothing where load is added to the body", () => {
    const loading = { ...barbellHipThrust.loading, barKg: 0 };
    expect(equipmentForLift({ ...loading, convention: "per-hand" }, "kg").lightest).toEqual(kg(loading.smallestStep.kg));
    expect(equipmentForLift({ ...loading, convention: "added" }, "kg").lightest).toEqual(kg(0));
  });

  test("is named by what it holds", () => {
    expect(equipmentForLift(barbellHipThrust.loading, "kg").name).toBe("20 kg bar, steps of 2.5 kg");
    expect(equipmentForLift({ ...barbellHipThrust.loading, barKg: 0 }, "lb").name).toBe("steps of 5 lb");
  });

  test.each(MASS_UNITS)("every lift can be loaded in %s, and one step up again", (unit) => {
    const stuck = exercises.filter(({ loading }) => {
      const equipment = equipmentForLift(loading, unit);
      const first = roundToLoadable(kg(0), equipment, "up");
      return first === undefined || nextLoadable(first, equipment, "up")?.value !== first.value + loading.smallestStep[unit];
    });
    expect(stuck.map(({ id }) => id)).toEqual([]);
  });

  test("refuses an unknown unit", () => {
    expect(refusalOf(() => equipmentForLift(barbellHipThrust.loading, "stone" as never))).toEqual({
      code: "invalid-argument",
      argument: "unit",
      message: 'unit must be one of kg, lb, got "stone"',
    });
  });
});
