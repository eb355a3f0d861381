import * as z from "zod";
import { frozenObject } from "../../schemas/frozenObject";
import { trainingLogSchema } from "../../schemas/trainingLogSchema";

/** Our own file: a versioned document around a log, as `exportLog(log, "liftcore")` writes it. */
export const liftcoreDocumentSchema = /* @__PURE__ */ frozenObject({
  format: z.literal("liftcore"),
  version: z.literal(1),
  log: trainingLogSchema,
}).describe("A training log as a file of liftcore's own format.");
