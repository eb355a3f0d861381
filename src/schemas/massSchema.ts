import * as z from "zod";
import { MASS_UNITS } from "../units/mass";

/** A mass: a finite number of at least 0 with its unit. */
export const massSchema = /* @__PURE__ */ z.readonly(
  z.strictObject({ value: z.number().min(0), unit: z.enum(MASS_UNITS) }),
);
