import { roundTo, snapToThousandth } from "../foundation/round";
import { massIn } from "../units/convertMass";
import type { FixedEquipment, LoadingEquipment, StackEquipment } from "./equipment";
import { layOutPlates } from "./plateKinds";
import type { PlateStock } from "./plateStock";
import { searchPlates } from "./searchPlates";

/** Which neighbour of a bound: the heaviest load of at most that, or the lightest of at least that. */
type Side = "down" | "up";

/** Even steps, as a dumbbell rack, a stack without its add-ons and an assistance machine have them. */
type Steps = Pick<StackEquipment, "lightest" | "step"> & Partial<Pick<StackEquipment, "heaviest">>;

/** Finds the heaviest load of at most `bound`, in the equipment's unit. */
export function heaviestUpTo(bound: number, equipment: LoadingEquipment): number | undefined {
  return findLoad(bound, equipment, "down");
}

/** Finds the lightest load of at least `bound`, in the equipment's unit. */
export function lightestFrom(bound: number, equipment: LoadingEquipment): number | undefined {
  return findLoad(bound, equipment, "up");
}

function findLoad(bound: number, equipment: LoadingEquipment, side: Side): number | undefined {
  switch (equipment.kind) {
    case "steps":
    case "assistance":
      return findStep(bound, equipment, side);
    case "stack":
      return findPlates(bound, stockOf(equipment), side);
    case "fixed":
      return findPiece(bound, equipment, side);
    case "plates":
      return findPlates(bound, equipment, side);
  }
}

function findPiece(bound: number, { loads }: FixedEquipment, side: Side): number | undefined {
  const unit = loads[0]?.unit ?? "kg";
  const within = loads.map((load) => massIn(load, unit)).filter((load) => (side === "down" ? load <= bound : load >= bound));
  if (within.length === 0) return undefined;
  return side === "down" ? Math.max(...within) : Math.min(...within);
}

function findPlates(bound: number, stock: PlateStock, side: Side): number | undefined {
  const kinds = layOutPlates(stock);
  const grains = kinds.grains[stock.bar.unit];
  if (side === "down" && bound * grains < kinds.empty) return undefined;
  const found = searchPlates(kinds, bound * grains, side, 0);
  return found === undefined ? undefined : snapToThousandth(found.total / grains);
}

/** A stack is a loading pin: its first plate the bar, the others and the add-ons its plates. */
function stockOf(stack: StackEquipment): PlateStock {
  const { lightest, step, addOns = [] } = stack;
  const steps = Math.round((endOf(stack) - lightest.value) / massIn(step, lightest.unit));
  return { bar: lightest, plates: [{ mass: step, count: steps }, ...addOns], sides: 1 };
}

function findStep(bound: number, steps: Steps, side: Side): number | undefined {
  const { lightest } = steps;
  if (side === "down") return bound < lightest.value ? undefined : Math.min(roundToStep(bound, steps, "down"), endOf(steps));
  const found = roundToStep(Math.max(bound, lightest.value), steps, "up");
  return found > endOf(steps) ? undefined : found;
}

/** The last whole step; a range may end between two. */
function endOf(steps: Steps): number {
  const { lightest, heaviest } = steps;
  return heaviest === undefined ? Infinity : roundToStep(massIn(heaviest, lightest.unit), steps, "down");
}

function roundToStep(load: number, { lightest, step }: Steps, side: Side): number {
  return snapToThousandth(lightest.value + roundTo(load - lightest.value, massIn(step, lightest.unit), side));
}
