import { expectTypeOf, test } from "vitest";
import { ERROR_CODES, isLiftcoreError, LiftcoreError, type ErrorCode } from "../../src/foundation/LiftcoreError";
import type { ConfidenceLevel } from "../../src/foundation/normal";
import type { Result } from "../../src/foundation/result";
import { roundTo, type RoundingMode } from "../../src/foundation/round";
import { theilSen, type Point } from "../../src/foundation/theilSen";

test("codes are words, not text", () => {
  expectTypeOf<ErrorCode>().toEqualTypeOf<(typeof ERROR_CODES)[number]>();
  expectTypeOf<string>().not.toExtend<ErrorCode>();
  // @ts-expect-error an unknown code
  new LiftcoreError("bad-luck", "no");
});

test("a caught value becomes an error with a code", () => {
  const caught: unknown = new Error();
  if (isLiftcoreError(caught)) expectTypeOf(caught.code).toEqualTypeOf<ErrorCode>();
});

test("modes and levels are listed", () => {
  expectTypeOf<RoundingMode>().toEqualTypeOf<"nearest" | "down" | "up" | "half-even">();
  expectTypeOf<ConfidenceLevel>().toEqualTypeOf<0.5 | 0.8 | 0.9 | 0.95>();
  // @ts-expect-error no such mode
  roundTo(1, 1, "floor");
  // @ts-expect-error no such level
  theilSen([], 0.99);
});

test("points are read-only", () => {
  expectTypeOf<Point>().toEqualTypeOf<Readonly<Point>>();
  expectTypeOf(theilSen).parameter(0).toEqualTypeOf<readonly Point[]>();
});

test("a result has a value or issues, told apart by ok", () => {
  const result = { ok: false, issues: ["no"] } as Result<number, string>;
  if (result.ok) expectTypeOf(result.value).toEqualTypeOf<number>();
  else expectTypeOf(result.issues).toEqualTypeOf<readonly string[]>();
});
