import { massIn } from "../units/convertMass";
import { unitOf, type LoadingEquipment } from "./equipment";
import { lightestFrom } from "./findLoad";

/**
 * Lifts whose every repetition starts with the bar on the floor, at the height that full-size plates give it: there an
 * empty bar would lie too low. By id and only those in the catalogue, which should state it of a lift: then this list goes.
 * A lift of the caller's own starts like any other.
 */
export const STARTED_FROM_FLOOR: readonly string[] = ["deadlift"];

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
