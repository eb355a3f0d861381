import { LiftcoreError } from "../foundation/LiftcoreError";
import { describeValue } from "../foundation/describeValue";
import { checkNumber } from "../foundation/checkNumber";
import type { Limits, Rule } from "./rule";
import { STAGES } from "./rule";
import { rules as builtInRules } from "./rules";
import type { Scheme } from "./scheme";
import { schemes as builtInSchemes } from "./schemes";

/** Rules and schemes that belong together; plain data apart from their functions. */
export interface Advisor {
  /** In the order in which they are heard. */
  readonly rules: readonly Rule[];
  readonly schemes: readonly Scheme[];
}

/** Options of {@link createAdvisor}. */
export interface CreateAdvisorOptions {
  /** All rules to hear; the built-in ones when left out. */
  readonly rules?: readonly Rule[];
  /** Schemes beside the built-in ones; one with a built-in id takes its place. */
  readonly schemes?: readonly Scheme[];
  /** Other thresholds, by rule id and limit name. */
  readonly limits?: Readonly<Record<string, Limits>>;
  /** Ids of rules not to hear. */
  readonly without?: readonly string[];
}

/**
 * Creates an advisor from rules, schemes and thresholds of your choice.
 *
 * @param options what differs from the built-in advisor
 * @returns an advisor for `advise`
 * @throws LiftcoreError `invalid-advisor` for a doubled rule id, or a rule or limit that does not exist
 * @example
 * import { createAdvisor } from "liftcore/advisor";
 * const patient = createAdvisor({ limits: { "reduce-after-misses": { exposures: 3 } } });
 * patient.rules.find(({ id }) => id === "reduce-after-misses")?.limits.exposures // => 3
 */
export function createAdvisor(options: CreateAdvisorOptions = {}): Advisor {
  const { rules = builtInRules, schemes = [], limits = {}, without = [] } = options;
  refuseDoubles(rules);
  for (const id of [...Object.keys(limits), ...without]) refuseUnknown(id, rules);
  const kept = rules.filter(({ id }) => !without.includes(id)).map((rule) => withLimits(rule, limits[rule.id] ?? {}));
  const own = new Set(schemes.map(({ id }) => id));
  return {
    rules: [...kept].sort((a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage)),
    schemes: [...Object.values(builtInSchemes).filter(({ id }) => !own.has(id)), ...schemes],
  };
}

function withLimits(rule: Rule, limits: Limits): Rule {
  for (const [name, value] of Object.entries(limits)) {
    if (!Object.hasOwn(rule.limits, name)) {
      const known = Object.keys(rule.limits).join(", ");
      throw new LiftcoreError("invalid-advisor", `limits of ${rule.id} must be among ${known}, got ${name}`, "limits");
    }
    checkNumber(`limits.${rule.id}.${name}`, value, { min: 0 });
  }
  return { ...rule, limits: { ...rule.limits, ...limits } };
}

function refuseDoubles(rules: readonly Rule[]): void {
  const ids = rules.map(({ id }) => id);
  const double = ids.find((id, place) => ids.indexOf(id) !== place);
  if (double !== undefined) throw new LiftcoreError("invalid-advisor", `rules must have ids of their own, got ${double} twice`, "rules");
}

function refuseUnknown(id: string, rules: readonly Rule[]): void {
  if (rules.some((rule) => rule.id === id)) return;
  throw new LiftcoreError("invalid-advisor", `there is no rule ${describeValue(id)}`, "rules");
}
