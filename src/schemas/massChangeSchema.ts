import * as z from "zod";
import { MASS_UNITS } from "../units/mass";
import { frozenObject } from "./frozenObject";

/** A difference of two masses, below 0 for a loss. */
export const massChangeSchema = /* @__PURE__ */ frozenObject({ value: z.number(), unit: z.enum(MASS_UNITS) }).describe(
  "A difference of two masses, `value` in `unit`; below 0 for a loss.",
);
