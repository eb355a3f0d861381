import * as z from "zod";
import { frozenObject } from "./frozenObject";
import { positiveMassSchema } from "./positiveMassSchema";

/** So many plates of one mass. */
export const plateCountSchema = /* @__PURE__ */ frozenObject({
  mass: positiveMassSchema,
  count: z.int().min(0).max(1000),
}).describe("So many single plates of one mass.");
