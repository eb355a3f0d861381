import * as z from "zod";
import { MASS_UNITS } from "../units/mass";
import { frozenObject } from "./frozenObject";

/** A mass above 0: a step, a plate. */
export const positiveMassSchema = /* @__PURE__ */ frozenObject({
  value: z.number().gt(0, { error: "must be above 0" }),
  unit: z.enum(MASS_UNITS),
}).describe("A mass above 0, `value` in `unit`: kilograms or avoirdupois pounds.");
