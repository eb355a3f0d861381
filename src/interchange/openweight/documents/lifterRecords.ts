import * as z from "zod";
import { calendarDateSchema } from "../../../schemas/calendarDateSchema";
import type { CalendarDate } from "../../../units/calendar";
import type { MassUnit } from "../../../units/mass";
import { recordedExerciseSchema, type OpenweightExercise } from "./exerciseDocument";
import { amountUpTo, effortSchema, textUpTo, unitSchema, wholeFrom } from "./parts";

/** The formulas by which openweight lets a one-repetition maximum be estimated; ids of ours, too. */
export const OPENWEIGHT_FORMULAS = ["brzycki", "epley", "lombardi", "mayhew", "oconner", "wathan"] as const;

/** The most that was lifted for so many repetitions. Keys of your own are kept. */
export interface OpenweightRepMax {
  /** A whole number from 1. */
  readonly reps: number;
  /** At least 0, in `unit`. */
  readonly weight: number;
  readonly unit: MassUnit;
  readonly date: CalendarDate;
  /** "actual" is assumed where it is absent. */
  readonly type?: "actual" | "estimated";
  readonly bodyweightKg?: number;
  /** Up to 200 characters. */
  readonly workoutId?: string;
  /** 0 to 10. */
  readonly rpe?: number;
  /** Up to 1000 characters. */
  readonly notes?: string;
  readonly [key: string]: unknown;
}

/** An estimated one-repetition maximum. Keys of your own are kept. */
export interface OpenweightEstimated1RM {
  /** At least 0, in `unit`. */
  readonly value: number;
  /** Of `value` and `basedOnWeight`. */
  readonly unit: MassUnit;
  readonly formula: (typeof OPENWEIGHT_FORMULAS)[number];
  /** A whole number from 1. */
  readonly basedOnReps: number;
  readonly basedOnWeight: number;
  readonly date?: CalendarDate;
  readonly [key: string]: unknown;
}

/** The most weight moved with a lift in one session: sets by repetitions by weight. Keys of your own are kept. */
export interface OpenweightVolumePR {
  /** At least 0, in `unit`. */
  readonly value: number;
  readonly unit: MassUnit;
  readonly date: CalendarDate;
  /** Up to 1000 characters. */
  readonly notes?: string;
  readonly [key: string]: unknown;
}

/** The longest time a hold or carry was kept up. Keys of your own are kept. */
export interface OpenweightDurationPR {
  readonly seconds: number;
  readonly date: CalendarDate;
  /** At least 0, in `unit`. */
  readonly weight?: number;
  readonly unit?: MassUnit;
  /** Up to 1000 characters. */
  readonly notes?: string;
  readonly [key: string]: unknown;
}

/** The records of one lift. Keys of your own are kept. */
export interface OpenweightExerciseRecord {
  readonly exercise: OpenweightExercise;
  readonly repMaxes?: readonly OpenweightRepMax[];
  readonly estimated1RM?: OpenweightEstimated1RM;
  readonly volumePR?: OpenweightVolumePR;
  readonly durationPR?: OpenweightDurationPR;
  readonly [key: string]: unknown;
}

/** The most for so many repetitions. */
export const repMaxSchema = /* @__PURE__ */ z.looseObject({
  reps: wholeFrom(1),
  weight: amountUpTo(),
  unit: unitSchema,
  date: calendarDateSchema,
  type: z.exactOptional(z.enum(["actual", "estimated"])),
  bodyweightKg: z.exactOptional(amountUpTo()),
  workoutId: z.exactOptional(textUpTo(200)),
  rpe: z.exactOptional(effortSchema),
  notes: z.exactOptional(textUpTo(1000)),
});

/** An estimated one-repetition maximum. */
export const estimated1RMSchema = /* @__PURE__ */ z.looseObject({
  value: amountUpTo(),
  unit: unitSchema,
  formula: z.enum(OPENWEIGHT_FORMULAS),
  basedOnReps: wholeFrom(1),
  basedOnWeight: amountUpTo(),
  date: z.exactOptional(calendarDateSchema),
});

/** The most weight moved in a session. */
export const volumePRSchema = /* @__PURE__ */ z.looseObject({
  value: amountUpTo(),
  unit: unitSchema,
  date: calendarDateSchema,
  notes: z.exactOptional(textUpTo(1000)),
});

/** The longest time; openweight lets a weight stand without its unit. */
export const durationPRSchema = /* @__PURE__ */ z.looseObject({
  seconds: wholeFrom(0),
  date: calendarDateSchema,
  weight: z.exactOptional(amountUpTo()),
  unit: z.exactOptional(unitSchema),
  notes: z.exactOptional(textUpTo(1000)),
});

/** The records of one lift. */
export const exerciseRecordSchema = /* @__PURE__ */ z.looseObject({
  exercise: recordedExerciseSchema,
  repMaxes: z.exactOptional(z.array(repMaxSchema)),
  estimated1RM: z.exactOptional(estimated1RMSchema),
  volumePR: z.exactOptional(volumePRSchema),
  durationPR: z.exactOptional(durationPRSchema),
});
