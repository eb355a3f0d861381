import * as z from "zod";
import { EVIDENCE_GRADES } from "../catalogue/evidence";
import { MUSCLE_ROLES, PEAK_LENGTHS } from "../catalogue/muscle";
import { MUSCLES } from "../catalogue/muscles";

/** A share of a whole, 0 to 1. */
export const shareSchema = /* @__PURE__ */ z.number().min(0).max(1);

/** What one muscle does in one lift. */
export const muscleInvolvementSchema = /* @__PURE__ */ z.readonly(
  z.strictObject({
    muscle: z.enum(MUSCLES),
    regions: z.exactOptional(z.readonly(z.array(z.string()))),
    role: z.enum(MUSCLE_ROLES),
    setCredit: shareSchema,
    peakLength: z.enum(PEAK_LENGTHS),
    evidence: z.enum(EVIDENCE_GRADES),
  }),
);

/** A second reading of a lift's muscles. */
export const evidenceOverlaySchema = /* @__PURE__ */ z.readonly(
  z.strictObject({
    muscles: z.readonly(z.array(muscleInvolvementSchema)),
    lengthProfile: z.readonly(z.strictObject({ short: shareSchema, mid: shareSchema, long: shareSchema })),
    rationale: z.string(),
    sources: z.readonly(z.array(z.string())),
  }),
);
