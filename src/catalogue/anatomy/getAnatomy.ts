import { findMuscle } from "./findMuscle";
import { actionJoints, JOINTS, type Joint, type MuscleAction } from "./muscleActions";
import type { MuscleGroupId } from "./muscleGroups";
import { muscleParts } from "./muscleParts";
import type { MuscleId } from "../muscles";

interface AnatomyOfAny {
  readonly id: string;
  /** Common English; of a region as it is said beside the muscle's name. */
  readonly name: string;
  readonly latinName: string;
  /** The joints it acts on, from the neck down; two or more make it a two-joint muscle. */
  readonly joints: readonly Joint[];
  /** Main action first; of a divided muscle all that its regions do. */
  readonly actions: readonly MuscleAction[];
}

/** What a muscle or a region of one is, belongs to and does. */
export type Anatomy =
  | (AnatomyOfAny & { readonly level: "muscle"; readonly parent: MuscleGroupId })
  | (AnatomyOfAny & { readonly level: "region"; readonly parent: MuscleId });

/**
 * Describes a muscle, or a region of one, as an anatomist would: names, what it belongs to, joints and actions.
 *
 * @param id of a muscle or of a region
 * @returns its anatomy; a divided muscle has the actions and joints of all its regions
 * @throws LiftcoreError `invalid-argument` for any other id; the message names the closest
 * @see neumann-2010, standring-2020
 * @example
 * import { getAnatomy } from "liftcore/catalogue";
 * getAnatomy("rectus-femoris").joints // => ["hip", "knee"]
 * getAnatomy("biceps-femoris-short-head").joints // => ["knee"]
 * getAnatomy("gastrocnemius").actions // => ["plantarflexion", "knee-flexion"]
 * getAnatomy("vastus-medialis").parent // => "quadriceps"
 * getAnatomy("quadriceps").parent // => "thighs"
 */
export function getAnatomy(id: string): Anatomy {
  const { group, muscle, region } = findMuscle(id);
  const whole = region ?? muscle;
  const parts = region === undefined && muscle.regions.length > 0 ? muscle.regions : [whole];
  const actions = [...new Set(parts.flatMap((part) => partOf(part.id)?.actions ?? []))];
  const acted = new Set(actions.map((action) => actionJoints[action]));
  const shared = { id: whole.id, name: whole.name, joints: JOINTS.filter((joint) => acted.has(joint)), actions };
  if (region === undefined) return { ...shared, level: "muscle", parent: group.id, latinName: muscle.latinName };
  return { ...shared, level: "region", parent: muscle.id, latinName: partOf(id)?.latinName ?? region.name };
}

function partOf(id: string) {
  return isPart(id) ? muscleParts[id] : undefined;
}

function isPart(id: string): id is keyof typeof muscleParts {
  return Object.hasOwn(muscleParts, id);
}
