import * as z from "zod";
import { BODY_PARTS, LATERALITIES, MEASURES, MECHANICS, PATTERNS, PLANES } from "../catalogue/exercise";
import { calendarDateSchema } from "./calendarDateSchema";
import { evidenceSchema, thresholdSchema } from "./evidenceSchemas";
import {
  equipmentNeedSchema,
  exerciseLoadingSchema,
  mistakeSchema,
  presetSchema,
  setupVariableSchema,
  suitabilityRuleSchema,
} from "./exercisePartSchemas";
import { evidenceOverlaySchema, muscleInvolvementSchema } from "./muscleInvolvementSchema";

const rating = /* @__PURE__ */ z.number().min(0).max(5);

/** One lift of a catalogue. That ids and names are unique is checked by `createCatalogue`. */
export const exerciseSchema = /* @__PURE__ */ z.readonly(
  z.strictObject({
    id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: "must be lower-case words joined by hyphens" }),
    name: z.string().min(1),
    aliases: z.readonly(z.array(z.string().min(1))),
    bodyPart: z.enum(BODY_PARTS),
    pattern: z.enum(PATTERNS),
    plane: z.enum(PLANES),
    mechanic: z.enum(MECHANICS),
    laterality: z.enum(LATERALITIES),
    measure: z.exactOptional(z.enum(MEASURES)),
    equipment: z.readonly(z.array(equipmentNeedSchema)),
    muscles: z.readonly(z.array(muscleInvolvementSchema)),
    evidenceOverlay: z.exactOptional(evidenceOverlaySchema),
    loading: exerciseLoadingSchema,
    demands: z.readonly(z.strictObject({ stability: rating, skill: rating, axial: rating, systemic: rating })),
    setup: z.readonly(z.array(setupVariableSchema)),
    mistakes: z.readonly(z.array(mistakeSchema)),
    presets: z.readonly(z.array(presetSchema)),
    suitability: z.readonly(z.array(suitabilityRuleSchema)),
    thresholds: z.readonly(z.record(z.string(), thresholdSchema)),
    evidence: evidenceSchema,
    sources: z.readonly(z.array(z.string())),
    revised: calendarDateSchema,
    deprecated: z.exactOptional(z.readonly(z.strictObject({ since: z.string(), replacedBy: z.string() }))),
  }),
);
