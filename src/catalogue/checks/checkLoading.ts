import { checkFlag } from "../../foundation/checkFlag";
import { checkNumber } from "../../foundation/checkNumber";
import { checkObject } from "../../foundation/checkObject";
import { checkOneOf } from "../../foundation/checkOneOf";
import { checkEvidence } from "./checkEvidence";
import { checkRows, checkUnique } from "./checkRows";
import { checkWord } from "./checkWord";
import { EQUIPMENT } from "../equipment";
import { LOAD_CONVENTIONS, type EquipmentNeed, type ExerciseLoading } from "../exercise";

const ABOVE_ZERO = Number.MIN_VALUE;

/** Throws `invalid-argument` unless a lift can be loaded as a value says. */
export function checkLoading(argument: string, loading: ExerciseLoading): void {
  checkObject(argument, loading);
  const { convention, barKg, startKg, smallestStep, bodyMassShare, startsOnFloor, minimumVelocity } = loading;
  checkOneOf(`${argument}.convention`, convention, LOAD_CONVENTIONS);
  checkNumber(`${argument}.barKg`, barKg, { min: 0, unit: "kg" });
  if (startKg !== undefined) checkNumber(`${argument}.startKg`, startKg, { min: barKg, unit: "kg" });
  checkObject(`${argument}.smallestStep`, smallestStep);
  checkNumber(`${argument}.smallestStep.kg`, smallestStep.kg, { min: ABOVE_ZERO, unit: "kg" });
  checkNumber(`${argument}.smallestStep.lb`, smallestStep.lb, { min: ABOVE_ZERO, unit: "lb" });
  checkNumber(`${argument}.bodyMassShare`, bodyMassShare, { min: 0, max: 1 });
  if (startsOnFloor !== undefined) checkFlag(`${argument}.startsOnFloor`, startsOnFloor);
  if (minimumVelocity === undefined) return;
  const place = `${argument}.minimumVelocity`;
  checkObject(place, minimumVelocity);
  checkNumber(`${place}.value`, minimumVelocity.value, { min: ABOVE_ZERO, unit: "m/s" });
  if (minimumVelocity.sd !== undefined) checkNumber(`${place}.sd`, minimumVelocity.sd, { min: 0, unit: "m/s" });
  checkEvidence(`${place}.evidence`, minimumVelocity.evidence);
}

/** Throws `invalid-argument` unless equipment is known and each piece named once. */
export function checkEquipmentNeeds(argument: string, needs: readonly EquipmentNeed[]): void {
  checkRows(argument, needs, (place, { equipment, need, requiredFromKg, stronglyAboveKg, evidence }) => {
    checkWord(`${place}.equipment`, equipment, EQUIPMENT);
    checkOneOf(`${place}.need`, need, ["required", "optional"]);
    if (requiredFromKg !== undefined) checkNumber(`${place}.requiredFromKg`, requiredFromKg, { min: 0, unit: "kg" });
    if (stronglyAboveKg !== undefined) {
      checkNumber(`${place}.stronglyAboveKg`, stronglyAboveKg, { min: requiredFromKg ?? 0, unit: "kg" });
    }
    if (evidence !== undefined) checkEvidence(`${place}.evidence`, evidence);
  });
  checkUnique(argument, needs, "equipment", ({ equipment }) => equipment);
}
