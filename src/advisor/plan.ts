import type { LiftRole, WholeRange } from "../catalogue/exercise";
import type { Mass } from "../units/mass";

/** Options of the linear scheme. */
export interface LinearParams {
  /** Added after a full session; the next load the equipment makes when left out. */
  readonly increment?: Mass;
}

/** Options of double progression. */
export interface DoubleProgressionParams {
  /** Added once every set reaches the top of the range; the next load the equipment makes when left out. */
  readonly increment?: Mass;
}

/** Options of the RIR-target scheme. */
export interface RirTargetParams {
  /** Largest change of load from one session to the next, as a share; 0.1 when left out. */
  readonly largestChange?: number;
}

/** The options of each built-in scheme, by its id. */
export interface SchemeParams {
  readonly linear: LinearParams;
  readonly "double-progression": DoubleProgressionParams;
  readonly "rir-target": RirTargetParams;
}

/** The id of a built-in scheme. */
export type BuiltInSchemeId = keyof SchemeParams;

/** What every plan states, whatever its scheme. */
export interface PlanBase {
  /** Working sets, 1 to 20. */
  readonly sets: number;
  /** Range of repetitions per set; equal ends mean a fixed number. */
  readonly reps: WholeRange;
  /** Repetitions to leave in reserve, 0 to 10 in half steps. */
  readonly rir?: number;
  readonly restSeconds?: number;
  readonly role?: LiftRole;
}

/** A plan by one of the built-in schemes. */
export type BuiltInPlan = {
  [Id in BuiltInSchemeId]: PlanBase & { readonly scheme: Id; readonly params?: SchemeParams[Id] };
}[BuiltInSchemeId];

/** A plan by a scheme of your own; its id begins with "custom:". */
export type CustomPlan = PlanBase & {
  readonly scheme: `custom:${string}`;
  readonly params?: Readonly<Record<string, unknown>>;
};

/** How a lift is to progress. */
export type Plan = BuiltInPlan | CustomPlan;
