import fc from "fast-check";
import { expect, it } from "vitest";
import { OPENWEIGHT_KINDS } from "../../../src/interchange/openweight/openweightKind";
import { readOpenweight } from "../../../src/interchange/openweight/readOpenweight";
import { arbitraryDocument } from "./arbitraryDocuments";
import { mutateDocument, mutationChoices } from "./mutateDocument";
import { compilePublished } from "./publishedSchemas";

const isPublished = compilePublished();

it.each(OPENWEIGHT_KINDS)("a valid %s is read, and the document is the very object that was given", (kind) => {
  fc.assert(
    fc.property(arbitraryDocument[kind], (document) => {
      expect(isPublished(kind, document)).toBe(true);
      const reading = readOpenweight(document, { kind });
      expect(reading).toMatchObject({ ok: true, kind });
      expect(reading.ok && reading.document).toBe(document);
    }),
  );
});

it.each(OPENWEIGHT_KINDS)("a bent %s is valid here exactly where the published schema says so", (kind) => {
  let invalid = 0;
  fc.assert(
    fc.property(arbitraryDocument[kind], fc.array(mutationChoices, { minLength: 1, maxLength: 3 }), (document, mutations) => {
      const bent = mutations.reduce(mutateDocument, document);
      const reading = readOpenweight(bent, { kind });
      if (!reading.ok) invalid += 1;
      expect(reading.ok, JSON.stringify(bent)).toBe(isPublished(kind, bent));
      expect(reading.ok || reading.issues.length > 0).toBe(true);
    }),
    { numRuns: 300 },
  );
  expect(invalid).toBeGreaterThan(30);
});

it("anything at all is read without throwing, as each kind and by its keys", () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true }), (data) => {
      for (const kind of OPENWEIGHT_KINDS) expect(readOpenweight(data, { kind }).kind).toBe(kind);
      expect(OPENWEIGHT_KINDS).toContain(readOpenweight(data).kind);
    }),
  );
});
