import { roundTo, snapToThousandth } from "../foundation/round";
import { massIn } from "../units/convertMass";
import type { LoadingEquipment, SteppedEquipment } from "./equipment";
import { listLoadable } from "./listLoadable";

/** Finds the heaviest load of at most `bound`, in the equipment's unit. */
export function heaviestUpTo(bound: number, equipment: LoadingEquipment): number | undefined {
  if (equipment.kind !== "steps") return listLoadable(equipment).filter((load) => load <= bound).at(-1);
  const { lightest } = equipment;
  return bound < lightest.value ? undefined : Math.min(roundToStep(bound, equipment, "down"), heaviestOf(equipment));
}

/** Finds the lightest load of at least `bound`, in the equipment's unit. */
export function lightestFrom(bound: number, equipment: LoadingEquipment): number | undefined {
  if (equipment.kind !== "steps") return listLoadable(equipment).find((load) => load >= bound);
  const found = roundToStep(Math.max(bound, equipment.lightest.value), equipment, "up");
  return found > heaviestOf(equipment) ? undefined : found;
}

/** The last whole step; a range may end between two. */
function heaviestOf(equipment: SteppedEquipment): number {
  const { lightest, heaviest } = equipment;
  return heaviest === undefined ? Infinity : roundToStep(massIn(heaviest, lightest.unit), equipment, "down");
}

function roundToStep(load: number, { lightest, step }: SteppedEquipment, direction: "up" | "down"): number {
  return snapToThousandth(lightest.value + roundTo(load - lightest.value, massIn(step, lightest.unit), direction));
}
