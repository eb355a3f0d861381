import * as z from "zod";
import { countSchema } from "../../schemas/amountSchemas";
import { frozenList } from "../../schemas/frozenList";
import { frozenObject } from "../../schemas/frozenObject";
import { massSchema } from "../../schemas/massSchema";
import { trainingLogSchema } from "../../schemas/trainingLogSchema";
import { MASS_UNITS } from "../../units/mass";
import { UNIT_SOURCES } from "../formatReading";
import { formats } from "../formats";
import { importIssueSchema } from "./importIssueSchema";

const formatIds = /* @__PURE__ */ formats.map(({ id }) => id);

const unitReadingSchema = /* @__PURE__ */ frozenObject({
  unit: z.enum([...MASS_UNITS, "mixed"]),
  how: z.enum(UNIT_SOURCES),
  confidence: z.number().min(0.5).max(1).describe("0.5, a coin's toss, to 1, stated."),
  evidence: frozenList(z.string()),
  alternative: z.exactOptional(
    frozenObject({
      unit: z.enum(MASS_UNITS),
      heaviest: frozenObject({ exercise: z.string(), asRead: massSchema, otherwise: massSchema }),
    }),
  ),
});

/** What `importLog` understood, and what it did not. */
export const importReportSchema = /* @__PURE__ */ frozenObject({
  log: trainingLogSchema,
  format: z.exactOptional(z.enum(formatIds)),
  unit: unitReadingSchema.describe("Which unit the loads are in, how that is known and how surely."),
  accounting: frozenObject({ rows: countSchema, sets: countSchema, nonSets: countSchema, rejected: countSchema }).describe(
    "What became of the rows: `rows` is always `sets + nonSets + rejected`.",
  ),
  issues: frozenList(importIssueSchema),
  unresolved: frozenList(
    frozenObject({ name: z.string(), rows: countSchema, candidates: z.exactOptional(frozenList(z.string())) }),
  ).describe("Lifts the catalogue does not know; in the log as `unlisted:…`."),
  preserved: frozenList(
    frozenObject({ sessionId: z.string(), line: countSchema, column: z.string(), text: z.string() }),
  ).describe("Values for which the log has no place, as the text had them."),
}).describe("What an import understood, and what it did not.");
