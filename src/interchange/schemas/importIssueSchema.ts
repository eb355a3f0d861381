import * as z from "zod";
import { countSchema } from "../../schemas/amountSchemas";
import { frozenObject } from "../../schemas/frozenObject";
import { IMPORT_ACTIONS, ISSUE_CODES, ISSUE_SEVERITIES, type IssueCode } from "../importIssue";

const isIssueCode = (code: string): code is IssueCode => Object.hasOwn(ISSUE_CODES, code);

const issueCodes = /* @__PURE__ */ Object.keys(ISSUE_CODES).filter(isIssueCode);

/** One thing an import could not use, had to assume, or changed. */
export const importIssueSchema = /* @__PURE__ */ frozenObject({
  severity: z.enum(ISSUE_SEVERITIES),
  code: z.enum(issueCodes),
  line: countSchema.min(1).describe("Line of the text, from 1."),
  column: z.exactOptional(z.string().describe("The column's name as the text has it.")),
  text: z.exactOptional(z.string().describe("What stood there, shortened.")),
  message: z.string().describe("English, for people; match on `code`."),
  action: z.enum(IMPORT_ACTIONS),
}).describe("One thing an import could not use, had to assume, or changed.");
