import * as z from "zod";
import { isCalendarDate } from "../units/calendar";
import { secondsSchema } from "./amountSchemas";
import { calendarDateSchema } from "./calendarDateSchema";
import { ratingSchema } from "./effortSchemas";
import { exerciseEntrySchema } from "./exerciseEntrySchema";
import { frozenList } from "./frozenList";
import { frozenObject } from "./frozenObject";
import { massSchema } from "./massSchema";

const START =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?$/;
const START_ERROR = { error: "must be a time such as 2026-05-09T17:52:12, with or without an offset", abort: true };

/** ISO 8601; seconds and offset may be absent, which the date-time format of JSON Schema does not allow. */
const startSchema = /* @__PURE__ */ z
  .string()
  .regex(START, START_ERROR)
  .refine((text) => isCalendarDate(text.slice(0, "2026-05-09".length)), START_ERROR)
  .describe("ISO 8601; with an offset where one is known, local wall-clock time otherwise.");

/** One visit to the gym. */
export const sessionSchema = /* @__PURE__ */ frozenObject({
  id: z.string().min(1).describe("Unique within a log; the same session read twice has the same id."),
  date: calendarDateSchema,
  startedAt: z.exactOptional(startSchema),
  durationSeconds: z.exactOptional(secondsSchema),
  name: z.exactOptional(z.string()),
  entries: frozenList(exerciseEntrySchema),
  bodyMass: z.exactOptional(massSchema.describe("The lifter's body mass that day.")),
  readiness: z.exactOptional(ratingSchema.describe("How ready the lifter felt, 0 to 10.")),
  soreness: z.exactOptional(ratingSchema.describe("How sore the lifter was at the start, 0 to 10.")),
  note: z.exactOptional(z.string()),
}).describe("One visit to the gym.");
