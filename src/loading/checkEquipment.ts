import { LiftcoreError } from "../foundation/LiftcoreError";
import { checkNumber } from "../foundation/checkNumber";
import { checkOneOf } from "../foundation/checkOneOf";
import { massIn } from "../units/convertMass";
import { checkMass } from "../units/mass";
import type { FixedEquipment, LoadingEquipment, PlateEquipment, SteppedEquipment } from "./equipment";

/** More plates of one mass than any gym has; a higher count is a mistake. */
const MOST_PLATES = 1000;

/** Throws `invalid-argument` unless equipment offers a load and every mass and count in it can be. */
export function checkEquipment(equipment: LoadingEquipment): void {
  checkOneOf("equipment.kind", equipment.kind, ["steps", "fixed", "plates"]);
  if (equipment.kind === "steps") checkSteps(equipment);
  else if (equipment.kind === "fixed") checkFixed(equipment);
  else checkPlates(equipment);
}

function checkSteps({ lightest, step, heaviest }: SteppedEquipment): void {
  const { unit } = lightest;
  checkMass("equipment.lightest", lightest);
  checkMass("equipment.step", step);
  checkNumber("equipment.step.value", massIn(step, unit), { min: 0.001, unit });
  if (heaviest === undefined) return;
  checkMass("equipment.heaviest", heaviest);
  checkNumber("equipment.heaviest.value", massIn(heaviest, unit), { min: lightest.value, unit });
}

function checkFixed({ loads }: FixedEquipment): void {
  if (loads.length === 0) throw new LiftcoreError("invalid-argument", "equipment.loads must hold at least one load, got none", "equipment.loads");
  loads.forEach((load, place) => {
    checkMass(`equipment.loads[${place}]`, load);
  });
}

function checkPlates({ bar, plates, sides = 2, collars }: PlateEquipment): void {
  checkMass("equipment.bar", bar);
  checkOneOf("equipment.sides", sides, [1, 2]);
  if (collars !== undefined) checkMass("equipment.collars", collars);
  plates.forEach(({ mass, count }, place) => {
    checkMass(`equipment.plates[${place}].mass`, mass);
    checkNumber(`equipment.plates[${place}].count`, count, { min: 0, max: MOST_PLATES, step: 1 });
  });
}
