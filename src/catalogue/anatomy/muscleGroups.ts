import type { MuscleId } from "../muscles";

/** The groups that muscles are filed under, from the hips down and then from the trunk out. */
export const MUSCLE_GROUPS = [
  "glutes", "hip-flexors", "thighs", "lower-legs", "trunk", "back", "chest", "shoulders", "arms", "forearms", "neck",
] as const;

/** One of {@link MUSCLE_GROUPS}. */
export type MuscleGroupId = (typeof MUSCLE_GROUPS)[number];

/** Muscles that are read together on a chart of the week. */
export interface MuscleGroup {
  readonly id: MuscleGroupId;
  /** Common English. */
  readonly name: string;
  readonly muscles: readonly MuscleId[];
}

/**
 * Every group by id; each muscle is in exactly one. Filed by what a muscle moves rather than by where it lies: the
 * spinal erectors with the trunk, tensor fasciae latae with the hip flexors, brachioradialis with the arm. The division
 * is judgement.
 */
export const muscleGroups: Readonly<Record<MuscleGroupId, MuscleGroup>> = {
  glutes: { id: "glutes", name: "Glutes", muscles: ["gluteus-maximus", "gluteus-medius-minimus"] },
  "hip-flexors": { id: "hip-flexors", name: "Hip flexors", muscles: ["iliopsoas", "tensor-fasciae-latae"] },
  thighs: {
    id: "thighs",
    name: "Thighs",
    muscles: ["quadriceps", "hamstrings", "adductor-magnus", "short-adductors"],
  },
  "lower-legs": { id: "lower-legs", name: "Lower legs", muscles: ["gastrocnemius", "soleus", "tibialis-anterior"] },
  trunk: {
    id: "trunk",
    name: "Trunk",
    muscles: ["erector-spinae", "rectus-abdominis", "obliques", "transversus-abdominis"],
  },
  back: { id: "back", name: "Back", muscles: ["latissimus-dorsi", "middle-back", "upper-trapezius"] },
  chest: { id: "chest", name: "Chest", muscles: ["pectoralis-major", "serratus-anterior"] },
  shoulders: {
    id: "shoulders",
    name: "Shoulders",
    muscles: ["anterior-deltoid", "lateral-deltoid", "posterior-deltoid", "rotator-cuff"],
  },
  arms: {
    id: "arms",
    name: "Arms",
    muscles: ["triceps-brachii", "biceps-brachii", "brachialis-brachioradialis"],
  },
  forearms: { id: "forearms", name: "Forearms", muscles: ["forearms"] },
  neck: { id: "neck", name: "Neck", muscles: ["neck"] },
};
