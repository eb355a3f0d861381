import { snapToThousandth } from "../foundation/round";
import { massIn } from "../units/convertMass";
import type { MassUnit } from "../units/mass";
import { unitOf, type FixedEquipment, type PlateEquipment } from "./equipment";

/** Lists every load that pieces or plates can make, ascending, in the equipment's unit. */
export function listLoadable(equipment: FixedEquipment | PlateEquipment): number[] {
  const unit = unitOf(equipment);
  const loads =
    equipment.kind === "fixed" ? equipment.loads.map((load) => massIn(load, unit)) : listPlateLoads(equipment, unit);
  return [...new Set(loads.map(snapToThousandth))].sort((a, b) => a - b);
}

function listPlateLoads({ bar, plates, sides = 2, collars }: PlateEquipment, unit: MassUnit): number[] {
  const empty = massIn(bar, unit) + (collars === undefined ? 0 : massIn(collars, unit));
  let totals = new Set([snapToThousandth(empty)]);
  for (const { mass, count } of plates) {
    const step = sides * massIn(mass, unit);
    const times = Array.from({ length: Math.floor(count / sides) + 1 }, (_, n) => n);
    totals = new Set([...totals].flatMap((total) => times.map((n) => snapToThousandth(total + n * step))));
  }
  return [...totals];
}
