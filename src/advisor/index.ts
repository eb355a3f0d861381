export { type Lifter } from "../programming/lifter";
export { DECISIONS, type Decision } from "./decision";
export { type BuiltInPlan, type BuiltInSchemeId, type CustomPlan, type Plan } from "./plan";
export { type AnyPlan, type PlanBase } from "./planBase";
export { type IncrementParams } from "./readIncrement";
export { type RirTargetParams } from "./schemes/rirTarget";
export { type PrescribedSet, type Prescription } from "./prescription";
export { type Reason } from "./reason";
export { type Advice, type AdviceConfidence, type Alternative } from "./advice";
export { FACT_NAMES, FATIGUE_SIGNS, type FactName, type Facts, type FatigueSign, type KnownFacts } from "./facts";
export {
  defineRule,
  STAGES,
  type Effect,
  type Finding,
  type Judgement,
  type Limits,
  type Param,
  type Rule,
  type RuleDefinition,
  type Stage,
} from "./rule";
export { rules } from "./rules";
export { defineScheme, type LooseParams, type Scheme } from "./scheme";
export { type EarnedStep } from "./earnedStep";
export { type Proposal } from "./proposal";
export { type LiftDay } from "../log/liftDay";
export { type Exposure, type ExposureSet } from "./exposure";
export { type ResolvedPlan, type Situation } from "./situation";
export { schemes } from "./schemes";
export { createAdvisor, type Advisor, type CreateAdvisorOptions } from "./createAdvisor";
export { type AdviseInput } from "./adviseInput";
export { advise } from "./advise";
export { type TraceEntry } from "./judgeRules";
export { adviseAll, type AdviseAllInput } from "./adviseAll";
export { explain, type Explanation, type MessageTranslations } from "./explain";
