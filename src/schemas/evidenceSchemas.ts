import * as z from "zod";
import { EVIDENCE_GRADES } from "../catalogue/evidence";

/** Where a statement comes from. */
export const evidenceSchema = /* @__PURE__ */ z.readonly(
  z.strictObject({
    grade: z.enum(EVIDENCE_GRADES),
    sources: z.readonly(z.array(z.string())),
    contested: z.exactOptional(z.boolean()),
    note: z.exactOptional(z.string()),
  }),
);

/** A number that came from outside. */
export const thresholdSchema = /* @__PURE__ */ z.readonly(
  z.strictObject({ value: z.number(), unit: z.string(), meaning: z.string(), evidence: evidenceSchema }),
);
