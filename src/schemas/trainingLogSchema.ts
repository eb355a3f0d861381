import * as z from "zod";
import type { Session } from "../log/types";
import { frozenObject } from "./frozenObject";
import { sessionSchema } from "./sessionSchema";

/** A lifter's history: sessions in order of date, no id twice. */
export const trainingLogSchema = /* @__PURE__ */ frozenObject({
  sessions: z.readonly(z.array(sessionSchema).superRefine(checkSessions)),
}).describe("A lifter's history: sessions in order of date, no id twice.");

function checkSessions(sessions: readonly Session[], context: z.RefinementCtx): void {
  const ids = new Set<string>();
  let previous = "";
  for (const [index, { id, date }] of sessions.entries()) {
    if (ids.has(id)) {
      context.addIssue({ code: "custom", path: [index, "id"], message: `stands twice: ${JSON.stringify(id)}` });
    }
    if (date < previous) {
      context.addIssue({ code: "custom", path: [index, "date"], message: `must not be before ${previous}, the date above it` });
    }
    ids.add(id);
    previous = date;
  }
}
