import { builtInCatalogue, type Catalogue } from "../catalogue/catalogue";
import { getExercise } from "../catalogue/getExercise";
import { isUnlisted } from "../log/unlisted";
import type { LoadingEquipment } from "./equipment";
import { planWarmupForLift } from "./planWarmupForLift";
import type { WarmupPlan, WarmupWorkSet } from "./warmup";

/** What {@link planWarmup} is asked. */
export interface PlanWarmupInput {
  /** An id of the catalogue, or of an unlisted lift. */
  readonly exerciseId: string;
  readonly workSet: WarmupWorkSet;
  readonly equipment: LoadingEquipment;
  /** Ours when left out. */
  readonly catalogue?: Catalogue;
}

/**
 * Plans the warm-up sets of a lift that is known by its id; the rules are those of `planWarmupForLift`.
 *
 * Brings the built-in catalogue with it: where bundle size matters, import the lift and call `planWarmupForLift`. An unlisted
 * lift is taken to move several joints.
 *
 * @param input the lift, the set to prepare for and what there is to load
 * @returns the sets, lightest first, or why there are none
 * @throws LiftcoreError `unknown-exercise`, or `invalid-argument` for a set or equipment that cannot be
 * @see ribeiro-2020, ribeiro-2014, project-judgement
 * @example
 * import { kg } from "liftcore/units";
 * import { planWarmup, standardEquipment } from "liftcore/loading";
 * const workSet = { load: kg(100), reps: 5, rir: 1 };
 * const { sets } = planWarmup({ exerciseId: "bench-press", workSet, equipment: standardEquipment["plates-kg"] });
 * sets.map(({ load, reps }) => [load.value, reps]) // => [[20, 10], [60, 5], [70, 3], [80, 2]]
 */
export function planWarmup({ exerciseId, workSet, equipment, catalogue = builtInCatalogue }: PlanWarmupInput): WarmupPlan {
  return planWarmupForLift(isUnlisted(exerciseId) ? undefined : getExercise(exerciseId, catalogue), workSet, equipment);
}
