export {
  EQUIPMENT_KINDS,
  type AssistanceEquipment,
  type FixedEquipment,
  type LoadingEquipment,
  type PlateEquipment,
  type StackEquipment,
  type SteppedEquipment,
} from "./equipment";
export { type PlateCount, type PlateStock } from "./plateStock";
export { LOADABLE_DIRECTIONS, type LoadableDirection } from "./loadableDirection";
export { nextLoadable, roundToLoadable } from "./roundToLoadable";
export {
  solvePlates,
  type ImpossiblePlates,
  type PlateChanges,
  type PlateSolution,
  type SolvedPlates,
  type SolvePlatesOptions,
} from "./solvePlates";
export { pickBands, type BandChoice, type BandSelection, type PickBandsOptions, type ResistanceBand } from "./pickBands";
export { standardEquipment, type StandardEquipmentId } from "./standardEquipment";
export { equipmentForLift } from "./equipmentForLift";
export { planWarmup, type PlanWarmupInput } from "./planWarmup";
export { planWarmupForLift, type WarmupLift } from "./planWarmupForLift";
export { WARMUP_REASONS, type WarmupPlan, type WarmupReason, type WarmupSet, type WarmupWorkSet } from "./warmup";
