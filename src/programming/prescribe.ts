import { builtInCatalogue, type Catalogue } from "../catalogue/catalogue";
import { findById } from "../catalogue/getExercise";
import { GOALS, LIFT_ROLES, type Goal, type LiftRole, type Preset, type WholeRange } from "../catalogue/exercise";
import type { Evidence } from "../catalogue/evidence";
import { checkNumber } from "../foundation/checkNumber";
import { checkObject } from "../foundation/checkObject";
import { checkOneOf } from "../foundation/checkOneOf";

/** Options of {@link prescribe}. */
export interface PrescribeOptions {
  /** What the lift is trained for; "hypertrophy" when left out. */
  readonly goal?: Goal;
  /** Whether the lift leads the programme; "accessory" when left out. */
  readonly role?: LiftRole;
  /** Week of the programme, from 1; where a preset alternates rep zones, odd weeks begin with the first. */
  readonly week?: number;
  readonly catalogue?: Catalogue;
}

/** What a week should hold for one lift. */
export interface WeeklyPrescription {
  readonly exerciseId: string;
  readonly goal: Goal;
  readonly role: LiftRole;
  readonly sessionsPerWeek: WholeRange;
  readonly setsPerSession: WholeRange;
  readonly setsPerWeek: WholeRange;
  /** In the order in which the week's sessions take them; one zone means every session the same. */
  readonly repZones: readonly WholeRange[];
  readonly rir: number;
  readonly restSeconds: number;
  readonly evidence: Evidence;
}

/**
 * Prescribes a week of one lift from the lift's presets: sets, repetitions, reserve, rest and frequency, with their source.
 *
 * @param exerciseId an id of the catalogue
 * @param options goal, role, week and catalogue; a goal without a preset of its own takes the role's first preset
 * @returns the prescription, or `undefined` where the lift has no preset for the role
 * @throws LiftcoreError `unknown-exercise`, or `invalid-argument` for an unknown goal or role or a week below 1
 * @see iron-hip-thrust-guide
 * @example
 * import { prescribe } from "liftcore/programming";
 * prescribe("barbell-hip-thrust", { role: "priority" })?.setsPerWeek // => { "min": 10, "max": 15 }
 * prescribe("barbell-hip-thrust", { role: "priority", week: 2 })?.repZones[0] // => { "min": 10, "max": 15 }
 */
export function prescribe(exerciseId: string, options: PrescribeOptions = {}): WeeklyPrescription | undefined {
  checkObject("options", options);
  const { goal = "hypertrophy", role = "accessory", week = 1, catalogue = builtInCatalogue } = options;
  checkOneOf("goal", goal, GOALS);
  checkOneOf("role", role, LIFT_ROLES);
  checkNumber("week", week, { min: 1, step: 1 });
  const preset = pickPreset(findById("exerciseId", exerciseId, catalogue).presets, goal, role);
  if (preset === undefined) return undefined;
  const { repZones, ...rest } = preset;
  return { exerciseId, ...rest, repZones: week % 2 === 1 ? repZones : [...repZones].reverse() };
}

function pickPreset(presets: readonly Preset[], goal: Goal, role: LiftRole): Preset | undefined {
  const ofRole = presets.filter((preset) => preset.role === role);
  return ofRole.find((preset) => preset.goal === goal) ?? ofRole[0];
}
