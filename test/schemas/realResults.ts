/** What the library answers, by the schema that describes it; one log in, one example of each result or several out. */
import type * as z from "zod";
import { advise } from "../../src/advisor/advise";
import { getExercise } from "../../src/catalogue/getExercise";
import { equipmentForLift } from "../../src/loading/equipmentForLift";
import { planWarmup } from "../../src/loading/planWarmup";
import { solvePlates } from "../../src/loading/solvePlates";
import { standardEquipment } from "../../src/loading/standardEquipment";
import type { TrainingLog } from "../../src/log/types";
import { assessSuitability } from "../../src/programming/assessSuitability";
import type { Lifter } from "../../src/programming/lifter";
import { prescribe } from "../../src/programming/prescribe";
import { adviceSchema } from "../../src/schemas/adviceSchema";
import { forecastSchema, repsForecastSchema } from "../../src/schemas/forecastSchemas";
import type { jsonSchemas } from "../../src/schemas/jsonSchemas";
import { loadingEquipmentSchema } from "../../src/schemas/loadingEquipmentSchema";
import { oneRepMaxAssessmentSchema } from "../../src/schemas/oneRepMaxAssessmentSchema";
import { performancePointSchema } from "../../src/schemas/performancePointSchema";
import { planSchema } from "../../src/schemas/planSchema";
import { plateSolutionSchema } from "../../src/schemas/plateSolutionSchema";
import { prescriptionSchema } from "../../src/schemas/prescriptionSchema";
import { responseAssessmentSchema } from "../../src/schemas/responseAssessmentSchema";
import { suitabilityAssessmentSchema } from "../../src/schemas/suitabilityAssessmentSchema";
import { trainingLogSchema } from "../../src/schemas/trainingLogSchema";
import { trainingRecordSchema } from "../../src/schemas/trainingRecordSchema";
import { trainingSummarySchema } from "../../src/schemas/trainingSummarySchema";
import { trendSchema } from "../../src/schemas/trendSchema";
import { warmupPlanSchema } from "../../src/schemas/warmupPlanSchema";
import { weeklyMuscleVolumeSchema } from "../../src/schemas/weeklyMuscleVolumeSchema";
import { weeklyPrescriptionSchema } from "../../src/schemas/weeklyPrescriptionSchema";
import { weeklyVolumeSchema } from "../../src/schemas/weeklyVolumeSchema";
import type { AssessableSet } from "../../src/strength/assessment/assessment";
import { assessOneRepMax } from "../../src/strength/assessment/assessOneRepMax";
import { assessResponse } from "../../src/trend/assessResponse";
import { estimateTrend } from "../../src/trend/estimateTrend";
import { findRecords } from "../../src/trend/findRecords";
import { forecast } from "../../src/trend/forecast";
import { forecastReps } from "../../src/trend/forecastReps";
import { performanceSeries } from "../../src/trend/performanceSeries";
import { kg, type Mass } from "../../src/units/mass";
import { muscleVolume } from "../../src/volume/muscleVolume";
import { summariseLog } from "../../src/volume/summariseLog";
import { weeklyVolume } from "../../src/volume/weeklyVolume";

export interface RealResult {
  readonly name: keyof typeof jsonSchemas;
  readonly schema: z.ZodType;
  readonly results: readonly unknown[];
}

/** Everything that can be asked about a log and one of its lifts on a day after it. */
export function askEverything(log: TrainingLog, exerciseId: string, today: string): readonly RealResult[] {
  const series = performanceSeries(log, exerciseId);
  const advice = advise({ exerciseId, log, today });
  return [
    { name: "trainingLog", schema: trainingLogSchema, results: [log] },
    { name: "trainingSummary", schema: trainingSummarySchema, results: [summariseLog(log)] },
    { name: "weeklyVolume", schema: weeklyVolumeSchema, results: weeklyVolume(log) },
    { name: "weeklyMuscleVolume", schema: weeklyMuscleVolumeSchema, results: muscleVolume(log) },
    { name: "performancePoint", schema: performancePointSchema, results: series },
    { name: "trend", schema: trendSchema, results: [estimateTrend(series), estimateTrend([])] },
    { name: "trainingRecord", schema: trainingRecordSchema, results: findRecords(log) },
    { name: "forecast", schema: forecastSchema, results: [forecast(series, { date: today }), forecast(series, { date: "2099-01-01" })] },
    { name: "repsForecast", schema: repsForecastSchema, results: [60, 500].map((load) => forecastReps(series, { load: kg(load), date: today })) },
    { name: "responseAssessment", schema: responseAssessmentSchema, results: [assessResponse(log, exerciseId, { today })] },
    { name: "oneRepMaxAssessment", schema: oneRepMaxAssessmentSchema, results: [assessOneRepMax(listSets(log), { asOf: today }), assessOneRepMax([])] },
    { name: "advice", schema: adviceSchema, results: [advice] },
    { name: "prescription", schema: prescriptionSchema, results: [advice.next] },
    { name: "plan", schema: planSchema, results: [advice.plan] },
  ];
}

/** What can be asked about loading and programming, without a log. */
export function askAboutLoad(load: Mass, lifter: Lifter): readonly RealResult[] {
  const gym = standardEquipment["plates-kg"];
  const work = { load, reps: 5 };
  const warmup = (exerciseId: string) => planWarmup({ exerciseId, workSet: work, equipment: equipmentForLift(getExercise(exerciseId).loading, "kg") });
  return [
    { name: "loadingEquipment", schema: loadingEquipmentSchema, results: Object.values(standardEquipment) },
    {
      name: "plateSolution",
      schema: plateSolutionSchema,
      results: [solvePlates(load, gym), solvePlates(kg(5), gym), solvePlates(load, gym, { loaded: [{ mass: kg(20), count: 1 }] })],
    },
    { name: "warmupPlan", schema: warmupPlanSchema, results: ["back-squat", "deadlift", "plank", "pull-up"].map(warmup) },
    { name: "suitabilityAssessment", schema: suitabilityAssessmentSchema, results: ["barbell-hip-thrust", "back-squat"].map((id) => assessSuitability(id, lifter)) },
    { name: "weeklyPrescription", schema: weeklyPrescriptionSchema, results: [prescribe("barbell-hip-thrust", { role: "priority", week: 2 })] },
  ];
}

function listSets({ sessions }: TrainingLog): AssessableSet[] {
  return sessions.flatMap(({ date, entries }) =>
    entries.flatMap(({ sets }) =>
      sets.flatMap(({ load, reps, rir }) =>
        load === undefined || load.value === 0 || reps === undefined || reps === 0 ? [] : [{ load, reps, date, ...(rir !== undefined && { rir }) }],
      ),
    ),
  );
}
