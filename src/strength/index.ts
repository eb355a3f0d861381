export { correctRir, REPORTED_RIR_BIAS, rirFromRpe, rpeFromRir } from "../units/effort";
export { type FormulaUnit, type OneRepMaxFormula, type ValidReps } from "./formula";
export { type FormulaPopulation, type PopulationFormula } from "./linearFormula";
export { abadieWentworthChestPress } from "./formulas/abadieWentworthChestPress";
export { abadieWentworthShoulderPress } from "./formulas/abadieWentworthShoulderPress";
export { adams } from "./formulas/adams";
export { baechle } from "./formulas/baechle";
export { berger } from "./formulas/berger";
export { brown } from "./formulas/brown";
export { brzycki } from "./formulas/brzycki";
export { cummingsFinn } from "./formulas/cummingsFinn";
export { desgorces } from "./formulas/desgorces";
export { epley } from "./formulas/epley";
export { epleyModified } from "./formulas/epleyModified";
export { kemmler } from "./formulas/kemmler";
export { lander } from "./formulas/lander";
export { lombardi } from "./formulas/lombardi";
export { marzagao } from "./formulas/marzagao";
export { mayhew } from "./formulas/mayhew";
export { naclerio } from "./formulas/naclerio";
export { nuzzo } from "./formulas/nuzzo";
export { oconner } from "./formulas/oconner";
export { reynolds } from "./formulas/reynolds";
export { reynolds5rmChestPress } from "./formulas/reynolds5rmChestPress";
export { reynolds5rmLegPress } from "./formulas/reynolds5rmLegPress";
export { tucker } from "./formulas/tucker";
export { wathan } from "./formulas/wathan";
export { oneRepMaxFormulas, type OneRepMaxFormulaId, type UnitBoundFormulaId } from "./oneRepMaxFormulas";
export { estimateOneRepMax, type EstimateOneRepMaxInput } from "./estimateOneRepMax";
export {
  NORMATIVE_LIFTS,
  normativeRepetitions,
  type NormativeInterval,
  type NormativeLift,
  type NormativeRepetitions,
  type NormativeRepetitionsInput,
} from "./norms/normativeRepetitions";
export { assessOneRepMax, type AssessOneRepMaxOptions } from "./assessment/assessOneRepMax";
export {
  type AssessableSet,
  type Caveat,
  type MassInterval,
  type NotEstimableReason,
  type OneRepMaxAssessment,
  type WidthComponent,
} from "./assessment/assessment";
export { relativeStrength, type RelativeStrength } from "./relative/relativeStrength";
export {
  relativeStrengthSystems,
  type RelativeStrengthCircumstances,
  type RelativeStrengthInput,
  type RelativeStrengthSystemId,
} from "./relative/relativeStrengthSystems";
export { SEXES, type BySex, type RelativeStrengthSystem, type Sex } from "./relative/system";
export { BEYOND_RULES, type BeyondRule, type BodyMassLimit, type Curve, type CurveReading } from "./relative/curve";
export { GL_EQUIPMENT, GL_EVENTS, type GlCircumstances, type GlEquipment, type GlEvent } from "./relative/ipfGl";
export { SINCLAIR_CYCLES, type SinclairCircumstances, type SinclairCycle } from "./relative/sinclair";
export { SCHWARTZ_VARIANTS, type SchwartzMaloneCircumstances, type SchwartzVariant } from "./relative/schwartzMalone";
export { type AllometricCircumstances } from "./relative/allometric";
export { ageFactor } from "./relative/ageFactor";
export { type PrintedCells, type RpeTable } from "./percents/rpeTable";
export { rpeTables, type RpeTableId } from "./percents/rpeTables";
export { brzyckiRpe } from "./percents/rpeTables/brzyckiRpe";
export { helms2016 } from "./percents/rpeTables/helms2016";
export { openPowerlifting } from "./percents/rpeTables/openPowerlifting";
export { rtsClassic } from "./percents/rpeTables/rtsClassic";
export { rtsTrac2025 } from "./percents/rpeTables/rtsTrac2025";
export { type PercentCurve, type UnitFreeFormulaId } from "./percents/percentCurve";
export { type SetEffort } from "./percents/setEffort";
export { percentOfOneRepMax, type PercentOfOneRepMaxInput } from "./percents/percentOfOneRepMax";
export { percentTable, type PercentTable, type PercentTableOptions, type PercentTableRow } from "./percents/percentTable";
export { loadForReps, type LoadForRepsInput } from "./percents/loadForReps";
export { loadForNextSet, type LoadForNextSetInput } from "./percents/loadForNextSet";
export { repsAtLoad, type RepsAtLoadInput } from "./percents/repsAtLoad";
export { oneRepMaxFromVelocity, type OneRepMaxFromVelocityInput } from "./velocity/oneRepMaxFromVelocity";
export { minimumVelocities, type MinimumVelocity } from "./velocity/minimumVelocities";
export { velocityLoss } from "./velocity/velocityLoss";
export { type LoadVelocityLine, type LoadVelocityPoint } from "./velocity/loadVelocityLine";
export { type VelocityPredictionError } from "./velocity/predictionError";
export { type VelocityCaveat, type VelocityEstimate, type VelocityRefusal } from "./velocity/velocityEstimate";
export {
  REPS_MODELS,
  repsModels,
  type RepsModel,
  type RepsModelChoice,
  type RepsModelId,
} from "./repsModels/repsModels";
export { MOVEMENTS, type Movement } from "./repsModels/movement";
export { LOAD_ADJUSTMENTS, type LoadAdjustment, type LoadAdjustmentMethod } from "./repsModels/loadAdjustment";
export { shareForReps, type RepsModelOptions, type ShareForRepsInput } from "./repsModels/shareForReps";
export { repsAtShare, type RepsAtShareInput } from "./repsModels/repsAtShare";
export { FIT_WEIGHTINGS, type FitWeighting } from "./repsModels/fitting/fitWeighting";
export { type CountedSet, type SetAtLoad, type SetAtShare } from "./repsModels/fitting/repsPoint";
export {
  FIT_TARGETS,
  type FitMethod,
  type FitTarget,
  type LeastSquaresFit,
  type QuantileFit,
  type RepsAndMaximumFit,
  type RepsFit,
  type RepsFitFailure,
  type RepsFitReason,
} from "./repsModels/fitting/repsFit";
export { fitRepsModel, type FitRepsModelInput } from "./repsModels/fitRepsModel";
export { fitRepsModelFromLoads, type FitFromLoadsMethod, type FitRepsModelFromLoadsInput } from "./repsModels/fitRepsModelFromLoads";
export {
  fitRepsModelMixed,
  type FitRepsModelMixedInput,
  type LifterSetAtShare,
  type MixedRepsFit,
} from "./repsModels/fitRepsModelMixed";
export { rollRepsModel, type DatedSetAtLoad, type RolledRepsFit, type RollRepsModelInput } from "./repsModels/rollRepsModel";export { fitRepsProfile, type FitRepsProfileOptions } from "./profile/fitRepsProfile";
export { formulaFromProfile } from "./profile/formulaFromProfile";
export { type Estimate, type NoRepsProfile, type RepsProfile } from "./profile/repsProfile";
export { rollRepsProfile, type RepsProfileOnDay } from "./profile/rollRepsProfile";
