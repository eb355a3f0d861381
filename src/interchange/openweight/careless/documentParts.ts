import { exerciseSchema, recordedExerciseSchema } from "../documents/exerciseDocument";
import {
  bodyweightEntrySchema,
  bodyweightSchema,
  heightSchema,
  lifterProfileSchema,
  liftScoresSchema,
  normalizedScoresSchema,
} from "../documents/lifterProfileDocument";
import { durationPRSchema, estimated1RMSchema, exerciseRecordSchema, repMaxSchema, volumePRSchema } from "../documents/lifterRecords";
import { programSchema, programWeekSchema } from "../documents/programDocument";
import { exerciseLogSchema, setLogSchema, workoutLogSchema } from "../documents/workoutLogDocument";
import { exerciseTemplateSchema, setTemplateSchema, workoutTemplateSchema } from "../documents/workoutTemplateDocument";

/** Every kind of object in the four documents: the schema that names its keys, and what stands under them. */
export const DOCUMENT_PARTS = {
  "workout-log": { schema: workoutLogSchema, children: { exercises: "exercise-log" } },
  "exercise-log": { schema: exerciseLogSchema, children: { exercise: "exercise", sets: "set-log" } },
  "set-log": { schema: setLogSchema, children: {} },
  "workout-template": { schema: workoutTemplateSchema, children: { exercises: "exercise-template" } },
  "exercise-template": { schema: exerciseTemplateSchema, children: { exercise: "exercise", sets: "set-template" } },
  "set-template": { schema: setTemplateSchema, children: {} },
  exercise: { schema: exerciseSchema, children: {} },
  program: { schema: programSchema, children: { weeks: "program-week" } },
  "program-week": { schema: programWeekSchema, children: { workouts: "workout-template" } },
  "lifter-profile": {
    schema: lifterProfileSchema,
    children: {
      height: "height",
      bodyweight: "bodyweight",
      bodyweightHistory: "bodyweight-entry",
      records: "exercise-record",
      normalizedScores: "normalized-scores",
    },
  },
  height: { schema: heightSchema, children: {} },
  bodyweight: { schema: bodyweightSchema, children: {} },
  "bodyweight-entry": { schema: bodyweightEntrySchema, children: {} },
  "exercise-record": {
    schema: exerciseRecordSchema,
    children: {
      exercise: "recorded-exercise",
      repMaxes: "rep-max",
      estimated1RM: "estimated-1rm",
      volumePR: "volume-pr",
      durationPR: "duration-pr",
    },
  },
  "recorded-exercise": { schema: recordedExerciseSchema, children: {} },
  "rep-max": { schema: repMaxSchema, children: {} },
  "estimated-1rm": { schema: estimated1RMSchema, children: {} },
  "volume-pr": { schema: volumePRSchema, children: {} },
  "duration-pr": { schema: durationPRSchema, children: {} },
  "normalized-scores": {
    schema: normalizedScoresSchema,
    children: { squat: "lift-scores", bench: "lift-scores", deadlift: "lift-scores", total: "lift-scores" },
  },
  "lift-scores": { schema: liftScoresSchema, children: {} },
} as const;

/** One kind of object in a document. */
export type DocumentPart = keyof typeof DOCUMENT_PARTS;
