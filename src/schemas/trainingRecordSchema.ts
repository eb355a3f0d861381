import * as z from "zod";
import { calendarDateSchema } from "./calendarDateSchema";
import { repetitionsSchema } from "./effortSchemas";
import { frozenObject } from "./frozenObject";
import { massSchema } from "./massSchema";

const place = { exerciseId: /* @__PURE__ */ z.string(), date: calendarDateSchema, sessionId: /* @__PURE__ */ z.string() };

/** A best that beat an earlier best. */
export const trainingRecordSchema = /* @__PURE__ */ z
  .discriminatedUnion("kind", [
    frozenObject({ ...place, kind: z.enum(["load", "one-rep-max", "volume"]), value: massSchema, previous: massSchema }),
    frozenObject({
      ...place,
      kind: z.literal("load-for-reps"),
      reps: repetitionsSchema,
      value: massSchema,
      previous: massSchema,
    }),
    frozenObject({
      ...place,
      kind: z.literal("reps-at-load"),
      load: massSchema,
      value: repetitionsSchema,
      previous: repetitionsSchema,
    }),
  ])
  .describe("A best that beat an earlier best of the same lift.");
