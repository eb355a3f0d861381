import * as z from "zod";
import { INDEX_KINDS, REP_ZONES } from "../trend/sessionIndex";
import { amountSchema, countSchema } from "./amountSchemas";
import { calendarDateSchema } from "./calendarDateSchema";
import { ratingSchema, repetitionsInReserveSchema, repetitionsSchema } from "./effortSchemas";
import { frozenList } from "./frozenList";
import { frozenObject } from "./frozenObject";
import { massSchema } from "./massSchema";

/** What one day of a lift showed. */
export const performancePointSchema = /* @__PURE__ */ frozenObject({
  date: calendarDateSchema,
  sessionIds: frozenList(z.string()),
  index: z.number().describe("Logarithm of strength; a difference of 0.01 is 1 %."),
  kind: z.enum(INDEX_KINDS),
  zone: z.enum(REP_ZONES),
  repDrop: z.exactOptional(
    z.number().max(1).describe("Share of the first top set's repetitions lost by the last; below 0 for a gain."),
  ),
  topLoad: massSchema,
  bestSet: z.exactOptional(
    frozenObject({ load: massSchema, reps: repetitionsSchema, rir: z.exactOptional(repetitionsInReserveSchema) }),
  ),
  oneRepMax: z.exactOptional(massSchema.describe("Estimated from `bestSet`.")),
  workingSets: countSchema,
  hardSets: amountSchema,
  meanRir: z.exactOptional(z.number().min(0).max(10).describe("Mean of the logged repetitions in reserve.")),
  faults: frozenList(z.string()),
  readiness: z.exactOptional(ratingSchema.describe("0 to 10.")),
  soreness: z.exactOptional(ratingSchema.describe("0 to 10.")),
}).describe("What one day of a lift showed.");
