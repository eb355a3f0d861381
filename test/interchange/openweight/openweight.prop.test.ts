import fc from "fast-check";
import { expect, it } from "vitest";
import { builtInCatalogue } from "../../../src/catalogue/catalogue";
import { exportLog } from "../../../src/interchange/exportLog";
import { DEFAULT_LIMITS } from "../../../src/interchange/importLimits";
import { readWorkoutLogs } from "../../../src/interchange/openweight/readWorkoutLogs";
import { safeParseLog } from "../../../src/schemas/parseLog";
import { validLog } from "../../arbitraries/validLog";
import { arbitraryDocument, type Json } from "./arbitraryDocuments";
import { compilePublished } from "./publishedSchemas";

const isPublished = compilePublished();

function read(text: string, timeZone?: string) {
  const whole = { rowsBeforeDeciding: Number.POSITIVE_INFINITY, openSessions: Number.POSITIVE_INFINITY };
  const zone = timeZone === undefined ? {} : { timeZone };
  return readWorkoutLogs(text, { limits: DEFAULT_LIMITS, catalogue: builtInCatalogue, ...whole, ...zone });
}

const zone = fc.constantFrom(undefined, "Asia/Kolkata", "America/New_York");

it("any valid workout log comes back equal from its log and what was preserved", () => {
  fc.assert(
    fc.property(arbitraryDocument["workout-log"], zone, (document, timeZone) => {
      const text = JSON.stringify(document);
      const { log, preserved, accounting } = read(text, timeZone);
      expect(safeParseLog(log)).toMatchObject({ ok: true });
      expect(accounting.rows).toBe(accounting.sets + accounting.nonSets + accounting.rejected);
      expect(JSON.parse(exportLog(log, "openweight", { preserved }))).toEqual(JSON.parse(text));
    }),
    { numRuns: 500 },
  );
});

it("a list of workout logs comes back with the same documents, as does one a line", () => {
  const several = fc.array(arbitraryDocument["workout-log"], { minLength: 2, maxLength: 4 });
  const sorted = (documents: readonly Json[]) => documents.map((document) => canonical(document)).sort();
  fc.assert(
    fc.property(several, (documents) => {
      for (const text of [JSON.stringify(documents), documents.map((document) => JSON.stringify(document)).join("\n")]) {
        const { log, preserved } = read(text);
        expect(sorted(JSON.parse(exportLog(log, "openweight", { preserved })))).toEqual(sorted(documents));
      }
    }),
    { numRuns: 50 },
  );
});

/** JSON with keys in order, so that texts can be compared. */
function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{${Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(",")}}`;
}

it("any log is written as documents the published schema accepts, with all its sets", () => {
  fc.assert(
    fc.property(validLog(), (log) => {
      const text = exportLog(log, "openweight");
      const parsed = JSON.parse(text);
      for (const document of Array.isArray(parsed) ? parsed : [parsed]) expect(isPublished("workout-log", document)).toBe(true);
      const again = read(text).log.sessions.flatMap(({ entries }) => entries).flatMap(({ sets }) => sets);
      expect(again.length).toBe(log.sessions.flatMap(({ entries }) => entries).flatMap(({ sets }) => sets).length);
    }),
    { numRuns: 200 },
  );
});

it("text of any kind is read without throwing and gives a valid log", () => {
  const pieces = fc.array(fc.constantFrom("{", "}", "[", "]", '"exercises":', '"sets":[{}]', ",", "\n", "null", "1e999", '"date":"2026-05-09T10:00:00Z"'));
  fc.assert(
    fc.property(fc.oneof(pieces.map((list) => list.join("")), fc.string(), fc.json()), (text) => {
      const { log, accounting } = read(text);
      expect(safeParseLog(log)).toMatchObject({ ok: true });
      expect(accounting.rows).toBe(accounting.sets + accounting.nonSets + accounting.rejected);
    }),
  );
});
