export { rirFromRpe, rpeFromRir } from "../units/effort";
export { type OneRepMaxFormula, type ValidReps } from "./formula";
export { brzycki } from "./formulas/brzycki";
export { epley } from "./formulas/epley";
export { epleyModified } from "./formulas/epleyModified";
export { lombardi } from "./formulas/lombardi";
export { wathan } from "./formulas/wathan";
export { oneRepMaxFormulas, type OneRepMaxFormulaId } from "./oneRepMaxFormulas";
export { estimateOneRepMax, type EstimateOneRepMaxInput } from "./estimateOneRepMax";
export { assessOneRepMax, type AssessOneRepMaxOptions } from "./assessOneRepMax";
export {
  type AssessableSet,
  type Caveat,
  type NotEstimableReason,
  type OneRepMaxAssessment,
  type WidthComponent,
} from "./assessment";
