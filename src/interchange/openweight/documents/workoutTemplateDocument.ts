import * as z from "zod";
import type { MassUnit } from "../../../units/mass";
import { exerciseSchema, type OpenweightExercise } from "./exerciseDocument";
import { amountUpTo, effortSchema, requireWith, tempoSchema, textUpTo, unitSchema, wholeFrom } from "./parts";

/** One set as openweight plans it; every field may be absent. Keys of your own are kept. */
export interface OpenweightSetTemplate {
  readonly targetReps?: number;
  readonly targetRepsMin?: number;
  readonly targetRepsMax?: number;
  /** At least 0, in `unit`, which must then be given. */
  readonly targetWeight?: number;
  readonly unit?: MassUnit;
  /** 0 to 200, of `percentageOf`, which must then be given. */
  readonly percentage?: number;
  /** Up to 50 characters, such as "1RM". */
  readonly percentageOf?: string;
  /** 0 to 10. */
  readonly targetRPE?: number;
  /** A whole number of at least 0. */
  readonly targetRIR?: number;
  /** Rest after this set. */
  readonly restSeconds?: number;
  /** Lowering, pause, lifting, pause, one digit or X each: "3-1-X-0". */
  readonly tempo?: string;
  /** Up to 50 characters; "working" is assumed where it is absent. */
  readonly type?: string;
  /** Up to 1000 characters. */
  readonly notes?: string;
  readonly [key: string]: unknown;
}

/** The planned sets of one lift. Keys of your own are kept. */
export interface OpenweightExerciseTemplate {
  readonly exercise: OpenweightExercise;
  /** At least one. */
  readonly sets: readonly OpenweightSetTemplate[];
  /** Position in the workout, from 1; the order of the list where it is absent. */
  readonly order?: number;
  /** Up to 5000 characters. */
  readonly notes?: string;
  /** A whole number from 1, the same for all lifts of a superset. */
  readonly supersetId?: number;
  readonly [key: string]: unknown;
}

/** A workout to be done: one document of openweight. Keys of your own are kept. */
export interface OpenweightWorkoutTemplate {
  /** 1 to 200 characters. */
  readonly name: string;
  /** At least one. */
  readonly exercises: readonly OpenweightExerciseTemplate[];
  /** Up to 10 000 characters. */
  readonly notes?: string;
  /** Day of the week it is meant for, 1 to 7; openweight does not say which day is 1. */
  readonly day?: number;
  readonly [key: string]: unknown;
}

/** One planned set. */
export const setTemplateSchema = /* @__PURE__ */ z
  .looseObject({
    targetReps: z.exactOptional(wholeFrom(0)),
    targetRepsMin: z.exactOptional(wholeFrom(0)),
    targetRepsMax: z.exactOptional(wholeFrom(0)),
    targetWeight: z.exactOptional(amountUpTo()),
    unit: z.exactOptional(unitSchema),
    percentage: z.exactOptional(amountUpTo(200)),
    percentageOf: z.exactOptional(textUpTo(50)),
    targetRPE: z.exactOptional(effortSchema),
    targetRIR: z.exactOptional(wholeFrom(0)),
    restSeconds: z.exactOptional(wholeFrom(0)),
    tempo: z.exactOptional(tempoSchema),
    type: z.exactOptional(textUpTo(50)),
    notes: z.exactOptional(textUpTo(1000)),
  })
  .superRefine(requireWith("targetWeight", "unit"))
  .superRefine(requireWith("percentage", "percentageOf"));

/** The planned sets of one lift. */
export const exerciseTemplateSchema = /* @__PURE__ */ z.looseObject({
  exercise: exerciseSchema,
  sets: z.array(setTemplateSchema).min(1),
  order: z.exactOptional(wholeFrom(1)),
  notes: z.exactOptional(textUpTo(5000)),
  supersetId: z.exactOptional(wholeFrom(1)),
});

/** A workout to be done. */
export const workoutTemplateSchema = /* @__PURE__ */ z.looseObject({
  name: textUpTo(200, 1),
  exercises: z.array(exerciseTemplateSchema).min(1),
  notes: z.exactOptional(textUpTo(10_000)),
  day: z.exactOptional(wholeFrom(1, 7)),
});
