import * as z from "zod";
import { textUpTo } from "./parts";
import { workoutTemplateSchema, type OpenweightWorkoutTemplate } from "./workoutTemplateDocument";

/** One week of a program. Keys of your own are kept. */
export interface OpenweightProgramWeek {
  /** At least one. */
  readonly workouts: readonly OpenweightWorkoutTemplate[];
  /** Up to 200 characters. */
  readonly name?: string;
  /** Up to 10 000 characters. */
  readonly notes?: string;
  readonly [key: string]: unknown;
}

/** Weeks of workouts to be done: one document of openweight. Keys of your own are kept. */
export interface OpenweightProgram {
  /** 1 to 200 characters. */
  readonly name: string;
  /** At least one. */
  readonly weeks: readonly OpenweightProgramWeek[];
  /** Up to 50 000 characters. */
  readonly description?: string;
  /** Up to 200 characters. */
  readonly author?: string;
  /** Up to 50 characters each. */
  readonly tags?: readonly string[];
  readonly [key: string]: unknown;
}

/** One week of a program. */
export const programWeekSchema = /* @__PURE__ */ z.looseObject({
  workouts: z.array(workoutTemplateSchema).min(1),
  name: z.exactOptional(textUpTo(200)),
  notes: z.exactOptional(textUpTo(10_000)),
});

/** Weeks of workouts to be done. */
export const programSchema = /* @__PURE__ */ z.looseObject({
  name: textUpTo(200, 1),
  weeks: z.array(programWeekSchema).min(1),
  description: z.exactOptional(textUpTo(50_000)),
  author: z.exactOptional(textUpTo(200)),
  tags: z.exactOptional(z.array(textUpTo(50))),
});
