export { importLog, type ImportReport } from "./importLog";
export type { ImportOptions } from "./importOptions";
export { importStream, type ImportStream, type ImportStreamOptions, type ImportStreamReport } from "./importStream";
export { exportLog } from "./exportLog";
export type { ExportOptions } from "./exportOptions";
export { exportStream } from "./exportStream";
export { listLosses, type LossReport } from "./listLosses";
export { LOSS_KINDS, type Loss, type LossKind } from "./losses/loss";
export { DAY_ORDERS, type DayOrder } from "./cells/dayOrder";
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
export { decodeText, type DecodedText } from "./decodeText";
export { decodeStream } from "./decodeStream";
export { TEXT_ENCODINGS, type TextDecision, type TextEncoding } from "./bytes/textDecision";
export { BINARY_KINDS, type BinaryKind } from "./bytes/binaryKind";
export { importIssueSchema } from "./schemas/importIssueSchema";
export { importReportSchema } from "./schemas/importReportSchema";
export { liftcoreDocumentSchema } from "./schemas/liftcoreDocumentSchema";
export { interchangeJsonSchemas } from "./schemas/interchangeJsonSchemas";
export { readOpenweight, type OpenweightDocument, type OpenweightReading, type ReadOpenweightOptions } from "./openweight/readOpenweight";
export { OPENWEIGHT_KINDS, type OpenweightKind } from "./openweight/openweightKind";
export { CARELESS_CODES, type CarelessCode, type CarelessPlace } from "./openweight/careless/carelessCode";
export type { OpenweightExercise } from "./openweight/documents/exerciseDocument";
export {
  OPENWEIGHT_DISTANCE_UNITS,
  type OpenweightDistanceUnit,
  type OpenweightExerciseLog,
  type OpenweightSetLog,
  type OpenweightWorkoutLog,
} from "./openweight/documents/workoutLogDocument";
export type {
  OpenweightExerciseTemplate,
  OpenweightSetTemplate,
  OpenweightWorkoutTemplate,
} from "./openweight/documents/workoutTemplateDocument";
export type { OpenweightProgram, OpenweightProgramWeek } from "./openweight/documents/programDocument";
export type {
  OpenweightBodyweightEntry,
  OpenweightLifterProfile,
  OpenweightLiftScores,
  OpenweightNormalizedScores,
} from "./openweight/documents/lifterProfileDocument";
export {
  OPENWEIGHT_FORMULAS,
  type OpenweightDurationPR,
  type OpenweightEstimated1RM,
  type OpenweightExerciseRecord,
  type OpenweightRepMax,
  type OpenweightVolumePR,
} from "./openweight/documents/lifterRecords";
