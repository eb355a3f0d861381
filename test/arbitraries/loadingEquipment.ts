/** Equipment of all three kinds, in either unit and with mixed units, and a brute-force list of what it can make. */
import fc from "fast-check";
import { unitOf, type FixedEquipment, type LoadingEquipment, type PlateEquipment, type SteppedEquipment } from "../../src/loading/equipment";
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

const plateEquipment = (): fc.Arbitrary<PlateEquipment> =>
  fc
    .record({
      bar: quarters(0, 25),
      plates: fc.array(fc.record({ mass: quarters(0, 25), count: fc.integer({ min: 0, max: 6 }) }), { maxLength: 4 }),
      sides: fc.constantFrom(undefined, 1 as const, 2 as const),
      collars: fc.option(quarters(0, 5)),
    })
    .map(({ bar, plates, sides, collars }) => ({
      kind: "plates",
      name: "bar and plates",
      bar,
      plates,
      ...(sides === undefined ? {} : { sides }),
      ...(collars === null ? {} : { collars }),
    }));

export const loadingEquipment = (): fc.Arbitrary<LoadingEquipment> =>
  fc.oneof(steppedEquipment(), fixedEquipment(), plateEquipment());

/** Every load up to `most`, in the equipment's unit, by trying each combination one after the other. */
export function makeableLoads(equipment: LoadingEquipment, most: number): number[] {
  const unit = unitOf(equipment);
  if (equipment.kind === "fixed") return equipment.loads.map((load) => massIn(load, unit));
  if (equipment.kind === "steps") return countSteps(equipment, most);
  const { bar, plates, sides = 2, collars } = equipment;
  const add = (total: number, place: number): number[] => {
    const stock = plates[place];
    if (stock === undefined) return [total];
    const each = massIn(stock.mass, unit) * sides;
    const times = Math.floor(stock.count / sides);
    return Array.from({ length: times + 1 }, (_, n) => add(total + n * each, place + 1)).flat();
  };
  return add(bar.value + (collars === undefined ? 0 : massIn(collars, unit)), 0);
}

function countSteps({ lightest, step, heaviest }: SteppedEquipment, most: number): number[] {
  const end = heaviest === undefined ? most : heaviest.value;
  const loads: number[] = [];
  for (let n = 0; ; n += 1) {
    const load = lightest.value + n * massIn(step, lightest.unit);
    if (load > end + 1e-9) return loads;
    loads.push(load);
  }
}
