import type { EvidenceGrade } from "../catalogue/evidence";
import type { Mass } from "../units/mass";
import type { WholeRange } from "../catalogue/exercise";
import type { Decision } from "./decision";
import type { FactName, Facts } from "./facts";

/** The order in which rules are heard. Of those that decide the most careful wins, then the first; those after the scheme may only adjust. */
export const STAGES = ["safety", "technique", "setup", "recovery", "adherence", "scheme", "volume", "loading"] as const;
/** One of {@link STAGES}. */
export type Stage = (typeof STAGES)[number];

/** A value that a message can carry; a list holds codes of the rule's messages and is written out joined by "and". */
export type Param = string | number | Mass | readonly string[];

/** What a fired rule does to the next session. */
export type Effect =
  /** Ends training of this lift and refers. */
  | { readonly kind: "stop" }
  /** Decides, starting from the last load. */
  | {
      readonly kind: "decide";
      readonly decision: Decision;
      readonly loadFactor: number;
      /** The load to start from; the last one when left out. */
      readonly from?: Mass;
      /** The load does not rise above this. */
      readonly notAbove?: Mass;
      /** The load does not fall below this. */
      readonly notBelow?: Mass;
      readonly setsFactor?: number;
      readonly extraRir?: number;
    }
  /** Changes what has been decided, where that would add load. */
  | {
      readonly kind: "adjust";
      readonly decision: Decision;
      readonly load?: Mass;
      readonly reps?: WholeRange;
      readonly extraSets?: number;
    }
  /** Says something and changes nothing. */
  | { readonly kind: "warn" };

/** A fired rule: the code of its message, the message's params, and the effect. */
export interface Finding<Code extends string = string> {
  readonly code: Code;
  readonly params: Readonly<Record<string, Param>>;
  readonly effect: Effect;
}

/** What a rule says of the facts: a finding, that all is well, or that it has nothing to say here. */
export type Judgement<Code extends string = string> = Finding<Code> | "satisfied" | "not-applicable";

/** The thresholds of a rule: data, so that a caller can override them. */
export type Limits = Readonly<Record<string, number>>;

/** A rule as the advisor holds it. */
export interface Rule {
  /** Kebab-case, permanent. */
  readonly id: string;
  readonly title: string;
  readonly rationale: string;
  readonly evidence: EvidenceGrade;
  /** Ids in `sources`. */
  readonly sources: readonly string[];
  readonly stage: Stage;
  readonly needs: readonly FactName[];
  readonly limits: Limits;
  /** English text by code, with `{{param}}` where a param goes. */
  readonly messages: Readonly<Record<string, string>>;
  /** Says what the facts mean; called only when everything in `needs` is known. */
  judge(facts: Facts, limits: Limits): Judgement;
}

/** A rule as it is written: `judge` sees the facts it needs and no others. */
export interface RuleDefinition<Need extends FactName, Limit extends string, Code extends string>
  extends Omit<Rule, "needs" | "limits" | "messages" | "judge"> {
  readonly needs: readonly Need[];
  readonly limits: Readonly<Record<Limit, number>>;
  readonly messages: Readonly<Record<Code, string>>;
  /** Says what the facts mean; called only when everything in `needs` is known. */
  judge(facts: Pick<Facts, Need>, limits: Readonly<Record<Limit, number>>): Judgement<NoInfer<Code>>;
}

/**
 * Defines a rule of the advisor.
 *
 * @param definition id, texts, sources, stage, needed facts, limits and the judgement
 * @returns the rule, ready for `createAdvisor`
 * @example
 * import { defineRule } from "liftcore/advisor";
 * const rule = defineRule({
 *   id: "rest-on-sunday", title: "Rest on Sunday", rationale: "House rule.", evidence: "judgement", sources: [],
 *   stage: "adherence", needs: ["history.daysSinceLast"], limits: { days: 1 }, messages: { "too-soon": "Wait {{days}} day." },
 *   judge: (facts, limits) => facts["history.daysSinceLast"] >= limits.days
 *     ? "satisfied"
 *     : { code: "too-soon", params: { days: limits.days }, effect: { kind: "warn" } },
 * });
 * rule.id // => "rest-on-sunday"
 */
export function defineRule<const Need extends FactName, const Limit extends string, const Code extends string>(
  definition: RuleDefinition<Need, Limit, Code>,
): Rule {
  return definition;
}
