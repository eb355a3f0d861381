import type * as z from "zod";
import { bestSetSchema } from "./bestSetSchema";
import { calendarDateSchema } from "./calendarDateSchema";
import { evidenceSchema, thresholdSchema } from "./evidenceSchemas";
import { exerciseEntrySchema } from "./exerciseEntrySchema";
import { guidePassageSchema } from "./guidePassageSchema";
import { massChangeSchema } from "./massChangeSchema";
import { massIntervalSchema } from "./massIntervalSchema";
import { massSchema } from "./massSchema";
import { muscleIdSchema } from "./muscleIdSchema";
import { muscleInvolvementSchema } from "./muscleInvolvementSchema";
import { planSchema } from "./planSchema";
import { plateCountSchema } from "./plateCountSchema";
import { positiveMassSchema } from "./positiveMassSchema";
import { prescriptionSchema } from "./prescriptionSchema";
import { reasonSchema } from "./reasonSchema";
import { sessionSchema } from "./sessionSchema";
import { setRecordSchema } from "./setRecordSchema";
import { setTargetSchema } from "./setTargetSchema";
import { trainingLogSchema } from "./trainingLogSchema";
import { wholeRangeSchema } from "./wholeRangeSchema";

/** What stands once under `$defs` of a JSON Schema document, by name, however often the document needs it. */
export const jsonSchemaParts: Readonly<Record<string, z.ZodType>> = {
  "best-set": bestSetSchema,
  "calendar-date": calendarDateSchema,
  evidence: evidenceSchema,
  "exercise-entry": exerciseEntrySchema,
  "guide-passage": guidePassageSchema,
  mass: massSchema,
  "mass-change": massChangeSchema,
  "mass-interval": massIntervalSchema,
  "muscle-id": muscleIdSchema,
  "muscle-involvement": muscleInvolvementSchema,
  plan: planSchema,
  "plate-count": plateCountSchema,
  "positive-mass": positiveMassSchema,
  prescription: prescriptionSchema,
  reason: reasonSchema,
  session: sessionSchema,
  "set-record": setRecordSchema,
  "set-target": setTargetSchema,
  threshold: thresholdSchema,
  "training-log": trainingLogSchema,
  "whole-range": wholeRangeSchema,
};
