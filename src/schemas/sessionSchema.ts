import * as z from "zod";
import { isCalendarDate } from "../units/calendar";
import { calendarDateSchema } from "./calendarDateSchema";
import { amountSchema, ratingSchema } from "./effortSchemas";
import { exerciseEntrySchema } from "./exerciseEntrySchema";
import { massSchema } from "./massSchema";

const START = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?$/;
const START_ERROR = { error: "must be a time such as 2026-05-09T17:52:12, with or without an offset" };

/** ISO 8601; seconds and offset may be absent, which the date-time format of JSON Schema does not allow. */
const startSchema = /* @__PURE__ */ z
  .string()
  .regex(START, START_ERROR)
  .refine((text) => isCalendarDate(text.slice(0, "2026-05-09".length)), START_ERROR);

/** One visit to the gym. */
export const sessionSchema = /* @__PURE__ */ z.readonly(
  z.strictObject({
    id: z.string().min(1),
    date: calendarDateSchema,
    startedAt: z.exactOptional(startSchema),
    durationSeconds: z.exactOptional(amountSchema),
    name: z.exactOptional(z.string()),
    entries: z.readonly(z.array(exerciseEntrySchema)),
    bodyMass: z.exactOptional(massSchema),
    readiness: z.exactOptional(ratingSchema),
    soreness: z.exactOptional(ratingSchema),
    note: z.exactOptional(z.string()),
  }),
);
