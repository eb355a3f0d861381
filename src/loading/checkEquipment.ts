import { refuseArgument } from "../foundation/refuseArgument";
import { checkList } from "../foundation/checkList";
import { checkNumber } from "../foundation/checkNumber";
import { checkObject } from "../foundation/checkObject";
import { checkOneOf } from "../foundation/checkOneOf";
import { massIn } from "../units/convertMass";
import { checkMass } from "../units/mass";
import { checkPlateStock, checkPlates } from "./checkPlateStock";
import { EQUIPMENT_KINDS, type AssistanceEquipment, type FixedEquipment, type LoadingEquipment, type StackEquipment, type SteppedEquipment } from "./equipment";

/** Throws `invalid-argument` unless equipment offers a load and every mass and count in it can be. */
export function checkEquipment(equipment: LoadingEquipment): void {
  checkObject("equipment", equipment);
  checkOneOf("equipment.kind", equipment.kind, EQUIPMENT_KINDS);
  if (equipment.kind === "plates") checkPlateStock("equipment", equipment);
  else if (equipment.kind === "fixed") checkFixed(equipment);
  else checkSteps(equipment);
  if (equipment.kind === "stack" && equipment.addOns !== undefined) checkPlates("equipment.addOns", equipment.addOns);
}

function checkSteps({ kind, lightest, step, heaviest }: SteppedEquipment | StackEquipment | AssistanceEquipment): void {
  checkObject("equipment.lightest", lightest);
  checkObject("equipment.step", step);
  const { unit } = lightest;
  checkMass("equipment.lightest", lightest);
  checkMass("equipment.step", step);
  checkNumber("equipment.step.value", massIn(step, unit), { min: 0.001, unit });
  if (kind === "steps" && heaviest === undefined) return;
  checkObject("equipment.heaviest", heaviest);
  checkMass("equipment.heaviest", heaviest);
  checkNumber("equipment.heaviest.value", massIn(heaviest, unit), { min: lightest.value, unit });
}

function checkFixed({ loads }: FixedEquipment): void {
  checkList("equipment.loads", loads);
  if (loads.length === 0) refuseArgument("equipment.loads", "must hold at least one load, got none");
  loads.forEach((load, place) => {
    checkMass(`equipment.loads[${place}]`, load);
  });
}
