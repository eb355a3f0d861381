import type { EvidenceGrade } from "../catalogue/evidence";
import type { Exposure } from "./exposure";
import type { Proposal } from "./proposal";
import type { Situation } from "./situation";

/** A way to progress from session to session. */
export interface Scheme {
  /** A built-in id, or your own beginning with "custom:". */
  readonly id: string;
  readonly title: string;
  readonly rationale: string;
  readonly evidence: EvidenceGrade;
  /** Ids in `sources`. */
  readonly sources: readonly string[];
  /** English text by code, with `{{param}}` where a param goes. */
  readonly messages: Readonly<Record<string, string>>;
  /** Proposes the session after `last`, the newest exposure in the plan's zone; must not lower the load for a better one. */
  propose(situation: Situation, last: Exposure): Proposal;
}

/**
 * Defines a progression scheme.
 *
 * @param scheme id, texts, sources and the proposal
 * @returns the scheme, ready for `createAdvisor`
 * @example
 * import { defineScheme } from "liftcore/advisor";
 * const scheme = defineScheme({
 *   id: "custom:stay", title: "Stay", rationale: "For a taper.", evidence: "judgement", sources: [], messages: { stay: "Keep the load." },
 *   propose: ({ resolved }, last) => ({ code: "stay", params: {}, decision: "hold", load: last.topLoad, reps: resolved.plan.reps }),
 * });
 * scheme.id // => "custom:stay"
 */
export function defineScheme(scheme: Scheme): Scheme {
  return scheme;
}
