import * as z from "zod";
import { DECISIONS } from "../advisor/decision";
import { FACT_NAMES } from "../advisor/facts";
import { STAGES } from "../advisor/rule";
import { calendarDateSchema } from "./calendarDateSchema";
import { frozenList } from "./frozenList";
import { frozenObject } from "./frozenObject";
import { planSchema } from "./planSchema";
import { prescriptionSchema } from "./prescriptionSchema";
import { reasonSchema } from "./reasonSchema";

const factNamesSchema = /* @__PURE__ */ frozenList(z.enum(FACT_NAMES));

const traceEntrySchema = /* @__PURE__ */ frozenObject({
  ruleId: z.string(),
  stage: z.enum(STAGES),
  outcome: z.enum(["fired", "satisfied", "not-applicable", "unknown"]),
  facts: z.readonly(z.record(z.string(), z.unknown())),
  limits: z.readonly(z.record(z.string(), z.number())),
  missing: z.exactOptional(factNamesSchema),
  code: z.exactOptional(z.string()),
});

/** What to do next session, and why. */
export const adviceSchema = /* @__PURE__ */ frozenObject({
  exerciseId: z.string(),
  date: calendarDateSchema,
  decision: z.enum(DECISIONS),
  next: prescriptionSchema,
  reasons: frozenList(reasonSchema),
  warnings: frozenList(reasonSchema),
  alternatives: frozenList(
    frozenObject({ decision: z.enum(DECISIONS), next: prescriptionSchema, reason: reasonSchema }),
  ),
  confidence: frozenObject({ level: z.enum(["high", "moderate", "low"]), missing: factNamesSchema }),
  trace: frozenList(traceEntrySchema),
  plan: planSchema,
  planOrigin: z.enum(["given", "preset", "habit", "general"]),
}).describe("What to do next session, and why.");
