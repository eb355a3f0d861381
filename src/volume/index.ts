export { totalTonnage } from "./totalTonnage";
export { type Tonnage } from "./tonnage";
export { hardSetLimits, type HardSetLimits } from "./hardSetLimits";
export { creditSets } from "./creditSets";
export { type BestSet } from "./bestSet";
export { type SetsByKind } from "./setsByKind";
export { emptySummary, type ExerciseWeek, type MuscleWeek, type TrainingSummary, type WeekSummary } from "./summary";
export { summariseSession, type SummaryOptions } from "./summariseSession";
export { mergeSummaries } from "./mergeSummaries";
export { summariseLog } from "./summariseLog";
export { weeklyVolume, type WeeklyVolume, type WeeklyVolumeOptions } from "./weeklyVolume";
export { VOLUME_BANDS, volumeBands, type VolumeBand, type VolumeBandLimits } from "./volumeBands";
export { classifyVolume } from "./classifyVolume";
export { creditMuscles } from "./creditMuscles";
export { MUSCLE_LEVELS, rollUpMuscles, type CreditedSets, type MuscleLevel, type RolledUpSets } from "./rollUpMuscles";
export { muscleVolume, type MuscleVolume, type WeeklyMuscleVolume } from "./muscleVolume";
export { sessionLoad } from "./sessionLoad";
export { monotony, strain } from "./monotony";
export {
  ACUTE_CHRONIC_METHODS,
  acuteChronicRatio,
  type AcuteChronicMethod,
  type AcuteChronicOptions,
} from "./acuteChronicRatio";
export { prilepin, prilepinTable, type PrilepinRow } from "./prilepin";
export { inol } from "./inol";
export { effectiveReps } from "./effectiveReps";
