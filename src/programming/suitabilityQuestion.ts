import { builtInCatalogue } from "../catalogue/catalogue";
import type { Exercise } from "../catalogue/exercise";
import { findById } from "../catalogue/getExercise";
import { isUnlisted } from "../log/unlisted";
import { checkLifter } from "./checkLifter";
import type { Lifter } from "./lifter";
import { checkSuitabilityOptions, type SuitabilityOptions } from "./suitabilityOptions";
import type { ResponseVerdict } from "../trend/response";

/** What the rules of suitability are shown: the lift, the lifter and what was said beside. */
export interface SuitabilityQuestion extends Omit<SuitabilityOptions, "otherLifts" | "catalogue"> {
  readonly exercise: Exercise;
  readonly lifter: Lifter;
  /** The other lifts whose muscles are known, without the lift itself. */
  readonly others: readonly { readonly exercise: Exercise; readonly response?: ResponseVerdict }[];
}

/** Looks up the lifts of a question and refuses what cannot be. */
export function poseSuitability(exerciseId: string, lifter: Lifter, options: SuitabilityOptions): SuitabilityQuestion {
  checkLifter(lifter);
  checkSuitabilityOptions(options);
  const { otherLifts = [], catalogue = builtInCatalogue, ...rest } = options;
  const exercise = findById("exerciseId", exerciseId, catalogue);
  const others = otherLifts.flatMap(({ exerciseId: id, ...other }, place) =>
    isUnlisted(id) ? [] : [{ exercise: findById(`otherLifts[${place}].exerciseId`, id, catalogue), ...other }],
  );
  return { ...rest, exercise, lifter, others: others.filter((other) => other.exercise !== exercise) };
}
