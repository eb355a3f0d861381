import { massIn } from "../units/convertMass";
import { unitOf, type LoadingEquipment } from "./equipment";
import { lightestFrom } from "./findLoad";

/** The lightest plate that is full-size in any gym; the 45 lb one is a little heavier. */
const FULL_SIZE_PLATE = { value: 20, unit: "kg" } as const;

/** Finds the load of a bar with the lightest full-size plates, one on each side; `undefined` without such plates. */
export function findFirstPlates(equipment: LoadingEquipment): number | undefined {
  const unit = unitOf(equipment);
  const fullSize = massIn(FULL_SIZE_PLATE, unit);
  if (equipment.kind === "steps") return lightestFrom(equipment.lightest.value + 2 * fullSize, equipment);
  if (equipment.kind !== "plates") return undefined;
  const { bar, collars, plates, sides = 2 } = equipment;
  const sizes = plates.flatMap(({ mass, count }) => (count >= sides && massIn(mass, unit) >= fullSize ? [massIn(mass, unit)] : []));
  if (sizes.length === 0) return undefined;
  return bar.value + (collars === undefined ? 0 : massIn(collars, unit)) + sides * Math.min(...sizes);
}
