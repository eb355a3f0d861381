import type { ConfidenceLevel } from "../../foundation/normal";
import type { Mass } from "../../units/mass";

/** A number with the range that holds it. */
export interface Estimate<Value> {
  readonly value: Value;
  readonly lower: Value;
  readonly upper: Value;
}

/** A lifter's own relation of load and repetitions: maximum = load * (1 + growth * (repetitions to failure - 1)). */
export interface RepsProfile {
  readonly status: "fitted";
  /** Growth of the maximum per repetition beyond the first; 0.0353 in the usual formula, 0.02 to 0.09 in people. */
  readonly growthPerRepetition: Estimate<number>;
  readonly oneRepMax: Estimate<Mass>;
  readonly level: ConfidenceLevel;
  /** How much the sets have taught about the curve: 0 nothing beyond what is usual among people, 1 everything. */
  readonly learned: number;
  /** Sets that say something, of those given, and the days they were done on. */
  readonly basedOn: { readonly sets: number; readonly days: number };
}

/** Why there is no profile. */
export interface NoRepsProfile {
  readonly status: "not-estimable";
  readonly reason: { readonly code: "no-sets" | "loads-too-close" | "only-singles" | "maximum-outdone"; readonly message: string };
}
