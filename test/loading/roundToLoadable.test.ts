import { describe, expect, test } from "vitest";
import type { LoadingEquipment } from "../../src/loading/equipment";
import { nextLoadable, roundToLoadable } from "../../src/loading/roundToLoadable";
import { standardEquipment } from "../../src/loading/standardEquipment";
import { kg, lb, type Mass } from "../../src/units/mass";
import { deepFreeze } from "../setup/deepFreeze";
import { refusalOf } from "../setup/refusalOf";

const barbell = standardEquipment["barbell-kg"];
const stack: LoadingEquipment = { kind: "steps", name: "stack", lightest: kg(5), step: kg(5), heaviest: kg(98) };
const kettlebells: LoadingEquipment = { kind: "fixed", name: "kettlebells", loads: [kg(24), kg(8), kg(16), kg(12), kg(8)] };
const addOnStack: LoadingEquipment = {
  kind: "stack",
  name: "stack with add-ons",
  lightest: kg(5),
  step: kg(10),
  heaviest: kg(45),
  addOns: [
    { mass: kg(5), count: 1 },
    { mass: kg(2.5), count: 1 },
  ],
};
const assisted: LoadingEquipment = { kind: "assistance", name: "assisted dip", lightest: kg(0), step: kg(7), heaviest: kg(70) };
const plates: LoadingEquipment = {
  kind: "plates",
  name: "home",
  bar: kg(20),
  plates: [
    { mass: kg(20), count: 2 },
    { mass: kg(10), count: 3 },
    { mass: kg(1.25), count: 2 },
  ],
};

describe("roundToLoadable", () => {
  test.each<[string, Mass, LoadingEquipment, Mass | undefined, Mass | undefined, Mass | undefined]>([
    // what, target, equipment, down, nearest, up
    ["between two steps", kg(101), barbell, kg(100), kg(100), kg(102.5)],
    ["half way, the lighter", kg(101.25), barbell, kg(100), kg(100), kg(102.5)],
    ["on a step", kg(62.5), barbell, kg(62.5), kg(62.5), kg(62.5)],
    ["on a step but for dust", kg(0.1 + 0.2 + 62.2), barbell, kg(62.5), kg(62.5), kg(62.5)],
    ["just short of the bar by dust", kg(19.999_999_999), barbell, kg(20), kg(20), kg(20)],
    ["lighter than the bar", kg(15), barbell, undefined, undefined, kg(20)],
    ["nothing at all", kg(0), barbell, undefined, undefined, kg(20)],
    ["in the other unit", lb(225), barbell, kg(100), kg(102.5), kg(102.5)],
    ["above the stack, whose last plate is 95", kg(300), stack, kg(95), kg(95), undefined],
    ["between the last plate and the end", kg(97.9), stack, kg(95), kg(95), undefined],
    ["a heavy bar has no end", kg(1000), barbell, kg(1000), kg(1000), kg(1000)],
    ["between pieces", kg(13), kettlebells, kg(12), kg(12), kg(16)],
    ["below the lightest piece", kg(7), kettlebells, undefined, undefined, kg(8)],
    ["above the heaviest piece", kg(30), kettlebells, kg(24), kg(24), undefined],
    ["with plates in pairs only", kg(45), plates, kg(42.5), kg(42.5), kg(60)],
    ["on a stack with add-ons", kg(31), addOnStack, kg(30), kg(30), kg(32.5)],
    ["on a stack beyond what the add-ons bridge", kg(33.5), addOnStack, kg(32.5), kg(32.5), kg(35)],
    ["above a stack and its add-ons", kg(60), addOnStack, kg(52.5), kg(52.5), undefined],
    ["more help than the machine gives", kg(80), assisted, kg(70), kg(70), undefined],
    ["help between two settings", kg(30), assisted, kg(28), kg(28), kg(35)],
    ["all plates", kg(100), plates, kg(82.5), kg(82.5), undefined],
  ])("%s", (_what, target, equipment, down, nearest, up) => {
    const frozen = deepFreeze(equipment);
    const found = (["down", "nearest", "up"] as const).map((direction) => roundToLoadable(deepFreeze(target), frozen, direction));
    expect(found).toEqual([down, nearest, up]);
  });

  test("loads one end of a landmine plate by plate", () => {
    expect(roundToLoadable(kg(50), { ...plates, sides: 1 }, "nearest")).toEqual(kg(50));
  });

  test("counts collars as part of the empty bar", () => {
    expect(roundToLoadable(kg(0), { ...plates, collars: kg(5) }, "up")).toEqual(kg(25));
  });

  test("answers in the equipment's unit, pound plates on a kilogram bar included", () => {
    const mixed: LoadingEquipment = { ...plates, plates: [{ mass: lb(45), count: 2 }] };
    expect(roundToLoadable(lb(130), mixed, "nearest")).toEqual(kg(60.8233133));
  });

  test("an empty bar is a load", () => {
    expect(roundToLoadable(kg(100), { ...plates, plates: [] }, "nearest")).toEqual(kg(20));
  });
});

