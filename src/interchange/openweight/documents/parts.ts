import * as z from "zod";
import { MASS_UNITS } from "../../../units/mass";
import { hasAtMost } from "./codePoints";
import { isDateTime } from "./isDateTime";

/** Text of so many characters at most. */
export function textUpTo(most: number, least = 0) {
  const error = least === 0 ? `must have at most ${most} characters` : `must have ${least} to ${most} characters`;
  return z.string().refine((text) => text.length >= least && hasAtMost(text, most), { error });
}

/** A whole number in the sense of JSON Schema, which knows no largest one. */
export function wholeFrom(least: number, most = Number.POSITIVE_INFINITY) {
  const range = most === Number.POSITIVE_INFINITY ? `of at least ${least}` : `from ${least} to ${most}`;
  return z.number().refine((value) => Number.isInteger(value) && value >= least && value <= most, { error: `must be a whole number ${range}` });
}

/** A number of at least 0. */
export function amountUpTo(most = Number.POSITIVE_INFINITY) {
  const range = most === Number.POSITIVE_INFINITY ? "of at least 0" : `from 0 to ${most}`;
  return z.number().refine((value) => value >= 0 && value <= most, { error: `must be a number ${range}` });
}

/** Kilograms or pounds. */
export const unitSchema = /* @__PURE__ */ z.enum(MASS_UNITS);

/** An instant with its offset. */
export const dateTimeSchema = /* @__PURE__ */ z
  .string()
  .refine(isDateTime, { error: "must be a date and time with an offset, such as 2026-05-09T17:52:12Z" });

/** Lowering, pause, lifting, pause; one digit or X each. */
export const tempoSchema = /* @__PURE__ */ z
  .string()
  .regex(/^[0-9X]-[0-9X]-[0-9X]-[0-9X]$/u, { error: "must be four phases of one digit or X, such as 3-1-X-0" });

/** A rating of perceived exertion. */
export const effortSchema = /* @__PURE__ */ amountUpTo(10);

/** Refuses an object that has one key and lacks another it needs, at the path of the key that is missing. */
export function requireWith(key: string, needed: string) {
  return (value: Readonly<Record<string, unknown>>, context: z.RefinementCtx): void => {
    if (value[key] === undefined || value[needed] !== undefined) return;
    context.addIssue({ code: "custom", path: [needed], message: `must be given with ${key}` });
  };
}
