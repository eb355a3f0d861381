import * as z from "zod";
import { isCalendarDate } from "../units/calendar";

/** Wider than the check of the day: many validators of JSON Schema take a format for a remark, but the pattern binds them all. */
const SHAPE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const ERROR = { error: "must be a day that exists, written as 2026-05-09", abort: true };

/** A day that exists, written as year-month-day. */
export const calendarDateSchema = /* @__PURE__ */ z
  .string()
  .regex(SHAPE, ERROR)
  .refine(isCalendarDate, ERROR)
  .meta({ format: "date", description: "A day of the calendar as year-month-day, without time or zone." });
