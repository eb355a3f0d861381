import type { Mass } from "../units/mass";

/** The load earned by reaching so many repetitions in all planned sets. */
export interface EarnedStep {
  readonly reps: number;
  readonly load: Mass;
}
