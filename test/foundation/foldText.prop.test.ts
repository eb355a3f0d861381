import fc from "fast-check";
import { expect, test } from "vitest";
import { foldText } from "../../src/foundation/foldText";

const texts = fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }));

test("folding folded text changes nothing", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const folded = foldText(text);
      expect(foldText(folded)).toBe(folded);
    }),
    { numRuns: 2000 },
  );
});

test("what is left is words of letters, marks and digits, one space apart", () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(foldText(text)).toMatch(/^([\p{L}\p{M}\p{N}]+( [\p{L}\p{M}\p{N}]+)*)?$/u);
    }),
    { numRuns: 2000 },
  );
});

test("case and surrounding punctuation do not matter", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9 -]{0,30}$/u), (text) => {
      expect(foldText(`(${text.toUpperCase()})!`)).toBe(foldText(text));
    }),
  );
});