describe("nextLoadable", () => {
  test.each<[string, Mass, LoadingEquipment, Mass | undefined, Mass | undefined]>([
    // what, mass, equipment, below, above
    ["on a step", kg(60), barbell, kg(57.5), kg(62.5)],
    ["between steps", kg(61), barbell, kg(60), kg(62.5)],
    ["on a step but for dust", kg(62.500_000_001), barbell, kg(60), kg(65)],
    ["the empty bar", kg(20), barbell, undefined, kg(22.5)],
    ["below the bar", kg(10), barbell, undefined, kg(20)],
    ["no load on a stack", kg(0), stack, undefined, kg(5)],
    ["the last plate of a stack", kg(95), stack, kg(90), undefined],
    ["beyond the stack", kg(200), stack, kg(95), undefined],
    ["the heaviest piece", kg(24), kettlebells, kg(16), undefined],
    ["between pieces", kg(13), kettlebells, kg(12), kg(16)],
    ["with plates", kg(42.5), plates, kg(40), kg(60)],
    ["in the other unit", lb(45), barbell, kg(20), kg(22.5)],
    ["with add-ons", kg(32.5), addOnStack, kg(30), kg(35)],
    ["help", kg(28), assisted, kg(21), kg(35)],
  ])("%s", (_what, mass, equipment, below, above) => {
    const frozen = deepFreeze(equipment);
    expect([nextLoadable(mass, frozen, "down"), nextLoadable(mass, frozen, "up")]).toEqual([below, above]);
  });

  test("climbs a rack without dust", () => {
    const rack: LoadingEquipment = { kind: "steps", name: "micro", lightest: kg(0.1), step: kg(0.1) };
    const climbed: number[] = [];
    for (let load: Mass | undefined = kg(0); load !== undefined && climbed.length < 30; ) {
      load = nextLoadable(load, rack, "up");
      if (load !== undefined) climbed.push(load.value);
    }
    expect(climbed).toEqual(Array.from({ length: 30 }, (_, n) => (n + 1) / 10));
  });
});

