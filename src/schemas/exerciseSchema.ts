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
import { frozenList } from "./frozenList";
import { frozenObject } from "./frozenObject";
import { evidenceOverlaySchema, muscleInvolvementSchema } from "./muscleInvolvementSchema";

const rating = /* @__PURE__ */ z.number().min(0).max(5);

/** One lift of a catalogue. That ids and names are unique is checked by `createCatalogue`. */
export const exerciseSchema = /* @__PURE__ */ frozenObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: "must be lower-case words joined by hyphens" }),
  name: z.string().min(1),
  aliases: frozenList(z.string().min(1)),
  bodyPart: z.enum(BODY_PARTS),
  pattern: z.enum(PATTERNS),
  plane: z.enum(PLANES),
  mechanic: z.enum(MECHANICS),
  laterality: z.enum(LATERALITIES),
  measure: z.exactOptional(z.enum(MEASURES)),
  equipment: frozenList(equipmentNeedSchema),
  muscles: frozenList(muscleInvolvementSchema),
  evidenceOverlay: z.exactOptional(evidenceOverlaySchema),
  loading: exerciseLoadingSchema,
  demands: frozenObject({ stability: rating, skill: rating, axial: rating, systemic: rating }),
  setup: frozenList(setupVariableSchema),
  mistakes: frozenList(mistakeSchema),
  presets: frozenList(presetSchema),
  suitability: frozenList(suitabilityRuleSchema),
  thresholds: z.readonly(z.record(z.string(), thresholdSchema)),
  evidence: evidenceSchema,
  sources: frozenList(z.string()),
  revised: calendarDateSchema,
  deprecated: z.exactOptional(frozenObject({ since: z.string(), replacedBy: z.string() })),
}).describe("One lift of a catalogue.");
