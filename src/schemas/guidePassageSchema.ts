import * as z from "zod";
import { frozenList } from "./frozenList";
import { frozenObject } from "./frozenObject";

/** A short paragraph of a guide. */
export const guidePassageSchema = /* @__PURE__ */ frozenObject({
  text: z.string(),
  sources: z.exactOptional(frozenList(z.string()).describe("Ids of the library's bibliography.")),
  contested: z.exactOptional(z.boolean()),
}).describe("A short paragraph, with where it comes from.");
