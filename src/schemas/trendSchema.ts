import * as z from "zod";
import { amountSchema, countSchema, relativeChangeSchema, shareSchema } from "./amountSchemas";
import { confidenceLevelSchema } from "./confidenceLevelSchema";
import { frozenObject } from "./frozenObject";
import { massChangeSchema } from "./massChangeSchema";

const trendChangeSchema = /* @__PURE__ */ frozenObject({
  share: relativeChangeSchema,
  load: massChangeSchema,
}).describe("A relative change, and the same as a load at the middle of the series.");

/** What `estimateTrend` answers. */
export const trendSchema = /* @__PURE__ */ z
  .union([
    frozenObject({
      status: z.literal("insufficient-data"),
      sessions: countSchema,
      sessionsNeeded: countSchema,
      weeksNeeded: amountSchema,
    }),
    frozenObject({
      status: z.enum(["up", "down", "flat-within-noise"]),
      perWeek: trendChangeSchema,
      interval: frozenObject({ lower: trendChangeSchema, upper: trendChangeSchema, level: confidenceLevelSchema }),
      change: trendChangeSchema,
      minimumDetectableChange: frozenObject({
        single: amountSchema.describe("As a share."),
        means: amountSchema.describe("As a share."),
      }),
      noise: frozenObject({ cv: amountSchema.describe("As a share."), from: z.enum(["series", "literature"]) }),
      pValue: shareSchema.describe("Two-sided, of the Mann-Kendall test."),
      sessions: countSchema,
      weeks: amountSchema,
    }),
  ])
  .describe("Where a lift is going, or that there is not enough to say.");
