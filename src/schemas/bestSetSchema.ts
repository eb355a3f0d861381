import * as z from "zod";
import { calendarDateSchema } from "./calendarDateSchema";
import { repetitionsInReserveSchema, repetitionsSchema } from "./effortSchemas";
import { frozenObject } from "./frozenObject";
import { massSchema } from "./massSchema";

/** A set that stands out, with the day it was done. */
export const bestSetSchema = /* @__PURE__ */ frozenObject({
  load: massSchema,
  reps: repetitionsSchema,
  rir: z.exactOptional(repetitionsInReserveSchema),
  date: calendarDateSchema,
  sessionId: z.string(),
}).describe("A set that stands out, with the day it was done.");
