import * as z from "zod";
import { EVIDENCE_GRADES } from "../catalogue/evidence";
import { frozenList } from "./frozenList";
import { frozenObject } from "./frozenObject";

/** Where a statement comes from. */
export const evidenceSchema = /* @__PURE__ */ frozenObject({
  grade: z.enum(EVIDENCE_GRADES),
  sources: frozenList(z.string()).describe("Ids of the library's bibliography."),
  contested: z.exactOptional(z.boolean()),
  note: z.exactOptional(z.string()),
}).describe("Where a statement comes from and how far it can be trusted.");

/** A number that came from outside. */
export const thresholdSchema = /* @__PURE__ */ frozenObject({
  value: z.number().describe("In `unit`."),
  unit: z.string(),
  meaning: z.string(),
  evidence: evidenceSchema,
}).describe("A number that came from outside, with its unit and evidence.");
