import * as z from "zod";
import { EVIDENCE_GRADES } from "../catalogue/evidence";
import { MUSCLE_ROLES, PEAK_LENGTHS } from "../catalogue/muscle";
import { shareSchema } from "./amountSchemas";
import { frozenList } from "./frozenList";
import { frozenObject } from "./frozenObject";
import { muscleIdSchema } from "./muscleIdSchema";

/** What one muscle does in one lift. */
export const muscleInvolvementSchema = /* @__PURE__ */ frozenObject({
  muscle: muscleIdSchema,
  regions: z.exactOptional(frozenList(z.string())),
  role: z.enum(MUSCLE_ROLES),
  setCredit: shareSchema.describe("How much of a set counts for the muscle: 1 direct, 0.5 indirect."),
  peakLength: z.enum(PEAK_LENGTHS),
  evidence: z.enum(EVIDENCE_GRADES),
}).describe("What one muscle does in one lift.");

/** A second reading of a lift's muscles. */
export const evidenceOverlaySchema = /* @__PURE__ */ frozenObject({
  muscles: frozenList(muscleInvolvementSchema),
  lengthProfile: frozenObject({ short: shareSchema, mid: shareSchema, long: shareSchema }),
  rationale: z.string(),
  sources: frozenList(z.string()),
});
