import * as z from "zod";
import { EQUIPMENT } from "../catalogue/equipment";
import { GOALS, LIFT_ROLES, LOAD_CONVENTIONS, MISTAKE_ACTIONS } from "../catalogue/exercise";
import { MUSCLES } from "../catalogue/muscles";
import { amountSchema, repetitionsInReserveSchema, repetitionsSchema } from "./effortSchemas";
import { evidenceSchema } from "./evidenceSchemas";
import { shareSchema } from "./muscleInvolvementSchema";

const wholeRangeSchema = /* @__PURE__ */ z.readonly(
  z
    .strictObject({ min: repetitionsSchema, max: repetitionsSchema })
    .refine(({ min, max }) => min <= max, { error: "min must not be above max" }),
);

const effectsSchema = /* @__PURE__ */ z.readonly(
  z.array(
    z.readonly(
      z.strictObject({
        muscle: z.enum(MUSCLES),
        change: z.enum(["more", "less", "same", "unknown"]),
        evidence: evidenceSchema,
      }),
    ),
  ),
);

/** What a lift needs. */
export const equipmentNeedSchema = /* @__PURE__ */ z.readonly(
  z.strictObject({
    equipment: z.enum(EQUIPMENT),
    need: z.enum(["required", "optional"]),
    requiredFromKg: z.exactOptional(amountSchema),
    stronglyAboveKg: z.exactOptional(amountSchema),
    evidence: z.exactOptional(evidenceSchema),
  }),
);

/** How a lift is loaded. */
export const exerciseLoadingSchema = /* @__PURE__ */ z.readonly(
  z.strictObject({
    convention: z.enum(LOAD_CONVENTIONS),
    barKg: amountSchema,
    startKg: z.exactOptional(amountSchema),
    smallestStep: z.readonly(z.strictObject({ kg: amountSchema, lb: amountSchema })),
    bodyMassShare: shareSchema,
    startsOnFloor: z.exactOptional(z.boolean()),
    minimumVelocity: z.exactOptional(
      z.readonly(
        z.strictObject({ value: amountSchema, sd: z.exactOptional(amountSchema), evidence: evidenceSchema }),
      ),
    ),
  }),
);

/** A choice of setup and what each answer changes. */
export const setupVariableSchema = /* @__PURE__ */ z.readonly(
  z.strictObject({
    id: z.string().min(1),
    name: z.string(),
    options: z.readonly(
      z.array(
        z.readonly(
          z.strictObject({
            id: z.string().min(1),
            name: z.string(),
            recommended: z.exactOptional(z.boolean()),
            effects: effectsSchema,
          }),
        ),
      ),
    ),
  }),
);

/** A technique fault. */
export const mistakeSchema = /* @__PURE__ */ z.readonly(
  z.strictObject({
    id: z.string().min(1),
    name: z.string(),
    severity: z.enum(["critical", "major", "minor"]),
    rank: z.exactOptional(z.int().min(1)),
    effects: effectsSchema,
    onFirst: z.enum(MISTAKE_ACTIONS),
    onRepeat: z.enum(MISTAKE_ACTIONS),
    evidence: evidenceSchema,
  }),
);

/** A prescription that comes with the lift. */
export const presetSchema = /* @__PURE__ */ z.readonly(
  z.strictObject({
    role: z.enum(LIFT_ROLES),
    goal: z.enum(GOALS),
    setsPerSession: wholeRangeSchema,
    setsPerWeek: wholeRangeSchema,
    sessionsPerWeek: wholeRangeSchema,
    repZones: z.readonly(z.array(wholeRangeSchema)),
    rir: repetitionsInReserveSchema,
    restSeconds: amountSchema,
    evidence: evidenceSchema,
  }),
);

/** A reason to prioritise, include or leave out a lift. */
export const suitabilityRuleSchema = /* @__PURE__ */ z.readonly(
  z.strictObject({
    id: z.string().min(1),
    verdict: z.enum(["prioritise", "include", "optional", "skip", "ask-a-professional"]),
    when: z.readonly(
      z.strictObject({ fact: z.enum(["goal", "sport", "flag", "response", "slots"]), is: z.string() }),
    ),
    reason: z.string(),
    evidence: evidenceSchema,
  }),
);
