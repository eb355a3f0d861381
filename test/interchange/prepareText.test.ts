import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createTextPreparer, prepareText } from "../../src/interchange/prepareText";

describe("prepareText", () => {
  it.each([
    ["a\nb", "a\nb", false],
    ["\uFEFFa", "a", false],
    ["\uFEFF\uFEFFa", "\uFEFFa", false],
    ["a\uFEFF", "a\uFEFF", false],
    ["a\r\nb\rc\n\r\r\nd\r", "a\nb\nc\n\n\nd\n", false],
    ["\0\uFEFFa\0\r\0\nb", "a\nb", true],
    ["\0", "", true],
    ["", "", false],
  ])("makes %j uniform", (raw, text, hadNul) => {
    expect(prepareText(raw)).toEqual({ text, hadNul });
  });
});

describe("createTextPreparer", () => {
  it("holds a carriage return back until it knows what follows", () => {
    const preparer = createTextPreparer();
    expect(["\uFEFF", "\uFEFFa\r", "\0", "\nb\r", "c\r"].map((chunk) => preparer.push(chunk))).toEqual(["", "\uFEFFa", "", "\nb", "\nc"]);
    expect(preparer.end()).toBe("\n");
  });

  it("says from when on there were NUL characters", () => {
    const preparer = createTextPreparer();
    const states = ["a", "\0", "b"].map((chunk) => {
      preparer.push(chunk);
      return preparer.hadNul();
    });
    expect(states).toEqual([false, true, true]);
  });

  it("makes of the parts what prepareText makes of the whole, with no carriage return left", () => {
    const chunks = fc.array(fc.string({ unit: fc.constantFrom("\r", "\n", "\0", "\uFEFF", "a", "💪"), maxLength: 5 }), { maxLength: 8 });
    fc.assert(
      fc.property(chunks, (parts) => {
        const preparer = createTextPreparer();
        const text = parts.map((part) => preparer.push(part)).join("") + preparer.end();
        expect({ text, hadNul: preparer.hadNul() }).toEqual(prepareText(parts.join("")));
        expect(text).not.toMatch(/[\r\0]/u);
      }),
      { numRuns: 500 },
    );
  });
});
