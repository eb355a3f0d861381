import * as z from "zod";
import { MISSING_INPUTS, RESPONSE_VERDICTS } from "../trend/response";
import { responseMessages, type ResponseMessageCode } from "../trend/responseMessages";
import { POINT_GROUPS } from "../trend/responseSignals";
import { RESPONSE_OUTCOMES } from "../trend/voteResponse";
import { amountSchema, relativeChangeSchema, shareSchema } from "./amountSchemas";
import { calendarDateSchema } from "./calendarDateSchema";
import { frozenList } from "./frozenList";
import { frozenObject } from "./frozenObject";

const isMessageCode = (code: string): code is ResponseMessageCode => Object.hasOwn(responseMessages, code);

const messageCodes = /* @__PURE__ */ Object.keys(responseMessages).filter(isMessageCode);

const signalSchema = /* @__PURE__ */ frozenObject({
  name: z.string(),
  value: z.number(),
  points: z.exactOptional(z.number()),
  group: z.exactOptional(z.enum(POINT_GROUPS)),
});

const growthSchema = /* @__PURE__ */ frozenObject({
  perWeek: relativeChangeSchema.describe("Share of the one-repetition maximum per week: 0.01 is 1 %."),
  interval: frozenObject({ lower: relativeChangeSchema, upper: relativeChangeSchema, level: shareSchema }),
});

const decisionSchema = /* @__PURE__ */ frozenObject({
  rule: z.string(),
  code: z.enum(messageCodes),
  params: z.readonly(z.record(z.string(), z.union([z.number(), z.string()]))),
  message: z.string().describe("English, made from `code` and `params`."),
});

/** What `assessResponse` answers. */
export const responseAssessmentSchema = /* @__PURE__ */ frozenObject({
  verdict: z.enum(RESPONSE_VERDICTS),
  probabilities: z.exactOptional(
    frozenObject({ growing: shareSchema, plateau: shareSchema, tiring: shareSchema, overreached: shareSchema }).describe(
      "Probabilities that add up to 1.",
    ),
  ),
  growth: z.exactOptional(growthSchema),
  leaning: z.exactOptional(z.enum(RESPONSE_OUTCOMES)),
  signals: frozenList(signalSchema),
  missing: frozenList(z.enum(MISSING_INPUTS)),
  decidedBy: decisionSchema,
  lookAgain: frozenObject({ date: calendarDateSchema, weeks: amountSchema, why: z.string() }),
}).describe("Whether training of a lift is working.");
