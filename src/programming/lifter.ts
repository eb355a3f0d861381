import { GOALS } from "../catalogue/exercise";
import type { Mass } from "../units/mass";

/** Signs during or after training that end it and need a doctor. */
export const RED_FLAGS = [
  "chest-pain",
  "fainting",
  "confusion",
  "unusual-breathlessness",
  "palpitations",
  "sudden-headache",
  "new-numbness",
  "new-weakness",
  "shooting-pain",
  "saddle-numbness",
  "loss-of-bladder-control",
] as const;
/** One of {@link RED_FLAGS}. */
export type RedFlag = (typeof RED_FLAGS)[number];

/** Circumstances in which a professional should agree before heavy training; the library never judges them itself. */
export const CLEARANCE_FLAGS = [
  "pregnancy",
  "postpartum",
  "high-blood-pressure",
  "heart-condition",
  "hernia",
  "glaucoma",
  "recent-surgery",
  "osteoporosis",
] as const;
/** One of {@link CLEARANCE_FLAGS}. */
export type ClearanceFlag = (typeof CLEARANCE_FLAGS)[number];

/** What a lifter trains for: the goals of the presets, and finer ones that single lifts answer. */
export const LIFTER_GOALS = [...GOALS, "glute-hypertrophy", "leg-hypertrophy"] as const;
/** One of {@link LIFTER_GOALS}. */
export type LifterGoal = (typeof LIFTER_GOALS)[number];

/** Sports a lifter may train for beside the weights. */
export const SPORTS = [
  "sprinting",
  "football",
  "rugby",
  "basketball",
  "volleyball",
  "tennis",
  "combat-sports",
  "running",
  "cycling",
  "rowing",
  "swimming",
  "climbing",
  "weightlifting",
  "powerlifting",
  "bodybuilding",
] as const;
/** One of {@link SPORTS}. */
export type Sport = (typeof SPORTS)[number];

/** Who lifts. Everything is optional: what is missing is named in an answer, never assumed. */
export interface Lifter {
  readonly sex?: "female" | "male";
  readonly ageYears?: number;
  readonly bodyMass?: Mass;
  /** Months of regular strength training. */
  readonly trainingMonths?: number;
  readonly goals?: readonly LifterGoal[];
  /** An empty list says that it is none of those listed. */
  readonly sports?: readonly Sport[];
  /** An empty list says that none applies; a missing one that nobody asked. */
  readonly flags?: readonly (RedFlag | ClearanceFlag)[];
}
