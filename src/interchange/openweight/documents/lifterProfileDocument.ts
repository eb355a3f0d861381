import * as z from "zod";
import { calendarDateSchema } from "../../../schemas/calendarDateSchema";
import type { CalendarDate } from "../../../units/calendar";
import type { Mass } from "../../../units/mass";
import { exerciseRecordSchema, type OpenweightExerciseRecord } from "./lifterRecords";
import { amountUpTo, dateTimeSchema, textUpTo, unitSchema } from "./parts";

/** A body mass on a day. Keys of your own are kept. */
export interface OpenweightBodyweightEntry extends Mass {
  readonly date: CalendarDate;
  /** Up to 500 characters. */
  readonly notes?: string;
  readonly [key: string]: unknown;
}

/** Scores of one lift or of the total, each at least 0. Keys of your own are kept. */
export interface OpenweightLiftScores {
  readonly wilks?: number;
  readonly dots?: number;
  readonly ipfGl?: number;
  readonly glossbrenner?: number;
  readonly [key: string]: unknown;
}

/** Scores by lift. Keys of your own are kept. */
export interface OpenweightNormalizedScores {
  readonly squat?: OpenweightLiftScores;
  readonly bench?: OpenweightLiftScores;
  readonly deadlift?: OpenweightLiftScores;
  readonly total?: OpenweightLiftScores;
  readonly [key: string]: unknown;
}

/** A lifter, their body masses and records: one document of openweight. Keys of your own are kept. */
export interface OpenweightLifterProfile {
  /** A date-time with its offset. */
  readonly exportedAt: string;
  /** Up to 100 characters. */
  readonly name?: string;
  readonly sex?: "male" | "female";
  readonly birthDate?: CalendarDate;
  readonly height?: { readonly value: number; readonly unit: "cm" | "in"; readonly [key: string]: unknown };
  readonly bodyweight?: Mass & { readonly date?: CalendarDate; readonly [key: string]: unknown };
  readonly bodyweightHistory?: readonly OpenweightBodyweightEntry[];
  readonly records?: readonly OpenweightExerciseRecord[];
  readonly normalizedScores?: OpenweightNormalizedScores;
  readonly [key: string]: unknown;
}

/** A height. */
export const heightSchema = /* @__PURE__ */ z.looseObject({ value: amountUpTo(), unit: z.enum(["cm", "in"]) });

/** The current body mass. */
export const bodyweightSchema = /* @__PURE__ */ z.looseObject({
  value: amountUpTo(),
  unit: unitSchema,
  date: z.exactOptional(calendarDateSchema),
});

/** A body mass on a day. */
export const bodyweightEntrySchema = /* @__PURE__ */ z.looseObject({
  value: amountUpTo(),
  unit: unitSchema,
  date: calendarDateSchema,
  notes: z.exactOptional(textUpTo(500)),
});

/** Scores of one lift. */
export const liftScoresSchema = /* @__PURE__ */ z.looseObject({
  wilks: z.exactOptional(amountUpTo()),
  dots: z.exactOptional(amountUpTo()),
  ipfGl: z.exactOptional(amountUpTo()),
  glossbrenner: z.exactOptional(amountUpTo()),
});

/** Scores by lift. */
export const normalizedScoresSchema = /* @__PURE__ */ z.looseObject({
  squat: z.exactOptional(liftScoresSchema),
  bench: z.exactOptional(liftScoresSchema),
  deadlift: z.exactOptional(liftScoresSchema),
  total: z.exactOptional(liftScoresSchema),
});

/** A lifter. */
export const lifterProfileSchema = /* @__PURE__ */ z.looseObject({
  exportedAt: dateTimeSchema,
  name: z.exactOptional(textUpTo(100)),
  sex: z.exactOptional(z.enum(["male", "female"])),
  birthDate: z.exactOptional(calendarDateSchema),
  height: z.exactOptional(heightSchema),
  bodyweight: z.exactOptional(bodyweightSchema),
  bodyweightHistory: z.exactOptional(z.array(bodyweightEntrySchema)),
  records: z.exactOptional(z.array(exerciseRecordSchema)),
  normalizedScores: z.exactOptional(normalizedScoresSchema),
});
