import fc from "fast-check";
import { expect, it } from "vitest";
import { parseLog, safeParseLog } from "../../src/schemas/parseLog";
import { validLog } from "../arbitraries/validLog";

it("a valid log is returned equal", () => {
  fc.assert(
    fc.property(validLog(), (log) => {
      expect(parseLog(log)).toEqual(log);
    }),
  );
});

it("no data makes the safe reading throw", () => {
  fc.assert(
    fc.property(fc.anything(), (data) => {
      expect(typeof safeParseLog(data).ok).toBe("boolean");
    }),
  );
});
