import * as z from "zod";
import { CLEARANCE_FLAGS, LIFTER_GOALS, RED_FLAGS, SPORTS } from "../programming/lifter";
import { massSchema } from "./massSchema";

/** Who lifts. */
export const lifterSchema = /* @__PURE__ */ z.readonly(
  z.strictObject({
    sex: z.exactOptional(z.enum(["female", "male"])),
    ageYears: z.exactOptional(z.number().min(0).max(130)),
    bodyMass: z.exactOptional(massSchema),
    trainingMonths: z.exactOptional(z.number().min(0).max(1200)),
    goals: z.exactOptional(z.readonly(z.array(z.enum(LIFTER_GOALS)))),
    sports: z.exactOptional(z.readonly(z.array(z.enum(SPORTS)))),
    flags: z.exactOptional(z.readonly(z.array(z.enum([...RED_FLAGS, ...CLEARANCE_FLAGS])))),
  }),
);
