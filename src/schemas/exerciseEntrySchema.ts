import * as z from "zod";
import { setRecordSchema } from "./setRecordSchema";

/** The sets of one lift within a session. */
export const exerciseEntrySchema = /* @__PURE__ */ z.readonly(
  z.strictObject({
    exerciseId: z.string().min(1),
    name: z.exactOptional(z.string()),
    sets: z.readonly(z.array(setRecordSchema)),
    superset: z.exactOptional(z.string()),
    setup: z.exactOptional(z.readonly(z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])))),
    note: z.exactOptional(z.string()),
  }),
);
