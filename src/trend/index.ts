export { type MassChange } from "./massChange";
export { type DateRange } from "../log/liftDay";
export { INDEX_KINDS, REP_ZONES, type IndexKind, type RepZone, type SessionIndex } from "./sessionIndex";
export { performanceSeries, type PerformancePoint, type PerformanceSeriesOptions } from "./performanceSeries";
export { mannKendall, type MannKendall } from "./mannKendall";
export {
  minimumDetectableChange,
  ONE_REP_MAX_CV,
  type MinimumDetectableChangeOptions,
} from "./minimumDetectableChange";
export { type SeriesNoise } from "./seriesNoise";
export { estimateTrend, type Trend, type TrendChange } from "./estimateTrend";
export { detectPlateau, type DetectPlateauOptions, type PlateauFinding } from "./detectPlateau";
export { findRecords, RECORD_KINDS, type RecordKind, type RecordPlace, type TrainingRecord } from "./findRecords";
export { detectLayoffs, type DetectLayoffsOptions, type Layoff } from "./detectLayoffs";
export { weekOverWeek, type WeekChange, type WeekOverWeekOptions } from "./weekOverWeek";
export { responseModel, TRAINING_AGES, type ResponseModel, type TrainingAge, type VoteWeights } from "./responseModel";
export {
  MISSING_INPUTS,
  RESPONSE_VERDICTS,
  type MissingInput,
  type ResponseAssessment,
  type ResponseDecision,
  type ResponseGrowth,
  type ResponseVerdict,
} from "./response";
export { responseMessages, type MessageParams, type ResponseMessageCode } from "./responseMessages";
export { POINT_GROUPS, type PointGroup, type ResponseSignal } from "./responseSignals";
export { RESPONSE_OUTCOMES, type ResponseOutcome, type ResponseProbabilities } from "./voteResponse";
export { assessResponse, type AssessResponseOptions } from "./assessResponse";
export { forecast, type Forecast, type ForecastOptions } from "./forecast";
export { forecastModel, type ForecastModel } from "./forecastModel";
export { forecastReps, type ForecastRepsOptions, type RepsForecast } from "./forecastReps";
