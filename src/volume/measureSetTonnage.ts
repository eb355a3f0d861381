import type { SetRecord } from "../log/types";
import { massIn } from "../units/convertMass";
import type { Mass } from "../units/mass";
import { toMillionths } from "./addExactly";
import { addTonnage, noTonnage, type Tonnage } from "./tonnage";

/**
 * Measures load times repetitions of one set: the load as logged (one dumbbell where the lift is logged per hand), and
 * the share of body mass that moves with it, less assistance, where the body mass is known.
 */
export function measureSetTonnage(set: SetRecord, bodyMassShare: number, bodyMass: Mass | undefined): Tonnage {
  const { load, assistance, reps = 0 } = set;
  const external = load === undefined ? noTonnage : tonnageOf(load.value, load.unit, reps);
  if (bodyMass === undefined || bodyMassShare === 0) return external;
  const relief = assistance === undefined ? 0 : massIn(assistance, bodyMass.unit);
  const body = Math.max(0, bodyMass.value * bodyMassShare - relief);
  return addTonnage(external, tonnageOf(body, bodyMass.unit, reps));
}

function tonnageOf(value: number, unit: Mass["unit"], reps: number): Tonnage {
  return { ...noTonnage, [unit]: toMillionths(value * reps) };
}
