export {
  BODY_PARTS,
  GOALS,
  LATERALITIES,
  LIFT_ROLES,
  LOAD_CONVENTIONS,
  MEASURES,
  MECHANICS,
  MISTAKE_ACTIONS,
  PATTERNS,
  PLANES,
  type BodyPart,
  type DemandRatings,
  type EquipmentNeed,
  type EvidenceOverlay,
  type Exercise,
  type ExerciseFact,
  type ExerciseLoading,
  type Goal,
  type Laterality,
  type LiftRole,
  type LoadConvention,
  type Measure,
  type Mechanic,
  type Mistake,
  type MistakeAction,
  type Pattern,
  type Plane,
  type Preset,
  type SetupEffect,
  type SetupVariable,
  type SuitabilityRule,
  type WholeRange,
} from "./exercise";
export { defineExercise, type ExerciseRow } from "./defineExercise";
export { EVIDENCE_GRADES, type Evidence, type EvidenceGrade, type Threshold } from "./evidence";
export {
  LENGTH_PROFILES,
  MUSCLE_ROLES,
  PEAK_LENGTHS,
  type LengthProfile,
  type MuscleInvolvement,
  type MuscleRole,
  type PeakLength,
} from "./muscle";
export { muscles, MUSCLES, type Muscle, type MuscleId, type MuscleRegion } from "./muscles";
export { equipment, EQUIPMENT, type Equipment, type EquipmentId } from "./equipment";
export {
  SOURCE_KINDS,
  sources,
  VERIFICATIONS,
  type Source,
  type SourceId,
  type SourceKind,
  type Verification,
} from "./sources";
export { builtInCatalogue, createCatalogue, type Catalogue } from "./catalogue";
export { type NameIndex } from "./nameIndex";
export { exercises } from "./exercises";
export { findExercise } from "./findExercise";
export { getExercise } from "./getExercise";
export { resolveExercise, type ExerciseResolution } from "./resolveExercise";
export { resolveSetupEffects, type SetupOutcome } from "./resolveSetupEffects";
export { barbellHipThrust } from "./lifts/barbellHipThrust";
export { dumbbellHipThrust } from "./lifts/dumbbellHipThrust";
export { barbellGluteBridge } from "./lifts/barbellGluteBridge";
export { backSquat } from "./lifts/backSquat";
export { lowBarBackSquat } from "./lifts/lowBarBackSquat";
export { frontSquat } from "./lifts/frontSquat";
export { legPress } from "./lifts/legPress";
export { legExtension } from "./lifts/legExtension";
export { deadlift } from "./lifts/deadlift";
export { romanianDeadlift } from "./lifts/romanianDeadlift";
export { dumbbellRomanianDeadlift } from "./lifts/dumbbellRomanianDeadlift";
export { benchPress } from "./lifts/benchPress";
export { machineChestPress } from "./lifts/machineChestPress";
export { inclineMachineChestPress } from "./lifts/inclineMachineChestPress";
export { cableFly } from "./lifts/cableFly";
export { pecDeck } from "./lifts/pecDeck";
export { dip } from "./lifts/dip";
export { overheadPress } from "./lifts/overheadPress";
export { dumbbellShoulderPress } from "./lifts/dumbbellShoulderPress";
export { facePull } from "./lifts/facePull";
export { pullUp } from "./lifts/pullUp";
export { chinUp } from "./lifts/chinUp";
export { barbellRow } from "./lifts/barbellRow";
export { dumbbellRow } from "./lifts/dumbbellRow";
export { seatedCableRow } from "./lifts/seatedCableRow";
export { inclineDumbbellCurl } from "./lifts/inclineDumbbellCurl";
export { preacherCurl } from "./lifts/preacherCurl";
export { tricepsPushdown } from "./lifts/tricepsPushdown";
export { ropeTricepsPushdown } from "./lifts/ropeTricepsPushdown";
export { dumbbellTricepsExtension } from "./lifts/dumbbellTricepsExtension";
export { cableCrunch } from "./lifts/cableCrunch";
