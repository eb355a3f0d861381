import * as z from "zod";
import { MASS_UNITS } from "../units/mass";
import { frozenObject } from "./frozenObject";

/** A mass: a finite number of at least 0 with its unit. */
export const massSchema = /* @__PURE__ */ frozenObject({ value: z.number().min(0), unit: z.enum(MASS_UNITS) }).describe(
  "A mass, `value` in `unit`: kilograms or avoirdupois pounds.",
);
