import * as z from "zod";
import { exerciseIdSchema } from "./exerciseIdSchema";
import { frozenList } from "./frozenList";
import { frozenObject } from "./frozenObject";
import { setRecordSchema } from "./setRecordSchema";

/** The sets of one lift within a session. */
export const exerciseEntrySchema = /* @__PURE__ */ frozenObject({
  exerciseId: exerciseIdSchema,
  name: z.exactOptional(z.string().describe("As logged, where it differs from the catalogue's name.")),
  sets: frozenList(setRecordSchema),
  superset: z.exactOptional(z.string().describe("Entries of one session with the same label were done in turn.")),
  setup: z.exactOptional(z.readonly(z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])))),
  note: z.exactOptional(z.string()),
}).describe("The sets of one lift within a session, in the order done.");
