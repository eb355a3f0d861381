export { prescribe, type PrescribeOptions, type WeeklyPrescription } from "./prescribe";
export {
  CLEARANCE_FLAGS,
  LIFTER_GOALS,
  RED_FLAGS,
  SPORTS,
  type ClearanceFlag,
  type Lifter,
  type LifterGoal,
  type RedFlag,
  type Sport,
} from "./lifter";
export { assessSuitability } from "./assessSuitability";
export {
  SUITABILITY_QUESTIONS,
  SUITABILITY_VERDICTS,
  type SuitabilityAssessment,
  type SuitabilityCaution,
  type SuitabilityReason,
  type SuitabilityTopic,
  type SuitabilityVerdict,
} from "./suitability";
export { GLUTE_RESPONSES, type GluteResponse, type OtherLift, type SuitabilityOptions } from "./suitabilityOptions";
export { type SuitabilityQuestion } from "./suitabilityQuestion";
export {
  REFERRALS,
  suitabilityCautions,
  suitabilityRules,
  type GeneralSuitabilityCaution,
  type GeneralSuitabilityRule,
  type Referral,
} from "./suitabilityRules";
export {
  PROGRESSION_TABLES,
  SCHEME_VOLUMES,
  progressionTables,
  type ProgressionColumn,
  type ProgressionTable,
  type ProgressionTableId,
  type SchemeVolume,
} from "./progressionTables";
export {
  readProgressionTable,
  type ProgressionCell,
  type ProgressionChoice,
  type ReadProgressionTableInput,
} from "./readProgressionTable";
export { VERTICAL_PLANS, verticalPlans, type VerticalPlanId, type VerticalPlanPattern } from "./verticalPlans";
export {
  buildVerticalPlan,
  type BuildVerticalPlanInput,
  type RepsPlanChoice,
  type SetsPlanChoice,
  type VerticalPlanChoice,
  type VerticalPlanRow,
} from "./buildVerticalPlan";
export { SET_SCHEMES, setSchemes, type SetSchemeId, type SetSchemePattern } from "./setSchemes";
export { type SchemeRow } from "./schemeRow";
export { buildSetScheme, type BuildSetSchemeInput } from "./buildSetScheme";
export { buildManualScheme, type BuildManualSchemeInput, type ManualSchemeLine } from "./buildManualScheme";
export { buildFixedScheme, type BuildFixedSchemeInput, type FixedSchemeSet } from "./buildFixedScheme";
export { BELOW_ONE, accumulateReps, type AccumulateRepsInput, type BelowOne } from "./accumulateReps";
export { releaseSchemes, type ReleaseRow, type ReleaseSchemesInput } from "./releaseSchemes";
