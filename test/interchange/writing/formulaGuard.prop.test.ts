import fc from "fast-check";
import { expect, it } from "vitest";
import { guardFormula, unguardFormula } from "../../../src/interchange/cells/formulaGuard";

const text = fc.oneof(
  fc.string(),
  fc.array(fc.constantFrom("'", "=", "+", "-", "@", "\t", "\r", "\n", "＝", "a", "1"), { maxLength: 6 }).map((parts) => parts.join("")),
);

it("comes off again, whatever the text", () => {
  fc.assert(
    fc.property(text, (own) => {
      expect(unguardFormula(guardFormula(own))).toBe(own);
      expect(/^[=+\-@\t\r\n＝＋－＠]/u.test(guardFormula(own))).toBe(false);
    }),
  );
});

it("touches nothing else", () => {
  expect(["squat", "'90s", "", "5 - 3", " =1"].map(guardFormula)).toEqual(["squat", "'90s", "", "5 - 3", " =1"]);
  expect(["squat", "'90s", "''", "-5"].map(unguardFormula)).toEqual(["squat", "'90s", "''", "-5"]);
  expect(["=1+1", "'=1+1", "-", "@a"].map(guardFormula)).toEqual(["'=1+1", "''=1+1", "'-", "'@a"]);
});
