import type { Mass, MassUnit } from "../units/mass";

/** Loads in even steps, as on a stack, a dumbbell rack or a bar with enough small plates. */
export interface SteppedEquipment {
  readonly kind: "steps";
  readonly name: string;
  readonly lightest: Mass;
  readonly step: Mass;
  /** No end is assumed when left out. */
  readonly heaviest?: Mass;
}

/** Loads that are there as pieces: fixed bars, dumbbells, kettlebells. */
export interface FixedEquipment {
  readonly kind: "fixed";
  readonly name: string;
  readonly loads: readonly Mass[];
}

/** A bar and a stock of plates. */
export interface PlateEquipment {
  readonly kind: "plates";
  readonly name: string;
  readonly bar: Mass;
  /** `count` single plates of each mass. */
  readonly plates: readonly { readonly mass: Mass; readonly count: number }[];
  /** 2 for a bar loaded alike on both ends, 1 for a landmine or loading pin; 2 when left out. */
  readonly sides?: 1 | 2;
  /** Both collars together. */
  readonly collars?: Mass;
}

/** What a lifter can load. */
export type LoadingEquipment = SteppedEquipment | FixedEquipment | PlateEquipment;

/** The unit in which equipment makes its loads. */
export function unitOf(equipment: LoadingEquipment): MassUnit {
  if (equipment.kind === "steps") return equipment.lightest.unit;
  if (equipment.kind === "plates") return equipment.bar.unit;
  return equipment.loads[0]?.unit ?? "kg";
}
