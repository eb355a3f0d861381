import { describe, expect, test, vi } from "vitest";
import { ERROR_CODES, isLiftcoreError, LiftcoreError } from "../../src/foundation/LiftcoreError";

describe("LiftcoreError", () => {
  test("is a RangeError that names code and argument", () => {
    const error = new LiftcoreError("unit-mismatch", "units must agree", "b");
    expect(error).toBeInstanceOf(RangeError);
    expect(error).toMatchObject({ name: "LiftcoreError", code: "unit-mismatch", argument: "b", message: "units must agree" });
    expect(String(error)).toBe("LiftcoreError: units must agree");
  });

  test("may stand without an argument", () => {
    expect(new LiftcoreError("not-estimable", "no set can be used").argument).toBeUndefined();
  });

  test("codes are kebab-case and unique", () => {
    expect(ERROR_CODES.filter((code) => !/^[a-z]+(-[a-z]+)*$/u.test(code))).toEqual([]);
    expect(new Set(ERROR_CODES).size).toBe(ERROR_CODES.length);
  });
});

describe("isLiftcoreError", () => {
  test("knows its own", () => {
    expect(isLiftcoreError(new LiftcoreError("invalid-data", "no"))).toBe(true);
  });

  test("knows the error of another copy of the library, where instanceof does not", async () => {
    vi.resetModules();
    const copy = await import("../../src/foundation/LiftcoreError");
    const foreign = new copy.LiftcoreError("invalid-data", "no");
    expect(foreign).not.toBeInstanceOf(LiftcoreError);
    expect(isLiftcoreError(foreign)).toBe(true);
  });

  test.each([
    ["a RangeError", new RangeError("no")],
    ["an error with another brand", Object.assign(new Error("no"), { brand: "zod" })],
    ["an error with our code alone", Object.assign(new Error("no"), { code: "invalid-data" })],
    ["a plain object that looks like one", { ...new LiftcoreError("invalid-data", "no") }],
    ["text", "invalid-data"],
    ["null", null],
    ["nothing", undefined],
  ])("is false for %s", (_what, value) => {
    expect(isLiftcoreError(value)).toBe(false);
  });
});
