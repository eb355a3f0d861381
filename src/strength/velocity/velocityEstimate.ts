import type { LoadVelocityLine } from "./loadVelocityLine";
import type { VelocityPredictionError } from "./predictionError";

/** Something to know before a maximum read from velocity is used. */
export interface VelocityCaveat {
  readonly code: "two-loads" | "loose-line" | "below-heaviest-load" | "minimum-velocity-of-others";
  readonly message: string;
}

/** Why velocity gives no maximum. */
export interface VelocityRefusal {
  readonly code: "minimum-velocity-unknown" | "too-few-loads" | "velocity-not-falling" | "no-load-left";
  readonly message: string;
}

/** What `oneRepMaxFromVelocity` answers. */
export type VelocityEstimate =
  | {
      readonly status: "estimated";
      /** In the unit of the loads, not rounded. */
      readonly oneRepMax: number;
      /** One standard error to either side, which holds about two predictions of three; not shifted by the known overestimate. */
      readonly band: { readonly lower: number; readonly upper: number };
      readonly error: VelocityPredictionError;
      readonly line: LoadVelocityLine;
      /** How far the maximum lies beyond the heaviest load measured, as a share of that load; 0.2 is 20 % heavier. */
      readonly extrapolation: number;
      readonly caveats: readonly VelocityCaveat[];
    }
  | { readonly status: "not-estimable"; readonly reasons: readonly VelocityRefusal[] };
