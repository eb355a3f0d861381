import { expectTypeOf, test } from "vitest";
import type * as z from "zod";
import type { ImportReport } from "../../../src/interchange/importLog";
import type { ImportIssue } from "../../../src/interchange/importIssue";
import type { importIssueSchema } from "../../../src/interchange/schemas/importIssueSchema";
import type { importReportSchema } from "../../../src/interchange/schemas/importReportSchema";
import type { liftcoreDocumentSchema } from "../../../src/interchange/schemas/liftcoreDocumentSchema";
import type { TrainingLog } from "../../../src/log/types";

test("what a schema of interchange gives is the library's own type, no key more or less", () => {
  expectTypeOf<z.infer<typeof importIssueSchema>>().toEqualTypeOf<ImportIssue>();
  expectTypeOf<z.infer<typeof importReportSchema>>().toEqualTypeOf<ImportReport>();
  expectTypeOf<z.infer<typeof liftcoreDocumentSchema>>().toEqualTypeOf<{
    readonly format: "liftcore";
    readonly version: 1;
    readonly log: TrainingLog;
  }>();
});
