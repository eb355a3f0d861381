import type { Mass, MassUnit } from "../units/mass";
import type { PlateCount, PlateStock } from "./plateStock";

/** Loads in even steps, as on a dumbbell rack or a bar with enough small plates. */
export interface SteppedEquipment {
  readonly kind: "steps";
  readonly name: string;
  readonly lightest: Mass;
  readonly step: Mass;
  /** No end is assumed when left out. */
  readonly heaviest?: Mass;
}

/** Loads that are there as pieces: fixed bars, dumbbells, kettlebells, the uneven settings of a machine. */
export interface FixedEquipment {
  readonly kind: "fixed";
  readonly name: string;
  readonly loads: readonly Mass[];
}

/** A bar and a stock of plates. */
export interface PlateEquipment extends PlateStock {
  readonly kind: "plates";
  readonly name: string;
}

/** A weight stack in even steps, and small weights that can be put on top of any setting. */
export interface StackEquipment {
  readonly kind: "stack";
  readonly name: string;
  readonly lightest: Mass;
  readonly step: Mass;
  readonly heaviest: Mass;
  /** None when left out. */
  readonly addOns?: readonly PlateCount[];
}

/**
 * A machine whose setting carries part of the body: the masses are assistance, as in `SetRecord.assistance`, and a
 * higher one makes the lift easier. "Up" and "down" speak of the number on the machine.
 */
export interface AssistanceEquipment {
  readonly kind: "assistance";
  readonly name: string;
  /** The least help, often 0. */
  readonly lightest: Mass;
  readonly step: Mass;
  readonly heaviest: Mass;
}

/** What a lifter can load. Bands are not among it: a band has no one load (see `pickBands`). */
export type LoadingEquipment =
  SteppedEquipment | FixedEquipment | PlateEquipment | StackEquipment | AssistanceEquipment;

/** The kinds of {@link LoadingEquipment}. */
export const EQUIPMENT_KINDS = ["steps", "fixed", "plates", "stack", "assistance"] as const satisfies readonly LoadingEquipment["kind"][];

/** The unit in which equipment makes its loads. */
export function unitOf(equipment: LoadingEquipment): MassUnit {
  if (equipment.kind === "plates") return equipment.bar.unit;
  if (equipment.kind === "fixed") return equipment.loads[0]?.unit ?? "kg";
  return equipment.lightest.unit;
}
