import { describe, expect, it } from "vitest";
import { exportLog } from "../../../src/interchange/exportLog";
import { importLog } from "../../../src/interchange/importLog";
import { ISSUE_CODES } from "../../../src/interchange/importIssue";
import { importIssueSchema } from "../../../src/interchange/schemas/importIssueSchema";
import { importReportSchema } from "../../../src/interchange/schemas/importReportSchema";
import { interchangeJsonSchemas } from "../../../src/interchange/schemas/interchangeJsonSchemas";
import { liftcoreDocumentSchema } from "../../../src/interchange/schemas/liftcoreDocumentSchema";
import type { TrainingLog } from "../../../src/log/types";
import { compileJsonSchema } from "../../schemas/jsonValidator";

const strong = [
  "Date,Workout Name,Exercise Name,Set Order,kg,Reps,km,Seconds",
  '2016-10-03 19:30:55,"Legs","Squat",0,100.0,5,0.0,0',
  '2016-10-03 19:30:55,"Legs","House Lift",0,70.0,5,0.0,0',
  '2016-10-03 19:30:55,"Legs","Squat",1,many,5,0.0,0',
].join("\n");
const log: TrainingLog = {
  sessions: [
    {
      id: "s1",
      date: "2026-05-09",
      entries: [{ exerciseId: "back-squat", sets: [{ kind: "work", load: { value: 100, unit: "kg" }, reps: 5, completed: true }] }],
    },
  ],
};

describe("the documents", () => {
  it.each(["liftcoreDocument", "importIssue", "importReport"] as const)("%s is accepted by a strict validator and has a name", (name) => {
    const document = interchangeJsonSchemas[name];
    expect(compileJsonSchema(document)(null)).toBe(false);
    expect(document.$id).toMatch(/^urn:liftcore:schema:(?:liftcore-document|import-issue|import-report):1$/u);
  });

  it("states an issue of a report by reference", () => {
    expect(interchangeJsonSchemas.importReport.properties?.["issues"]).toEqual({ type: "array", items: { $ref: "#/$defs/import-issue" } });
  });
});

describe("a report", () => {
  it.each([
    ["rows of every kind", importLog(strong)],
    ["nothing known", importLog("no such file")],
    ["our own document", importLog(exportLog(log, "liftcore"))],
    ["no log at all", importLog("", { format: "strong" })],
  ])("of %s is described, for zod and for an independent validator", (_, report) => {
    expect(importReportSchema.parse(report)).toEqual(report);
    const validate = compileJsonSchema(interchangeJsonSchemas.importReport);
    expect([validate(JSON.parse(JSON.stringify(report))), validate.errors]).toEqual([true, null]);
  });

  it("is refused with a row counted in halves, an unknown code or a word of its own", () => {
    const report = importLog(strong);
    const validate = compileJsonSchema(interchangeJsonSchemas.importReport);
    for (const wrong of [
      { accounting: { ...report.accounting, rows: 1.5 } },
      { issues: [{ ...report.issues[0], code: "bad-luck" }] },
      { issues: [{ ...report.issues[0], line: 0 }] },
      { format: "clay-tablet" },
      { mood: "fine" },
    ]) {
      expect([wrong, validate({ ...report, ...wrong })]).toEqual([wrong, false]);
      expect(importReportSchema.safeParse({ ...report, ...wrong }).success).toBe(false);
    }
  });
});

describe("an issue", () => {
  it("may have every code there is", () => {
    for (const [code, { severity, action }] of Object.entries(ISSUE_CODES)) {
      expect(importIssueSchema.safeParse({ severity, code, line: 1, message: "so", action }).success).toBe(true);
    }
  });
});

describe("our own file", () => {
  const accepts = compileJsonSchema(interchangeJsonSchemas.liftcoreDocument);

  it("is what exportLog writes", () => {
    const written: unknown = JSON.parse(exportLog(log, "liftcore"));
    expect(accepts(written)).toBe(true);
    expect(liftcoreDocumentSchema.parse(written)).toEqual(written);
  });

  it.each([
    ["a version of the future", { format: "liftcore", version: 2, log }],
    ["another format", { format: "strong", version: 1, log }],
    ["no log", { format: "liftcore", version: 1 }],
    ["a key besides", { format: "liftcore", version: 1, log, app: "mine" }],
  ])("is refused with %s, as importLog refuses it", (_, document) => {
    expect(accepts(document)).toBe(false);
    expect(liftcoreDocumentSchema.safeParse(document).success).toBe(false);
    expect(importLog(JSON.stringify(document), { format: "liftcore" }).issues).not.toEqual([]);
  });
});
