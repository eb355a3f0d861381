import * as z from "zod";
import { PHASES } from "../guides/guide";
import { locales } from "../guides/locales";
import { frozenList } from "./frozenList";
import { frozenObject } from "./frozenObject";
import { guidePassageSchema } from "./guidePassageSchema";

const passages = /* @__PURE__ */ frozenList(guidePassageSchema);
const phaseSchema = /* @__PURE__ */ z.enum(PHASES);

const executionSchema = /* @__PURE__ */ frozenObject({
  phase: phaseSchema,
  steps: frozenList(z.string()),
  notes: z.exactOptional(passages),
});

const mistakeSchema = /* @__PURE__ */ frozenObject({
  id: z.string(),
  symptom: z.string(),
  why: z.string(),
  fix: z.string(),
  sources: z.exactOptional(frozenList(z.string())),
  contested: z.exactOptional(z.boolean()),
});

const guideShape = {
  exerciseId: /* @__PURE__ */ z.string(),
  title: /* @__PURE__ */ z.string(),
  overview: passages,
  execution: /* @__PURE__ */ frozenList(executionSchema),
  cues: /* @__PURE__ */ frozenList(frozenObject({ phase: phaseSchema, cues: frozenList(z.string()) })),
  mistakes: /* @__PURE__ */ frozenList(mistakeSchema),
  programming: passages,
  isItWorking: passages,
  questions: /* @__PURE__ */ frozenList(frozenObject({ question: z.string(), answer: guidePassageSchema })),
  safety: passages,
};

/** Everything a person reads about one lift, in one language. */
export const guideSchema = /* @__PURE__ */ frozenObject(guideShape).describe(
  "Everything a person reads about one lift, in one language.",
);

/** A guide together with the language it is in, as `getGuide` gives it. */
export const localisedGuideSchema = /* @__PURE__ */ frozenObject({
  ...guideShape,
  locale: z.enum(locales),
  fellBack: z.boolean().describe("The language asked for has no guide to this lift."),
}).describe("A guide together with the language it is in.");
