import { checkText } from "../../foundation/checkText";
import { describeValue } from "../../foundation/describeValue";
import { refuseArgument } from "../../foundation/refuseArgument";
import { didYouMean } from "../didYouMean";
import { lazily } from "../lazily";
import { muscleGroups, type MuscleGroup } from "./muscleGroups";
import { muscles, type Muscle, type MuscleRegion } from "../muscles";

/** Where a muscle, or a region of one, stands in the anatomy. */
export interface MusclePlace {
  readonly group: MuscleGroup;
  readonly muscle: Muscle;
  /** Absent for a whole muscle. */
  readonly region?: MuscleRegion;
}

/**
 * Finds a muscle by its id or by that of one of its regions.
 *
 * @param id of a muscle, such as "quadriceps", or of a region, such as "rectus-femoris"
 * @returns the muscle, its group, and the region where the id is that of one
 * @throws LiftcoreError `invalid-argument` for any other id; the message names the closest
 * @example
 * import { findMuscle } from "liftcore/catalogue";
 * const { group, muscle, region } = findMuscle("rectus-femoris");
 * [group.id, muscle.id, region?.name] // => ["thighs", "quadriceps", "Rectus femoris"]
 * findMuscle("soleus").region === undefined // => true
 * findMuscle("rectus-femoralis") // => throws invalid-argument
 */
export function findMuscle(id: string): MusclePlace {
  return placeOf("id", id);
}

/** Finds a muscle for a function that calls its argument otherwise. */
export function placeOf(argument: string, id: string): MusclePlace {
  const place = places().get(id);
  if (place !== undefined) return place;
  checkText(argument, id);
  const hint = didYouMean(id, [...places().keys()]);
  refuseArgument(argument, `must be the id of a muscle or of a region of one, got ${describeValue(id)}${hint}`);
}

const places = /* @__PURE__ */ lazily((): ReadonlyMap<string, MusclePlace> => {
  const found = new Map<string, MusclePlace>();
  for (const group of Object.values(muscleGroups)) {
    for (const muscle of group.muscles.map((id) => muscles[id])) {
      found.set(muscle.id, { group, muscle });
      for (const region of muscle.regions) found.set(region.id, { group, muscle, region });
    }
  }
  return found;
});
