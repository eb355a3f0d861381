export { ERROR_CODES, isLiftcoreError, LiftcoreError, type ErrorCode } from "./LiftcoreError";
export { type Result } from "./result";
export { ROUNDING_MODES, roundTo, snapToThousandth, type RoundingMode } from "./round";
export { foldText } from "./foldText";
export { CONFIDENCE_LEVELS, type ConfidenceLevel } from "./normal";
export { theilSen, type Point, type RobustLine } from "./theilSen";
