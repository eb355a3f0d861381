import type { EvidenceGrade } from "../catalogue/evidence";
import type { Exposure } from "./exposure";
import type { Proposal } from "./proposal";
import type { Situation } from "./situation";

/** Options of a plan before its scheme has checked them. */
export type LooseParams = Readonly<Record<string, unknown>>;

/** A way to progress from session to session. */
export interface Scheme<Id extends string = string, Params extends object = object> {
  /** A built-in id, or your own beginning with "custom:". */
  readonly id: Id;
  readonly title: string;
  readonly rationale: string;
  readonly evidence: EvidenceGrade;
  /** Ids in `sources`. */
  readonly sources: readonly string[];
  /** English text by code, with `{{param}}` where a param goes. */
  readonly messages: Readonly<Record<string, string>>;
  /** Checks the options of a plan by this scheme and throws `invalid-argument` for what cannot be. */
  readParams(params: LooseParams): Params;
  /** Proposes the session after `last`, the newest exposure in the plan's zone; must not lower the load for a better one. */
  propose(situation: Situation, last: Exposure, params: Params): Proposal;
}

/**
 * Defines a progression scheme.
 *
 * @param scheme id, texts, sources, the check of its options and the proposal
 * @returns the scheme, ready for `createAdvisor`
 * @example
 * import { defineScheme } from "liftcore/advisor";
 * const scheme = defineScheme({
 *   id: "custom:stay", title: "Stay", rationale: "For a taper.", evidence: "judgement", sources: [], messages: { stay: "Keep the load." },
 *   readParams: () => ({}),
 *   propose: ({ resolved }, last) => ({ code: "stay", params: {}, decision: "hold", load: last.topLoad, reps: resolved.plan.reps }),
 * });
 * scheme.id // => "custom:stay"
 */
export function defineScheme<const Id extends string, Params extends object>(scheme: Scheme<Id, Params>): Scheme<Id, Params> {
  return scheme;
}
