import type { FactName, Facts, KnownFacts } from "./facts";
import type { Finding, Limits, Rule } from "./rule";

/** One line of the trace: what a rule read, its limits, and what it said. */
export interface TraceEntry {
  readonly ruleId: string;
  readonly stage: Rule["stage"];
  /** "unknown" names the missing facts: the rule could not tell. */
  readonly outcome: "fired" | "satisfied" | "not-applicable" | "unknown";
  /** The facts the rule read, by name. */
  readonly facts: Readonly<Record<string, unknown>>;
  readonly limits: Limits;
  readonly missing?: readonly FactName[];
  /** Code of the message, when the rule fired. */
  readonly code?: string;
}

/** A rule that fired, with what it found. */
export interface FiredRule {
  readonly rule: Rule;
  readonly finding: Finding;
}

/** Hears every rule in order; each sees the facts it needs and no others, and none is guessed. */
export function judgeRules(
  rules: readonly Rule[],
  known: KnownFacts,
): { readonly fired: readonly FiredRule[]; readonly trace: readonly TraceEntry[] } {
  const fired: FiredRule[] = [];
  const trace = rules.map((rule): TraceEntry => {
    const missing = rule.needs.filter((name) => known[name] === undefined);
    const facts = Object.fromEntries(rule.needs.filter((name) => !missing.includes(name)).map((name) => [name, known[name]]));
    const entry = { ruleId: rule.id, stage: rule.stage, facts, limits: rule.limits };
    if (!hasAll(facts, missing)) return { ...entry, outcome: "unknown", missing };
    const judgement = rule.judge(facts, rule.limits);
    if (typeof judgement === "string") return { ...entry, outcome: judgement };
    fired.push({ rule, finding: judgement });
    return { ...entry, outcome: "fired", code: judgement.code };
  });
  return { fired, trace };
}

/** Nothing a rule needs is missing, so for this rule the facts are complete. */
function hasAll(_facts: object, missing: readonly FactName[]): _facts is Facts {
  return missing.length === 0;
}
