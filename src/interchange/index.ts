export { importLog, type ImportOptions, type ImportReport } from "./importLog";
export { exportLog } from "./exportLog";
export { detectFormat } from "./detectFormat";
export { formats, type FormatDescription, type FormatId, type WritableFormatId } from "./formats";
export {
  IMPORT_ACTIONS,
  ISSUE_CODES,
  ISSUE_SEVERITIES,
  type ImportAction,
  type ImportIssue,
  type IssueCode,
  type IssueSeverity,
} from "./importIssue";
export {
  UNIT_SOURCES,
  type Accounting,
  type FormatReading,
  type PreservedValue,
  type UnitReading,
  type UnitSource,
  type UnresolvedName,
} from "./formatReading";
export { DEFAULT_LIMITS, type ImportLimits } from "./importLimits";
export {
  FOREIGN_SOURCES,
  type ForeignExercise,
  type ForeignExerciseReading,
  type ForeignMuscle,
  type ForeignRowIssue,
  type ForeignSource,
  type KnownFields,
  type RejectedExercise,
  type UnknownField,
} from "./foreign/foreignExercise";
export { readFreeExerciseDbRow } from "./foreign/readFreeExerciseDbRow";
export { readWgerRow } from "./foreign/readWgerRow";
