import { describe, expect, test } from "vitest";
import { exercises } from "../../src/catalogue/exercises";
import { barbellHipThrust } from "../../src/catalogue/lifts/barbellHipThrust";
import { unitOf, type LoadingEquipment } from "../../src/loading/equipment";
import { equipmentForLift } from "../../src/loading/equipmentForLift";
import { nextLoadable, roundToLoadable } from "../../src/loading/roundToLoadable";
import { standardEquipment, type StandardEquipmentId } from "../../src/loading/standardEquipment";
import { kg, lb, MASS_UNITS } from "../../src/units/mass";
import { refusalOf } from "../setup/refusalOf";

describe("standardEquipment", () => {
  const entries: [string, LoadingEquipment][] = Object.entries(standardEquipment);

  test.each(entries)("%s makes loads in the unit of its id", (id, equipment) => {
    const unit = unitOf(equipment);
    expect(id.endsWith(`-${unit}`)).toBe(true);
    const lightest = roundToLoadable(kg(0), equipment, "up");
    expect(lightest?.unit).toBe(unit);
    expect(lightest && nextLoadable(lightest, equipment, "up")).toBeDefined();
  });

  test("comes in pairs, one for each unit, but for the platform", () => {
    const kinds = (unit: string): string[] => Object.keys(standardEquipment).flatMap((id) => (id.endsWith(`-${unit}`) ? [id.slice(0, -3)] : []));
    expect(kinds("kg").filter((kind) => kind !== "competition")).toEqual(kinds("lb"));
  });

  test.each<[StandardEquipmentId, number, number]>([
    ["plates-kg", 20, 22.5],
    ["plates-lb", 45, 50],
    ["womens-bar-kg", 15, 17.5],
    ["ez-bar-lb", 20, 25],
    ["trap-bar-kg", 25, 27.5],
    ["landmine-kg", 20, 21.25],
    ["competition-kg", 25, 25.5],
    ["dumbbell-rack-kg", 1, 2],
    ["kettlebells-kg", 4, 8],
    ["fixed-bars-lb", 20, 30],
    ["add-on-stack-kg", 5, 7.5],
  ])("%s starts with %d and %d", (id, first, second) => {
    const equipment = standardEquipment[id];
    expect(roundToLoadable(kg(0), equipment, "up")?.value).toBe(first);
    expect(nextLoadable({ value: first, unit: unitOf(equipment) }, equipment, "up")?.value).toBe(second);
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
