import type { JsonSchema } from "../../schemas/jsonSchema";
import { jsonSchemaParts } from "../../schemas/jsonSchemaParts";
import { writeJsonSchema } from "../../schemas/writeJsonSchema";
import { importIssueSchema } from "./importIssueSchema";
import { importReportSchema } from "./importReportSchema";
import { liftcoreDocumentSchema } from "./liftcoreDocumentSchema";

/**
 * JSON Schema 2020-12 of what this room reads and gives, like `jsonSchemas` of `liftcore/schemas`: our own file, the
 * report of an import and its issues. The package holds each as a file, such as
 * `liftcore/schemas/liftcore-document.schema.json`.
 *
 * What JSON Schema cannot say, besides what it cannot say of logs: that `rows` is `sets + nonSets + rejected`.
 *
 * @example
 * import { interchangeJsonSchemas } from "liftcore/interchange";
 * interchangeJsonSchemas.liftcoreDocument.required // => ["format", "version", "log"]
 */
export const interchangeJsonSchemas = {
  get liftcoreDocument(): JsonSchema { return writeJsonSchema("liftcore-document", liftcoreDocumentSchema); },
  get importIssue(): JsonSchema { return writeJsonSchema("import-issue", importIssueSchema); },
  get importReport(): JsonSchema {
    return writeJsonSchema("import-report", importReportSchema, { ...jsonSchemaParts, "import-issue": importIssueSchema });
  },
} as const;
