import * as z from "zod";
import { CLEARANCE_FLAGS, LIFTER_GOALS, RED_FLAGS, SPORTS } from "../programming/lifter";
import { frozenList } from "./frozenList";
import { frozenObject } from "./frozenObject";
import { massSchema } from "./massSchema";

/** Who lifts. */
export const lifterSchema = /* @__PURE__ */ frozenObject({
  sex: z.exactOptional(z.enum(["female", "male"])),
  ageYears: z.exactOptional(z.number().min(0).max(130).describe("Years.")),
  bodyMass: z.exactOptional(massSchema),
  trainingMonths: z.exactOptional(z.number().min(0).max(1200).describe("Months of regular training.")),
  goals: z.exactOptional(frozenList(z.enum(LIFTER_GOALS))),
  sports: z.exactOptional(frozenList(z.enum(SPORTS))),
  flags: z.exactOptional(frozenList(z.enum([...RED_FLAGS, ...CLEARANCE_FLAGS]))),
}).describe("Who lifts; what is missing is not known, never assumed.");