describe("refusals", () => {
  const steps = { kind: "steps", name: "s", lightest: kg(20), step: kg(2.5) };
  const withEquipment = (equipment: object): (() => unknown) => () => roundToLoadable(kg(50), equipment as LoadingEquipment, "up");

  test.each<[string, () => unknown, string, string]>([
    ["a target below 0", () => roundToLoadable({ value: -1, unit: "kg" }, barbell, "up"), "target.value", "target.value must be a number of at least 0 kg, got -1"],
    ["a target that is no number", () => roundToLoadable({ value: Number.NaN, unit: "kg" }, barbell, "up"), "target.value", "target.value must be a number of at least 0 kg, got NaN"],
    ["an infinite target", () => roundToLoadable({ value: Infinity, unit: "lb" }, barbell, "up"), "target.value", "target.value must be a number of at least 0 lb, got Infinity"],
    ["a target of no unit", () => roundToLoadable(50 as never, barbell, "up"), "target", "target must be an object, got 50"],
    ["an unknown direction", () => roundToLoadable(kg(50), barbell, "floor" as never), "direction", 'direction must be one of nearest, down, up, got "floor"'],
    ["a next load in no direction", () => nextLoadable(kg(50), barbell, "nearest" as never), "direction", 'direction must be one of up, down, got "nearest"'],
    ["a mass below 0", () => nextLoadable({ value: -1, unit: "kg" }, barbell, "up"), "mass.value", "mass.value must be a number of at least 0 kg, got -1"],
    ["a stack of no step", () => nextLoadable(kg(50), { ...steps, kind: "steps", step: kg(0) }, "up"), "equipment.step.value", "equipment.step.value must be a number of at least 0.001 kg, got 0"],
    ["equipment of no kind", withEquipment({ ...steps, kind: "stairs" }), "equipment.kind", 'equipment.kind must be one of steps, fixed, plates, stack, assistance, got "stairs"'],
    ["a lightest load below 0", withEquipment({ ...steps, lightest: { value: -5, unit: "kg" } }), "equipment.lightest.value", "equipment.lightest.value must be a number of at least 0 kg, got -5"],
    ["a step of no unit", withEquipment({ ...steps, step: { value: 5 } }), "equipment.step.unit", "equipment.step.unit must be one of kg, lb, got undefined"],
    ["an end before the start", withEquipment({ ...steps, heaviest: kg(10) }), "equipment.heaviest.value", "equipment.heaviest.value must be a number of at least 20 kg, got 10"],
    ["a rack of nothing", withEquipment({ kind: "fixed", name: "f", loads: [] }), "equipment.loads", "equipment.loads must hold at least one load, got none"],
    ["a piece that weighs no number", withEquipment({ kind: "fixed", name: "f", loads: [kg(5), { value: Number.NaN, unit: "kg" }] }), "equipment.loads[1].value", "equipment.loads[1].value must be a number of at least 0 kg, got NaN"],
    ["a bar below 0", withEquipment({ ...plates, bar: { value: -20, unit: "kg" } }), "equipment.bar.value", "equipment.bar.value must be a number of at least 0 kg, got -20"],
    ["three sides", withEquipment({ ...plates, sides: 3 }), "equipment.sides", "equipment.sides must be one of 1, 2, got 3"],
    ["collars below 0", withEquipment({ ...plates, collars: { value: -1, unit: "kg" } }), "equipment.collars.value", "equipment.collars.value must be a number of at least 0 kg, got -1"],
    ["a plate below 0", withEquipment({ ...plates, plates: [{ mass: { value: -1, unit: "kg" }, count: 2 }] }), "equipment.plates[0].mass.value", "equipment.plates[0].mass.value must be a number of at least 0 kg, got -1"],
    ["a plate of nothing", withEquipment({ ...plates, plates: [{ mass: kg(0), count: 2 }] }), "equipment.plates[0].mass.value", "equipment.plates[0].mass.value must be a number above 0 kg, got 0"],
    ["a plate heavier than any", withEquipment({ ...plates, plates: [{ mass: kg(1e5), count: 2 }] }), "equipment.plates[0].mass.value", "equipment.plates[0].mass.value must be a number from 0 to 10000 kg, got 100000"],
    ["no list of plates", withEquipment({ ...plates, plates: null }), "equipment.plates", "equipment.plates must be a list of masses and counts, got null"],
    ["a plate that is nothing", withEquipment({ ...plates, plates: [null] }), "equipment.plates[0]", "equipment.plates[0] must be an object, got null"],
    ["no bar", withEquipment({ ...plates, bar: null }), "equipment.bar", "equipment.bar must be an object, got null"],
    ["a stack without an end", withEquipment({ ...addOnStack, heaviest: undefined }), "equipment.heaviest", "equipment.heaviest must be an object, got undefined"],
    ["an add-on of nothing", withEquipment({ ...addOnStack, addOns: [{ mass: kg(0), count: 1 }] }), "equipment.addOns[0].mass.value", "equipment.addOns[0].mass.value must be a number above 0 kg, got 0"],
    ["half an add-on", withEquipment({ ...addOnStack, addOns: [{ mass: kg(1), count: 0.5 }] }), "equipment.addOns[0].count", "equipment.addOns[0].count must be a whole number from 0 to 1000, got 0.5"],
    ["nothing at all", () => roundToLoadable(kg(50), undefined as never, "up"), "equipment", "equipment must be an object, got undefined"],
    ["half a plate", withEquipment({ ...plates, plates: [{ mass: kg(20), count: 1.5 }] }), "equipment.plates[0].count", "equipment.plates[0].count must be a whole number from 0 to 1000, got 1.5"],
    ["endless plates", withEquipment({ ...plates, plates: [{ mass: kg(20), count: Infinity }] }), "equipment.plates[0].count", "equipment.plates[0].count must be a whole number from 0 to 1000, got Infinity"],
  ])("%s", (_what, call, argument, message) => {
    expect(refusalOf(call)).toEqual({ code: "invalid-argument", argument, message });
  });
});
