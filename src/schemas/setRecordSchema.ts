import * as z from "zod";
import { SET_KINDS, SIDES } from "../log/types";
import { amountSchema, ratingSchema, repetitionsInReserveSchema, repetitionsSchema } from "./effortSchemas";
import { massSchema } from "./massSchema";
import { setTargetSchema } from "./setTargetSchema";

/** Four phases in seconds, "X" for as fast as possible. */
const TEMPO = /^(?:\d{1,2}|X)(?:-(?:\d{1,2}|X)){3}$/;

/** One set as it was done. */
export const setRecordSchema = /* @__PURE__ */ z.readonly(
  z.strictObject({
    kind: z.enum(SET_KINDS),
    load: z.exactOptional(massSchema),
    assistance: z.exactOptional(massSchema),
    reps: z.exactOptional(repetitionsSchema),
    partialReps: z.exactOptional(repetitionsSchema),
    rir: z.exactOptional(repetitionsInReserveSchema),
    toFailure: z.exactOptional(z.boolean()),
    side: z.exactOptional(z.enum(SIDES)),
    durationSeconds: z.exactOptional(amountSchema),
    distanceMetres: z.exactOptional(amountSchema),
    meanVelocity: z.exactOptional(amountSchema),
    tempo: z.exactOptional(z.string().regex(TEMPO, { error: "must be four phases such as 3-1-X-0" })),
    restSeconds: z.exactOptional(amountSchema),
    faults: z.exactOptional(z.readonly(z.array(z.string().min(1)))),
    targetMuscleFelt: z.exactOptional(z.boolean()),
    painScore: z.exactOptional(ratingSchema),
    completed: z.boolean(),
    target: z.exactOptional(setTargetSchema),
    note: z.exactOptional(z.string()),
  }),
);
