import type { MassUnit } from "../units/mass";
import type { Evidence, Threshold } from "./evidence";
import type { EquipmentId } from "./equipment";
import type { LengthProfile, MuscleInvolvement } from "./muscle";
import type { MuscleId } from "./muscles";

/** The part of the body a lift is filed under; a heading, never a muscle. */
export const BODY_PARTS = ["legs", "hips", "back", "chest", "shoulders", "arms", "core", "full-body"] as const;
/** One of {@link BODY_PARTS}. */
export type BodyPart = (typeof BODY_PARTS)[number];

/** The movement a lift trains. */
export const PATTERNS = [
  "hip-thrust", "glute-bridge", "hinge", "squat", "leg-press", "lunge", "split-squat", "step-up", "back-extension",
  "hip-extension-isolation", "hip-abduction", "hip-adduction", "hip-flexion", "knee-extension", "knee-flexion",
  "plantarflexion", "dorsiflexion", "horizontal-push", "incline-push", "vertical-push", "dip", "horizontal-pull",
  "vertical-pull", "horizontal-adduction", "horizontal-abduction", "shoulder-abduction", "shoulder-extension",
  "shoulder-flexion", "shoulder-rotation", "scapular-elevation", "elbow-flexion", "elbow-extension", "wrist-flexion",
  "wrist-extension", "grip", "trunk-flexion", "trunk-rotation", "trunk-lateral-flexion", "anti-extension",
  "anti-rotation", "anti-lateral-flexion", "neck-flexion", "carry", "sled", "olympic", "get-up", "jump",
] as const;
/** One of {@link PATTERNS}. */
export type Pattern = (typeof PATTERNS)[number];

/** The plane most of the movement lies in. */
export const PLANES = ["sagittal", "frontal", "transverse"] as const;
/** One of {@link PLANES}. */
export type Plane = (typeof PLANES)[number];

/** How many joints move. */
export const MECHANICS = ["compound", "isolation"] as const;
/** One of {@link MECHANICS}. */
export type Mechanic = (typeof MECHANICS)[number];

/** Both sides at once, one side per set, or sides in turn within a set. */
export const LATERALITIES = ["bilateral", "unilateral", "alternating"] as const;
/** One of {@link LATERALITIES}. */
export type Laterality = (typeof LATERALITIES)[number];

/** What a set is counted in. */
export const MEASURES = ["repetitions", "duration", "distance"] as const;
/** One of {@link MEASURES}. */
export type Measure = (typeof MEASURES)[number];

/**
 * What the logged load means: "total" is bar and plates together, "per-hand" one dumbbell, "per-side" one side of a
 * divided stack, "stack" the number on a machine or its plates, "added" what hangs on the body, "assistance" what is
 * taken off it, "none" nothing that can be weighed: the body alone, or a band.
 */
export const LOAD_CONVENTIONS = ["total", "per-hand", "per-side", "stack", "added", "assistance", "none"] as const;
/** One of {@link LOAD_CONVENTIONS}. */
export type LoadConvention = (typeof LOAD_CONVENTIONS)[number];

/** Equipment a lift needs, or needs from some load upwards. */
export interface EquipmentNeed {
  readonly equipment: EquipmentId;
  readonly need: "required" | "optional";
  /** Required from this load in kilograms upwards, and strongly so above the second figure. */
  readonly requiredFromKg?: number;
  readonly stronglyAboveKg?: number;
  readonly evidence?: Evidence;
}

/** How a lift is loaded. */
export interface ExerciseLoading {
  readonly convention: LoadConvention;
  /** Kilograms of the empty bar or handle; 0 where there is none. */
  readonly barKg: number;
  /** Where a beginner starts, in kilograms by the load convention. */
  readonly startKg?: number;
  /** The step a usual gym allows, by unit. */
  readonly smallestStep: Readonly<Record<MassUnit, number>>;
  /** Share of body mass that moves with the load, 0 to 1. */
  readonly bodyMassShare: number;
  /** Every repetition starts with the load on the floor, at the height of full-size plates. */
  readonly startsOnFloor?: boolean;
  /** Mean velocity of the last possible repetition, m/s. */
  readonly minimumVelocity?: { readonly value: number; readonly sd?: number; readonly evidence: Evidence };
}

/** What a change of setup does to one muscle. */
export interface SetupEffect {
  readonly muscle: MuscleId;
  readonly change: "more" | "less" | "same" | "unknown";
  readonly evidence: Evidence;
}

