import type { LoadingEquipment } from "../loading/equipment";
import { roundToLoadable } from "../loading/roundToLoadable";
import type { Mass } from "../units/mass";

/** The nearest load that can be made, or the lightest where all are heavier: the least one can train with. */
export function landNearest(load: Mass, equipment: LoadingEquipment): Mass | undefined {
  return roundToLoadable(load, equipment, "nearest") ?? roundToLoadable(load, equipment, "up");
}
