import * as z from "zod";
import type { MassUnit } from "../../../units/mass";
import { exerciseSchema, type OpenweightExercise } from "./exerciseDocument";
import { amountUpTo, dateTimeSchema, effortSchema, requireWith, tempoSchema, textUpTo, unitSchema, wholeFrom } from "./parts";

/** The units of distance openweight knows. */
export const OPENWEIGHT_DISTANCE_UNITS = ["m", "km", "ft", "mi", "yd"] as const;

/** One of {@link OPENWEIGHT_DISTANCE_UNITS}. */
export type OpenweightDistanceUnit = (typeof OPENWEIGHT_DISTANCE_UNITS)[number];

/** One set as openweight logs it; every field may be absent. Keys of your own are kept. */
export interface OpenweightSetLog {
  /** A whole number of at least 0. */
  readonly reps?: number;
  /** At least 0, in `unit`, which must then be given. */
  readonly weight?: number;
  /** Of `weight` and `targetWeight`. */
  readonly unit?: MassUnit;
  readonly durationSeconds?: number;
  /** At least 0, in `distanceUnit`, which must then be given. */
  readonly distance?: number;
  readonly distanceUnit?: OpenweightDistanceUnit;
  /** 0 to 10. */
  readonly rpe?: number;
  /** A whole number of at least 0. */
  readonly rir?: number;
  readonly toFailure?: boolean;
  /** Up to 50 characters; "working" is assumed where it is absent. */
  readonly type?: string;
  /** Rest after this set. */
  readonly restSeconds?: number;
  /** Lowering, pause, lifting, pause, one digit or X each: "3-1-X-0". */
  readonly tempo?: string;
  /** Up to 1000 characters. */
  readonly notes?: string;
  readonly targetReps?: number;
  /** At least 0, in `unit`, which must then be given. */
  readonly targetWeight?: number;
  /** 0 to 10. */
  readonly targetRPE?: number;
  readonly [key: string]: unknown;
}

/** The sets of one lift. Keys of your own are kept. */
export interface OpenweightExerciseLog {
  readonly exercise: OpenweightExercise;
  /** At least one. */
  readonly sets: readonly OpenweightSetLog[];
  /** Position in the workout, from 1; the order of the list where it is absent. */
  readonly order?: number;
  /** Up to 5000 characters. */
  readonly notes?: string;
  /** A whole number from 1, the same for all lifts of a superset. */
  readonly supersetId?: number;
  readonly [key: string]: unknown;
}

/** A workout that was done: one document of openweight. Keys of your own are kept. */
export interface OpenweightWorkoutLog {
  /** A date-time with its offset. */
  readonly date: string;
  /** At least one. */
  readonly exercises: readonly OpenweightExerciseLog[];
  /** Up to 200 characters. */
  readonly name?: string;
  /** Up to 10 000 characters. */
  readonly notes?: string;
  readonly durationSeconds?: number;
  /** Up to 200 characters. */
  readonly templateId?: string;
  readonly [key: string]: unknown;
}

/** One set. */
export const setLogSchema = /* @__PURE__ */ z
  .looseObject({
    reps: z.exactOptional(wholeFrom(0)),
    weight: z.exactOptional(amountUpTo()),
    unit: z.exactOptional(unitSchema),
    durationSeconds: z.exactOptional(wholeFrom(0)),
    distance: z.exactOptional(amountUpTo()),
    distanceUnit: z.exactOptional(z.enum(OPENWEIGHT_DISTANCE_UNITS)),
    rpe: z.exactOptional(effortSchema),
    rir: z.exactOptional(wholeFrom(0)),
    toFailure: z.exactOptional(z.boolean()),
    type: z.exactOptional(textUpTo(50)),
    restSeconds: z.exactOptional(wholeFrom(0)),
    tempo: z.exactOptional(tempoSchema),
    notes: z.exactOptional(textUpTo(1000)),
    targetReps: z.exactOptional(wholeFrom(0)),
    targetWeight: z.exactOptional(amountUpTo()),
    targetRPE: z.exactOptional(effortSchema),
  })
  .superRefine(requireWith("weight", "unit"))
  .superRefine(requireWith("distance", "distanceUnit"))
  .superRefine(requireWith("targetWeight", "unit"));

/** The sets of one lift. */
export const exerciseLogSchema = /* @__PURE__ */ z.looseObject({
  exercise: exerciseSchema,
  sets: z.array(setLogSchema).min(1),
  order: z.exactOptional(wholeFrom(1)),
  notes: z.exactOptional(textUpTo(5000)),
  supersetId: z.exactOptional(wholeFrom(1)),
});

/** A workout that was done. */
export const workoutLogSchema = /* @__PURE__ */ z.looseObject({
  date: dateTimeSchema,
  exercises: z.array(exerciseLogSchema).min(1),
  name: z.exactOptional(textUpTo(200)),
  notes: z.exactOptional(textUpTo(10_000)),
  durationSeconds: z.exactOptional(wholeFrom(0)),
  templateId: z.exactOptional(textUpTo(200)),
});
