import { checkNumber } from "../../foundation/checkNumber";
import { checkObject } from "../../foundation/checkObject";
import { checkOneOf } from "../../foundation/checkOneOf";
import { checkText } from "../../foundation/checkText";
import { refuseArgument } from "../../foundation/refuseArgument";
import { checkCalendarDate } from "../../units/calendar";
import { checkEvidence, checkThresholds } from "./checkEvidence";
import { checkEquipmentNeeds, checkLoading } from "./checkLoading";
import { checkMuscles, checkOverlay } from "./checkMuscles";
import { checkPresets, checkSuitability } from "./checkPresets";
import { checkId, checkTexts } from "./checkRows";
import { checkMistakes, checkSetup } from "./checkTechnique";
import { checkWord } from "./checkWord";
import {
  BODY_PARTS,
  LATERALITIES,
  MEASURES,
  MECHANICS,
  PATTERNS,
  PLANES,
  type DemandRatings,
  type Exercise,
} from "../exercise";

/**
 * Throws `invalid-argument` unless everything in a lift is what the rest of the library takes it for; the argument is
 * the path of the field. That ids and names differ from those of other lifts is for `checkExercises`. Fields of an
 * app's own are let be.
 */
export function checkExercise(argument: string, exercise: Exercise): void {
  checkObject(argument, exercise);
  if (!("muscles" in exercise) && "movers" in exercise) {
    refuseArgument(`${argument}.muscles`, "must be a list, got `movers`: pass the row through defineExercise first");
  }
  checkId(`${argument}.id`, exercise.id);
  checkText(`${argument}.name`, exercise.name);
  checkTexts(`${argument}.aliases`, exercise.aliases);
  checkOneOf(`${argument}.bodyPart`, exercise.bodyPart, BODY_PARTS);
  checkWord(`${argument}.pattern`, exercise.pattern, PATTERNS);
  checkOneOf(`${argument}.plane`, exercise.plane, PLANES);
  checkOneOf(`${argument}.mechanic`, exercise.mechanic, MECHANICS);
  checkOneOf(`${argument}.laterality`, exercise.laterality, LATERALITIES);
  if (exercise.measure !== undefined) checkOneOf(`${argument}.measure`, exercise.measure, MEASURES);
  checkEquipmentNeeds(`${argument}.equipment`, exercise.equipment);
  checkMuscles(`${argument}.muscles`, exercise.muscles);
  if (exercise.evidenceOverlay !== undefined) checkOverlay(`${argument}.evidenceOverlay`, exercise.evidenceOverlay);
  checkLoading(`${argument}.loading`, exercise.loading);
  checkDemands(`${argument}.demands`, exercise.demands);
  checkSetup(`${argument}.setup`, exercise.setup);
  checkMistakes(`${argument}.mistakes`, exercise.mistakes);
  checkPresets(`${argument}.presets`, exercise.presets);
  checkSuitability(`${argument}.suitability`, exercise.suitability);
  checkThresholds(`${argument}.thresholds`, exercise.thresholds);
  checkEvidence(`${argument}.evidence`, exercise.evidence);
  checkTexts(`${argument}.sources`, exercise.sources);
  checkCalendarDate(`${argument}.revised`, exercise.revised);
  checkDeprecation(`${argument}.deprecated`, exercise);
}

function checkDemands(argument: string, demands: DemandRatings): void {
  checkObject(argument, demands);
  checkNumber(`${argument}.stability`, demands.stability, { min: 0, max: 5 });
  checkNumber(`${argument}.skill`, demands.skill, { min: 0, max: 5 });
  checkNumber(`${argument}.axial`, demands.axial, { min: 0, max: 5 });
  checkNumber(`${argument}.systemic`, demands.systemic, { min: 0, max: 5 });
}

function checkDeprecation(argument: string, { id, deprecated }: Exercise): void {
  if (deprecated === undefined) return;
  checkObject(argument, deprecated);
  checkText(`${argument}.since`, deprecated.since);
  checkText(`${argument}.replacedBy`, deprecated.replacedBy);
  if (deprecated.replacedBy === id) refuseArgument(`${argument}.replacedBy`, "must be another lift, got its own id");
}
