import type { Mass } from "../units/mass";
import type { PlateCount } from "./plateStock";

/** Why a warm-up set is there. */
export const WARMUP_REASONS = ["empty-bar", "body-alone", "first-plates", "step", "last-step"] as const;
/** One of {@link WARMUP_REASONS}: the bare bar, no added load, full-size plates for a pull from the floor, a step on the way, the last before work. */
export type WarmupReason = (typeof WARMUP_REASONS)[number];

/** One set before the working sets. */
export interface WarmupSet {
  /** A load the equipment makes, in its unit; on an assistance machine the assistance. */
  readonly load: Mass;
  /** What is on each side, heaviest first; only for a bar with plates. Where the stock allows, nothing comes off from set to set. */
  readonly perSide?: readonly PlateCount[];
  readonly reps: number;
  /** Rest after the set. */
  readonly restSeconds: number;
  /**
   * Load as a share of the working load. Where the lift also moves the body and its mass was given, both loads count the
   * part of the body that moves; on an assistance machine, the share of the way from the most help to the working one.
   */
  readonly share: number;
  readonly why: WarmupReason;
}

/**
 * The sets before the working sets, each heavier than the one before, or why there are none: "no-lighter-load", the
 * equipment has nothing lighter than the working load; "light-work", the working load is so near to the lightest that a
 * set below it would prepare nothing, or tire more than it prepares; "not-in-repetitions", the lift is counted in time or
 * distance; "other-equipment", the lift is done with help and the equipment gives none.
 */
export type WarmupPlan =
  | { readonly status: "planned"; readonly sets: readonly WarmupSet[] }
  | { readonly status: "none"; readonly reason: "no-lighter-load" | "light-work" | "not-in-repetitions" | "other-equipment"; readonly sets: readonly [] };

/** The set to prepare for. */
export interface WarmupWorkSet {
  /** The working load by the convention of the lift; on an assistance machine the assistance. */
  readonly load: Mass;
  /** Repetitions, or a range of which the fewest count, as they are the heaviest. */
  readonly reps: number | { readonly min: number; readonly max: number };
  /** Repetitions in reserve, 0 to 10 by halves; taken as 0 when left out, which warms up rather more. */
  readonly rir?: number;
}
