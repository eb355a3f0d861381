import * as z from "zod";
import { DECISIONS } from "../advisor/decision";
import { FACT_NAMES } from "../advisor/facts";
import { STAGES } from "../advisor/rule";
import { SET_KINDS } from "../log/types";
import { calendarDateSchema } from "./calendarDateSchema";
import { repetitionsInReserveSchema } from "./effortSchemas";
import { massSchema } from "./massSchema";
import { planSchema } from "./planSchema";

const list = <Item extends z.ZodType>(item: Item) => z.readonly(z.array(item));

const reasonSchema = /* @__PURE__ */ z.readonly(
  z.strictObject({
    ruleId: z.string(),
    code: z.string(),
    params: z.readonly(z.record(z.string(), z.union([z.string(), z.number(), massSchema, list(z.string())]))),
    message: z.string(),
    sources: list(z.string()),
  }),
);

const prescriptionSchema = /* @__PURE__ */ z.readonly(
  z.strictObject({
    sets: list(
      z.readonly(
        z.strictObject({
          kind: z.enum(SET_KINDS),
          load: z.exactOptional(massSchema),
          reps: z.readonly(z.strictObject({ min: z.int().min(1), max: z.int().min(1) })),
          rir: repetitionsInReserveSchema,
          restSeconds: z.number().min(0),
        }),
      ),
    ),
  }),
);

const traceEntrySchema = /* @__PURE__ */ z.readonly(
  z.strictObject({
    ruleId: z.string(),
    stage: z.enum(STAGES),
    outcome: z.enum(["fired", "satisfied", "not-applicable", "unknown"]),
    facts: z.readonly(z.record(z.string(), z.unknown())),
    limits: z.readonly(z.record(z.string(), z.number())),
    missing: z.exactOptional(list(z.enum(FACT_NAMES))),
    code: z.exactOptional(z.string()),
  }),
);

/** What to do next session, and why. */
export const adviceSchema = /* @__PURE__ */ z.readonly(
  z.strictObject({
    exerciseId: z.string(),
    date: calendarDateSchema,
    decision: z.enum(DECISIONS),
    next: prescriptionSchema,
    reasons: list(reasonSchema),
    warnings: list(reasonSchema),
    alternatives: list(
      z.readonly(z.strictObject({ decision: z.enum(DECISIONS), next: prescriptionSchema, reason: reasonSchema })),
    ),
    confidence: z.readonly(
      z.strictObject({ level: z.enum(["high", "moderate", "low"]), missing: list(z.enum(FACT_NAMES)) }),
    ),
    trace: list(traceEntrySchema),
    plan: planSchema,
    planOrigin: z.enum(["given", "preset", "habit", "general"]),
  }),
);
