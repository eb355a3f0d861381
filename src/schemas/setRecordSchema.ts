import * as z from "zod";
import { SET_KINDS, SIDES } from "../log/types";
import { metresPerSecondSchema, metresSchema, secondsSchema } from "./amountSchemas";
import { ratingSchema, repetitionsInReserveSchema, repetitionsSchema } from "./effortSchemas";
import { frozenList } from "./frozenList";
import { frozenObject } from "./frozenObject";
import { massSchema } from "./massSchema";
import { setTargetSchema } from "./setTargetSchema";

/** Four phases in seconds, "X" for as fast as possible. */
const TEMPO = /^(?:\d{1,2}|X)(?:-(?:\d{1,2}|X)){3}$/;

/** One set as it was done. */
export const setRecordSchema = /* @__PURE__ */ frozenObject({
  kind: z.enum(SET_KINDS),
  load: z.exactOptional(
    massSchema.describe("By the lift's load convention: with the bar, per hand, or added to body mass."),
  ),
  assistance: z.exactOptional(massSchema.describe("What a machine or band took off the body mass.")),
  reps: z.exactOptional(repetitionsSchema),
  partialReps: z.exactOptional(
    repetitionsSchema.describe("Whole repetitions over part of the range, after the full ones."),
  ),
  rir: z.exactOptional(repetitionsInReserveSchema),
  toFailure: z.exactOptional(z.boolean()),
  side: z.exactOptional(z.enum(SIDES)),
  durationSeconds: z.exactOptional(secondsSchema),
  distanceMetres: z.exactOptional(metresSchema),
  meanVelocity: z.exactOptional(
    metresPerSecondSchema.describe("Metres per second, mean of the fastest repetition."),
  ),
  tempo: z.exactOptional(
    z
      .string()
      .regex(TEMPO, { error: "must be four phases such as 3-1-X-0" })
      .describe("Lowering, pause, lifting, pause in seconds; X is as fast as possible."),
  ),
  restSeconds: z.exactOptional(secondsSchema.describe("Seconds of rest before the set.")),
  faults: z.exactOptional(frozenList(z.string().min(1)).describe("Ids of the lift's mistakes seen in the set.")),
  targetMuscleFelt: z.exactOptional(z.boolean()),
  painScore: z.exactOptional(ratingSchema.describe("0, none, to 10, worst imaginable.")),
  completed: z.boolean(),
  target: z.exactOptional(setTargetSchema),
  note: z.exactOptional(z.string()),
}).describe("One set as it was done; a missing field was not recorded.");
