import { snapToThousandth } from "../foundation/round";
import { massIn } from "../units/convertMass";
import type { Mass, MassUnit } from "../units/mass";

/** A difference of masses; unlike a mass it may be negative. */
export interface MassChange {
  readonly value: number;
  readonly unit: MassUnit;
}

/** Subtracts in the unit of the later mass. */
export function subtractMass(later: Mass, earlier: Mass): MassChange {
  return { value: snapToThousandth(later.value - massIn(earlier, later.unit)), unit: later.unit };
}
