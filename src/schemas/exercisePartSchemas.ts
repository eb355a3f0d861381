import * as z from "zod";
import { EQUIPMENT } from "../catalogue/equipment";
import { GOALS, LIFT_ROLES, LOAD_CONVENTIONS, MISTAKE_ACTIONS } from "../catalogue/exercise";
import {
  kilogramsSchema,
  metresPerSecondSchema,
  poundsSchema,
  secondsSchema,
  shareSchema,
} from "./amountSchemas";
import { repetitionsInReserveSchema } from "./effortSchemas";
import { evidenceSchema } from "./evidenceSchemas";
import { frozenList } from "./frozenList";
import { frozenObject } from "./frozenObject";
import { muscleIdSchema } from "./muscleIdSchema";
import { wholeRangeSchema } from "./wholeRangeSchema";

/** What a choice or a fault changes, muscle by muscle. */
const effectsSchema = /* @__PURE__ */ frozenList(
  frozenObject({
    muscle: muscleIdSchema,
    change: z.enum(["more", "less", "same", "unknown"]),
    evidence: evidenceSchema,
  }),
);

/** What a lift needs. */
export const equipmentNeedSchema = /* @__PURE__ */ frozenObject({
  equipment: z.enum(EQUIPMENT),
  need: z.enum(["required", "optional"]),
  requiredFromKg: z.exactOptional(kilogramsSchema),
  stronglyAboveKg: z.exactOptional(kilogramsSchema),
  evidence: z.exactOptional(evidenceSchema),
});

/** How a lift is loaded. */
export const exerciseLoadingSchema = /* @__PURE__ */ frozenObject({
  convention: z.enum(LOAD_CONVENTIONS),
  barKg: kilogramsSchema,
  startKg: z.exactOptional(kilogramsSchema),
  smallestStep: frozenObject({ kg: kilogramsSchema, lb: poundsSchema }),
  bodyMassShare: shareSchema.describe("Share of the body mass that the lift moves, 0 to 1."),
  startsOnFloor: z.exactOptional(z.boolean()),
  minimumVelocity: z.exactOptional(
    frozenObject({
      value: metresPerSecondSchema,
      sd: z.exactOptional(metresPerSecondSchema),
      evidence: evidenceSchema,
    }),
  ),
});

/** A choice of setup and what each answer changes. */
export const setupVariableSchema = /* @__PURE__ */ frozenObject({
  id: z.string().min(1),
  name: z.string(),
  options: frozenList(
    frozenObject({
      id: z.string().min(1),
      name: z.string(),
      recommended: z.exactOptional(z.boolean()),
      effects: effectsSchema,
    }),
  ),
});

/** A technique fault. */
export const mistakeSchema = /* @__PURE__ */ frozenObject({
  id: z.string().min(1),
  name: z.string(),
  severity: z.enum(["critical", "major", "minor"]),
  rank: z.exactOptional(z.int().min(1)),
  effects: effectsSchema,
  onFirst: z.enum(MISTAKE_ACTIONS),
  onRepeat: z.enum(MISTAKE_ACTIONS),
  evidence: evidenceSchema,
});

/** The fields of a preset, which the prescription of a week shares. */
export const presetShape = {
  role: /* @__PURE__ */ z.enum(LIFT_ROLES),
  goal: /* @__PURE__ */ z.enum(GOALS),
  setsPerSession: wholeRangeSchema,
  setsPerWeek: wholeRangeSchema,
  sessionsPerWeek: wholeRangeSchema,
  repZones: /* @__PURE__ */ frozenList(wholeRangeSchema),
  rir: repetitionsInReserveSchema,
  restSeconds: secondsSchema,
  evidence: evidenceSchema,
};

/** A prescription that comes with the lift. */
export const presetSchema = /* @__PURE__ */ frozenObject(presetShape);

/** A reason to prioritise, include or leave out a lift. */
export const suitabilityRuleSchema = /* @__PURE__ */ frozenObject({
  id: z.string().min(1),
  verdict: z.enum(["prioritise", "include", "optional", "skip", "ask-a-professional"]),
  when: frozenObject({ fact: z.enum(["goal", "sport", "flag", "response", "slots"]), is: z.string() }),
  reason: z.string(),
  evidence: evidenceSchema,
});
