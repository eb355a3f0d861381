/** Equipment of all kinds, in either unit and with mixed units, and a brute-force list of what it can make. */
import fc from "fast-check";
import {
  unitOf,
  type AssistanceEquipment,
  type FixedEquipment,
  type LoadingEquipment,
  type PlateEquipment,
  type StackEquipment,
  type SteppedEquipment,
} from "../../src/loading/equipment";
import type { PlateStock } from "../../src/loading/plateStock";
import { massIn } from "../../src/units/convertMass";
import type { Mass } from "../../src/units/mass";
import { massUnits } from "./mass";

/** Loads in quarters, as real plates and stacks have them. */
const quarters = (least: number, most: number): fc.Arbitrary<Mass> =>
  fc.record({ value: fc.integer({ min: least * 4, max: most * 4 }).map((n) => n / 4), unit: massUnits() });

const steppedEquipment = (): fc.Arbitrary<SteppedEquipment> =>
  fc
    .record({ lightest: quarters(0, 60), step: quarters(1, 10), reach: fc.option(fc.integer({ min: 0, max: 100 })) })
    .map(({ lightest, step, reach }) => ({
      kind: "steps",
      name: "steps",
      lightest,
      step,
      ...(reach === null ? {} : { heaviest: { value: lightest.value + reach, unit: lightest.unit } }),
    }));

const fixedEquipment = (): fc.Arbitrary<FixedEquipment> =>
  fc.array(quarters(0, 120), { minLength: 1, maxLength: 12 }).map((loads) => ({ kind: "fixed", name: "pieces", loads }));

const stackEquipment = (): fc.Arbitrary<StackEquipment | AssistanceEquipment> =>
  fc
    .record({
      lightest: quarters(0, 20),
      step: quarters(1, 10),
      reach: fc.integer({ min: 0, max: 100 }),
      addOns: fc.option(fc.array(fc.record({ mass: quarters(0.25, 6), count: fc.integer({ min: 0, max: 2 }) }), { maxLength: 3 })),
      assists: fc.boolean(),
    })
    .map(({ lightest, step, reach, addOns, assists }) => {
      const steps = { name: "machine", lightest, step, heaviest: { value: lightest.value + reach, unit: lightest.unit } };
      if (assists) return { kind: "assistance", ...steps };
      return { kind: "stack", ...steps, ...(addOns === null ? {} : { addOns }) };
    });

/** A bar and plates, in one unit or both, of so many kinds and single plates at most. */
export const plateStock = (kinds: number, most: number): fc.Arbitrary<PlateStock> =>
  fc
    .record({
      bar: quarters(0, 25),
      plates: fc.array(fc.record({ mass: quarters(0.25, 25), count: fc.integer({ min: 0, max: most }) }), { maxLength: kinds }),
      unit: fc.option(massUnits()),
      sides: fc.constantFrom(undefined, 1 as const, 2 as const),
      collars: fc.option(quarters(0, 5)),
    })
    .map(({ bar, plates, unit, sides, collars }) => {
      const inUnit = (mass: Mass): Mass => (unit === null ? mass : { value: mass.value, unit });
      return {
        bar: inUnit(bar),
        plates: plates.map(({ mass, count }) => ({ mass: inUnit(mass), count })),
        ...(sides === undefined ? {} : { sides }),
        ...(collars === null ? {} : { collars: inUnit(collars) }),
      };
    });

export const plateEquipment = (): fc.Arbitrary<PlateEquipment> =>
  plateStock(4, 6).map((stock) => ({ kind: "plates", name: "bar and plates", ...stock }));

export const loadingEquipment = (): fc.Arbitrary<LoadingEquipment> =>
  fc.oneof(steppedEquipment(), fixedEquipment(), plateEquipment(), stackEquipment());

/** Every load up to `most`, in the equipment's unit, by trying each combination one after the other. */
export function makeableLoads(equipment: LoadingEquipment, most: number): number[] {
  const unit = unitOf(equipment);
  if (equipment.kind === "fixed") return equipment.loads.map((load) => massIn(load, unit));
  if (equipment.kind === "plates") {
    const { bar, sides = 2, collars } = equipment;
    const kinds = joinEqual(equipment.plates).map(({ mass, count }) => ({ each: massIn(mass, unit) * sides, times: Math.floor(count / sides) }));
    return addKinds(bar.value + (collars === undefined ? 0 : massIn(collars, unit)), kinds);
  }
  const settings = countSteps(equipment, most);
  if (equipment.kind !== "stack") return settings;
  const addOns = (equipment.addOns ?? []).map(({ mass, count }) => ({ each: massIn(mass, unit), times: count }));
  return settings.flatMap((setting) => addKinds(setting, addOns));
}

/** Two entries of one mass are one kind: their odd plates make a pair. */
function joinEqual(plates: PlateStock["plates"]): { mass: Mass; count: number }[] {
  const kinds = new Map<string, { mass: Mass; count: number }>();
  for (const { mass, count } of plates) {
    const key = `${mass.value} ${mass.unit}`;
    kinds.set(key, { mass, count: count + (kinds.get(key)?.count ?? 0) });
  }
  return [...kinds.values()];
}

function addKinds(total: number, kinds: readonly { each: number; times: number }[]): number[] {
  const [kind, ...rest] = kinds;
  if (kind === undefined) return [total];
  return Array.from({ length: kind.times + 1 }, (_, n) => addKinds(total + n * kind.each, rest)).flat();
}

function countSteps({ lightest, step, heaviest }: Pick<SteppedEquipment, "lightest" | "step" | "heaviest">, most: number): number[] {
  const end = heaviest === undefined ? most : heaviest.value;
  const loads: number[] = [];
  for (let n = 0; ; n += 1) {
    const load = lightest.value + n * massIn(step, lightest.unit);
    if (load > end + 1e-9) return loads;
    loads.push(load);
  }
}
