import * as z from "zod";
import { isCalendarDate } from "../units/calendar";

/** A day that exists, written as year-month-day. */
export const calendarDateSchema = /* @__PURE__ */ z
  .string()
  .refine(isCalendarDate, { error: "must be a day that exists, written as 2026-05-09" })
  .meta({ format: "date" });
