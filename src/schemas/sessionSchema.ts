import * as z from "zod";
import { calendarDateSchema } from "./calendarDateSchema";
import { amountSchema, ratingSchema } from "./effortSchemas";
import { exerciseEntrySchema } from "./exerciseEntrySchema";
import { massSchema } from "./massSchema";

/** One visit to the gym. */
export const sessionSchema = /* @__PURE__ */ z.readonly(
  z.strictObject({
    id: z.string().min(1),
    date: calendarDateSchema,
    startedAt: z.exactOptional(
      z.iso.datetime({ offset: true, local: true, error: "must be a time such as 2026-05-09T17:52:12, with or without an offset" }),
    ),
    durationSeconds: z.exactOptional(amountSchema),
    name: z.exactOptional(z.string()),
    entries: z.readonly(z.array(exerciseEntrySchema)),
    bodyMass: z.exactOptional(massSchema),
    readiness: z.exactOptional(ratingSchema),
    soreness: z.exactOptional(ratingSchema),
    note: z.exactOptional(z.string()),
  }),
);
