import * as z from "zod";
import { GOALS } from "../catalogue/exercise";
import { CLEARANCE_FLAGS, RED_FLAGS } from "../programming/lifter";
import { massSchema } from "./massSchema";

/** Who lifts. */
export const lifterSchema = /* @__PURE__ */ z.readonly(
  z.strictObject({
    sex: z.exactOptional(z.enum(["female", "male"])),
    ageYears: z.exactOptional(z.number().min(0).max(130)),
    bodyMass: z.exactOptional(massSchema),
    trainingMonths: z.exactOptional(z.number().min(0)),
    goals: z.exactOptional(z.readonly(z.array(z.enum(GOALS)))),
    flags: z.exactOptional(z.readonly(z.array(z.enum([...RED_FLAGS, ...CLEARANCE_FLAGS])))),
  }),
);
