import { builtInCatalogue, type Catalogue } from "../catalogue/catalogue";
import { checkCatalogue } from "../catalogue/checks/checkCatalogue";
import { findById } from "../catalogue/getExercise";
import { checkObject } from "../foundation/checkObject";
import { checkText } from "../foundation/checkText";
import { isUnlisted } from "../log/unlisted";
import type { Mass } from "../units/mass";
import type { LoadingEquipment } from "./equipment";
import { planWarmupForLift } from "./planWarmupForLift";
import type { WarmupPlan, WarmupWorkSet } from "./warmup";

/** What {@link planWarmup} is asked. */
export interface PlanWarmupInput {
  /** An id of the catalogue, or of an unlisted lift. */
  readonly exerciseId: string;
  readonly workSet: WarmupWorkSet;
  readonly equipment: LoadingEquipment;
  /** The lifter's, for lifts whose load is added to the body; without it their warm-up is the body alone and one step at most. */
  readonly bodyMass?: Mass;
  /** Ours when left out. */
  readonly catalogue?: Catalogue;
}

/**
 * Plans the warm-up sets of a lift that is known by its id; the rules are those of `planWarmupForLift`.
 *
 * Brings the built-in catalogue with it: where bundle size matters, import the lift and call `planWarmupForLift`. An unlisted
 * lift is taken to move several joints.
 *
 * @param input the lift, the set to prepare for, what there is to load and, for weighted pull-ups and the like, the body mass
 * @returns the sets, lightest first, or why there are none
 * @throws LiftcoreError `unknown-exercise`, or `invalid-argument` for an id, set, equipment, body mass or catalogue that cannot be
 * @see ribeiro-2020, ribeiro-2014, jovanovic-stmr, project-judgement
 * @example
 * import { kg } from "liftcore/units";
 * import { planWarmup, standardEquipment } from "liftcore/loading";
 * const workSet = { load: kg(100), reps: 5, rir: 1 };
 * const { sets } = planWarmup({ exerciseId: "bench-press", workSet, equipment: standardEquipment["plates-kg"] });
 * sets.map(({ load, reps }) => [load.value, reps]) // => [[20, 10], [50, 5], [70, 3], [85, 2]]
 */
export function planWarmup(input: PlanWarmupInput): WarmupPlan {
  checkObject("input", input);
  const { exerciseId, workSet, equipment, bodyMass, catalogue = builtInCatalogue } = input;
  checkText("exerciseId", exerciseId);
  checkCatalogue(catalogue);
  const lift = isUnlisted(exerciseId) ? undefined : findById("exerciseId", exerciseId, catalogue);
  return planWarmupForLift(lift, workSet, equipment, bodyMass);
}
