import { adviceSchema } from "./adviceSchema";
import { exerciseEntrySchema } from "./exerciseEntrySchema";
import { exerciseSchema } from "./exerciseSchema";
import { forecastSchema, repsForecastSchema } from "./forecastSchemas";
import { guideSchema, localisedGuideSchema } from "./guideSchemas";
import type { JsonSchema } from "./jsonSchema";
import { lifterSchema } from "./lifterSchema";
import { loadingEquipmentSchema } from "./loadingEquipmentSchema";
import { massSchema } from "./massSchema";
import { oneRepMaxAssessmentSchema } from "./oneRepMaxAssessmentSchema";
import { performancePointSchema } from "./performancePointSchema";
import { planSchema, plansSchema } from "./planSchema";
import { plateSolutionSchema } from "./plateSolutionSchema";
import { prescriptionSchema } from "./prescriptionSchema";
import { responseAssessmentSchema } from "./responseAssessmentSchema";
import { sessionSchema } from "./sessionSchema";
import { setRecordSchema } from "./setRecordSchema";
import { suitabilityAssessmentSchema } from "./suitabilityAssessmentSchema";
import { trainingLogSchema } from "./trainingLogSchema";
import { trainingRecordSchema } from "./trainingRecordSchema";
import { trainingSummarySchema } from "./trainingSummarySchema";
import { trendSchema } from "./trendSchema";
import { warmupPlanSchema } from "./warmupPlanSchema";
import { weeklyMuscleVolumeSchema } from "./weeklyMuscleVolumeSchema";
import { weeklyPrescriptionSchema } from "./weeklyPrescriptionSchema";
import { weeklyVolumeSchema } from "./weeklyVolumeSchema";
import { writeJsonSchema } from "./writeJsonSchema";

/**
 * The same checks as JSON Schema 2020-12, by name, for other languages; each is made when it is asked for.
 *
 * The package also holds each as a file: `trainingLog` is `liftcore/schemas/training-log.schema.json`. Every document
 * stands by itself; its `$id` is a name, no address, and ends in a version that is raised when a document comes to
 * refuse what it accepted. Documents of what interchange gives are `interchangeJsonSchemas` of `liftcore/interchange`.
 *
 * What JSON Schema cannot say is left to the library: that a day exists, where a validator takes the format "date" for a
 * remark, and that the day of a session's start exists; that sessions are in order of date and their ids unique; that a
 * range's minimum is not above its maximum. Where keys are free, as those of a setup, zod leaves out one called `__proto__`.
 *
 * @example
 * import { jsonSchemas } from "liftcore/schemas";
 * jsonSchemas.mass.required // => ["value", "unit"]
 * jsonSchemas.trainingLog.$id // => "urn:liftcore:schema:training-log:1"
 */
export const jsonSchemas = {
  get mass(): JsonSchema { return writeJsonSchema("mass", massSchema); },
  get setRecord(): JsonSchema { return writeJsonSchema("set-record", setRecordSchema); },
  get exerciseEntry(): JsonSchema { return writeJsonSchema("exercise-entry", exerciseEntrySchema); },
  get session(): JsonSchema { return writeJsonSchema("session", sessionSchema); },
  get trainingLog(): JsonSchema { return writeJsonSchema("training-log", trainingLogSchema); },
  get exercise(): JsonSchema { return writeJsonSchema("exercise", exerciseSchema); },
  get guide(): JsonSchema { return writeJsonSchema("guide", guideSchema); },
  get localisedGuide(): JsonSchema { return writeJsonSchema("localised-guide", localisedGuideSchema); },
  get loadingEquipment(): JsonSchema { return writeJsonSchema("loading-equipment", loadingEquipmentSchema); },
  get plateSolution(): JsonSchema { return writeJsonSchema("plate-solution", plateSolutionSchema); },
  get warmupPlan(): JsonSchema { return writeJsonSchema("warmup-plan", warmupPlanSchema); },
  get oneRepMaxAssessment(): JsonSchema { return writeJsonSchema("one-rep-max-assessment", oneRepMaxAssessmentSchema); },
  get trainingSummary(): JsonSchema { return writeJsonSchema("training-summary", trainingSummarySchema); },
  get weeklyVolume(): JsonSchema { return writeJsonSchema("weekly-volume", weeklyVolumeSchema); },
  get weeklyMuscleVolume(): JsonSchema { return writeJsonSchema("weekly-muscle-volume", weeklyMuscleVolumeSchema); },
  get performancePoint(): JsonSchema { return writeJsonSchema("performance-point", performancePointSchema); },
  get trend(): JsonSchema { return writeJsonSchema("trend", trendSchema); },
  get trainingRecord(): JsonSchema { return writeJsonSchema("training-record", trainingRecordSchema); },
  get forecast(): JsonSchema { return writeJsonSchema("forecast", forecastSchema); },
  get repsForecast(): JsonSchema { return writeJsonSchema("reps-forecast", repsForecastSchema); },
  get responseAssessment(): JsonSchema { return writeJsonSchema("response-assessment", responseAssessmentSchema); },
  get lifter(): JsonSchema { return writeJsonSchema("lifter", lifterSchema); },
  get suitabilityAssessment(): JsonSchema { return writeJsonSchema("suitability-assessment", suitabilityAssessmentSchema); },
  get weeklyPrescription(): JsonSchema { return writeJsonSchema("weekly-prescription", weeklyPrescriptionSchema); },
  get plan(): JsonSchema { return writeJsonSchema("plan", planSchema); },
  get plans(): JsonSchema { return writeJsonSchema("plans", plansSchema); },
  get prescription(): JsonSchema { return writeJsonSchema("prescription", prescriptionSchema); },
  get advice(): JsonSchema { return writeJsonSchema("advice", adviceSchema); },
} as const;