/** A choice a lifter makes before or during a set, and what each answer changes. */
export interface SetupVariable {
  /** Permanent id; the key under which `ExerciseEntry.setup` records the answer. */
  readonly id: string;
  readonly name: string;
  readonly options: readonly {
    readonly id: string;
    readonly name: string;
    readonly recommended?: boolean;
    readonly effects: readonly SetupEffect[];
  }[];
}

/** What the advisor does when a mistake is logged, lightest first. */
export const MISTAKE_ACTIONS = ["mention", "hold-load", "reduce-load", "rebuild-technique"] as const;
/** One of {@link MISTAKE_ACTIONS}. */
export type MistakeAction = (typeof MISTAKE_ACTIONS)[number];

/** A technique fault that a set can be tagged with. Its prose (symptom, why, fix) is in the guide under the same id. */
export interface Mistake {
  readonly id: string;
  readonly name: string;
  /** "critical" ends the set when it happens twice in a row. */
  readonly severity: "critical" | "major" | "minor";
  /** How common it is among this lift's mistakes, 1 the most; absent where nobody has said. */
  readonly rank?: number;
  readonly effects: readonly SetupEffect[];
  /** What the advisor does the first time, and when the next exposure shows it again. */
  readonly onFirst: MistakeAction;
  readonly onRepeat: MistakeAction;
  readonly evidence: Evidence;
}

/** What a lift is trained for. */
export const GOALS = ["hypertrophy", "strength", "general"] as const;
/** One of {@link GOALS}. */
export type Goal = (typeof GOALS)[number];

/** Whether a lift leads a programme or supports other lifts. */
export const LIFT_ROLES = ["priority", "accessory"] as const;
/** One of {@link LIFT_ROLES}. */
export type LiftRole = (typeof LIFT_ROLES)[number];

/** An inclusive range of whole numbers. */
export interface WholeRange {
  readonly min: number;
  readonly max: number;
}

/** A prescription that comes with the lift. */
export interface Preset {
  readonly role: LiftRole;
  readonly goal: Goal;
  readonly setsPerSession: WholeRange;
  readonly setsPerWeek: WholeRange;
  readonly sessionsPerWeek: WholeRange;
  /** Zones to alternate session by session; one zone means no alternation. */
  readonly repZones: readonly WholeRange[];
  readonly rir: number;
  readonly restSeconds: number;
  readonly evidence: Evidence;
}

/** A reason to prioritise, include or leave out a lift. */
export interface SuitabilityRule {
  readonly id: string;
  readonly verdict: "prioritise" | "include" | "optional" | "skip" | "ask-a-professional";
  /** The machine-readable condition: a goal, sport, flag or state of training. */
  readonly when: { readonly fact: "goal" | "sport" | "flag" | "response" | "slots"; readonly is: string };
  readonly reason: string;
  readonly evidence: Evidence;
}

/** How the sheet of a lift weighs on skill and recovery, 0 (none) to 5 (most); always judgement. */
export interface DemandRatings {
  readonly stability: number;
  readonly skill: number;
  readonly axial: number;
  readonly systemic: number;
}

/** A second reading of the muscles, where measurement disagrees with the default. */
export interface EvidenceOverlay {
  readonly muscles: readonly MuscleInvolvement[];
  /** Shares of demand on the first muscle of `muscles`, by its length. */
  readonly lengthProfile: LengthProfile;
  readonly rationale: string;
  readonly sources: readonly string[];
}

/** One lift of the catalogue. */
export interface Exercise<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly bodyPart: BodyPart;
  readonly pattern: Pattern;
  readonly plane: Plane;
  readonly mechanic: Mechanic;
  readonly laterality: Laterality;
  /** Repetitions when absent. */
  readonly measure?: Measure;
  readonly equipment: readonly EquipmentNeed[];
  readonly muscles: readonly MuscleInvolvement[];
  readonly evidenceOverlay?: EvidenceOverlay;
  readonly loading: ExerciseLoading;
  readonly demands: DemandRatings;
  readonly setup: readonly SetupVariable[];
  readonly mistakes: readonly Mistake[];
  readonly presets: readonly Preset[];
  readonly suitability: readonly SuitabilityRule[];
  readonly thresholds: Readonly<Record<string, Threshold>>;
  /** How well the choice of muscles and credits is supported. */
  readonly evidence: Evidence;
  /** Every source id that this row cites. */
  readonly sources: readonly string[];
  /** The calendar date on which the content was last revised. */
  readonly revised: string;
  readonly deprecated?: { readonly since: string; readonly replacedBy: string };
}
