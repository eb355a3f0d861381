import * as z from "zod";
import { frozenList } from "./frozenList";
import { frozenObject } from "./frozenObject";
import { massSchema } from "./massSchema";

/** Why something was decided. */
export const reasonSchema = /* @__PURE__ */ frozenObject({
  ruleId: z.string(),
  code: z.string(),
  params: z.readonly(
    z.record(z.string(), z.union([z.string(), z.number(), massSchema, frozenList(z.string())])),
  ),
  message: z.string().describe("English, made from `code` and `params`."),
  sources: frozenList(z.string()),
}).describe("Why something was decided: a code with params for programs, a sentence for people.");
