import type { MassUnit } from "../units/mass";
import { addExactly } from "./addExactly";

/** Load times repetitions, added up apart for what was logged in each unit, so that nothing is lost in converting. */
export type Tonnage = Readonly<Record<MassUnit, number>>;

/** Nothing was moved. */
export const noTonnage: Tonnage = { kg: 0, lb: 0 };

/** Adds two tonnages exactly. */
export function addTonnage(a: Tonnage, b: Tonnage): Tonnage {
  return { kg: addExactly(a.kg, b.kg), lb: addExactly(a.lb, b.lb) };
}
