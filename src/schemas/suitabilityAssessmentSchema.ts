import * as z from "zod";
import { SUITABILITY_QUESTIONS, SUITABILITY_VERDICTS } from "../programming/suitability";
import { evidenceSchema } from "./evidenceSchemas";
import { exerciseIdSchema } from "./exerciseIdSchema";
import { frozenList } from "./frozenList";
import { frozenObject } from "./frozenObject";

const verdictSchema = /* @__PURE__ */ z.enum(SUITABILITY_VERDICTS);

/** What `assessSuitability` answers. */
export const suitabilityAssessmentSchema = /* @__PURE__ */ frozenObject({
  exerciseId: exerciseIdSchema,
  verdict: verdictSchema,
  ifAgreed: z.exactOptional(verdictSchema.exclude(["ask-a-professional"])),
  reasons: frozenList(
    frozenObject({ id: z.string(), verdict: verdictSchema, because: z.string(), evidence: evidenceSchema }),
  ),
  cautions: frozenList(frozenObject({ id: z.string(), text: z.string(), evidence: evidenceSchema })),
  referral: z.exactOptional(z.string().describe("Whom to ask first.")),
  unasked: frozenList(z.enum(SUITABILITY_QUESTIONS)).describe("What nobody has said; nothing is assumed instead."),
}).describe("Whether a lift suits a lifter; no diagnosis.");
