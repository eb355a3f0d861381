import { checkList } from "../foundation/checkList";
import { checkNumber } from "../foundation/checkNumber";
import { checkObject } from "../foundation/checkObject";
import { checkOneOf } from "../foundation/checkOneOf";
import { builtInCatalogue, type Catalogue } from "./catalogue";
import { EQUIPMENT, type EquipmentId } from "./equipment";
import type { Exercise } from "./exercise";
import { findById } from "./getExercise";
import { muscleOverlap } from "./muscleOverlap";

/** Options of {@link substitutes}. */
export interface SubstituteOptions {
  /** What there is to train with; a lift that requires anything else is left out. Everything when left out. */
  readonly available?: readonly EquipmentId[];
  /** The least likeness worth naming, 0 to 1; 0.5 when left out, by judgement. */
  readonly least?: number;
  /** How many at most; 5 when left out. */
  readonly most?: number;
  readonly catalogue?: Catalogue;
}

/** A lift that can stand in for another. */
export interface Substitute {
  readonly exercise: Exercise;
  /** 0 to 1: four fifths what is asked of the muscles, one fifth the pattern. */
  readonly likeness: number;
  readonly muscleOverlap: number;
  readonly samePattern: boolean;
}

const MUSCLE_SHARE = 0.8;

/**
 * Lists the lifts that can stand in for one that cannot be done, most alike first.
 *
 * likeness = 0.8 × {@link muscleOverlap} + 0.2 where the pattern is the same. The weights are the overlap score's without what
 * speaks against doing both, and are judgement. The load does not carry over: find it anew.
 *
 * @param exerciseId an id of the catalogue
 * @param options equipment there is, least likeness, how many, catalogue
 * @returns other lifts counted in the same way, at least as alike as asked; equals keep the order of the catalogue
 * @throws LiftcoreError `unknown-exercise`, or `invalid-argument` for an option that cannot be
 * @see project-judgement
 * @example
 * import { substitutes } from "liftcore/catalogue";
 * const atHome = substitutes("barbell-hip-thrust", { available: ["dumbbell", "bench"], most: 1 });
 * atHome.map(({ exercise }) => exercise.id) // => ["dumbbell-hip-thrust"]
 */
export function substitutes(exerciseId: string, options: SubstituteOptions = {}): readonly Substitute[] {
  checkObject("options", options);
  const { available, least = 0.5, most = 5, catalogue = builtInCatalogue } = options;
  checkNumber("least", least, { min: 0, max: 1 });
  checkNumber("most", most, { min: 1, step: 1 });
  if (available !== undefined) checkAvailable(available);
  const wanted = findById("exerciseId", exerciseId, catalogue);
  return catalogue.exercises
    .filter((other) => other !== wanted && other.measure === wanted.measure && canBeDone(other, available))
    .map((other) => compare(wanted, other))
    .filter(({ likeness }) => likeness >= least)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most);
}

function compare(wanted: Exercise, exercise: Exercise): Substitute {
  const samePattern = wanted.pattern === exercise.pattern;
  const overlap = muscleOverlap(wanted, exercise);
  return { exercise, likeness: MUSCLE_SHARE * overlap + (samePattern ? 1 - MUSCLE_SHARE : 0), muscleOverlap: overlap, samePattern };
}

function canBeDone({ equipment }: Exercise, available: readonly EquipmentId[] | undefined): boolean {
  return available === undefined || equipment.every(({ equipment: id, need }) => need === "optional" || available.includes(id));
}

function checkAvailable(available: readonly EquipmentId[]): void {
  checkList("available", available);
  available.forEach((id, i) => {
    checkOneOf(`available[${i}]`, id, EQUIPMENT);
  });
}
