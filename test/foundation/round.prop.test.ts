import fc from "fast-check";
import { expect, test } from "vitest";
import { ROUNDING_MODES, roundTo, snapToThousandth } from "../../src/foundation/round";
import { thousandths } from "../arbitraries/mass";

const values = fc.double({ min: 0, max: 1e6, noNaN: true });
const steps = fc.oneof(fc.constantFrom(0.1, 0.25, 0.5, 1, 1.25, 2, 2.5, 5, 10), thousandths(0.001, 50));
const modes = fc.constantFrom(...ROUNDING_MODES);
/** Dust on a quotient counts as the step itself. */
const dustOf = (value: number, step: number): number => 1e-8 * step + 1e-12 * value;

test("rounding twice is rounding once, in any second mode", () => {
  fc.assert(
    fc.property(values, steps, modes, modes, (value, step, first, second) => {
      const rounded = roundTo(value, step, first);
      expect(roundTo(rounded, step, second)).toBe(rounded);
    }),
  );
});

test("the nearest step lies within half a step", () => {
  fc.assert(
    fc.property(values, steps, fc.constantFrom("nearest" as const, "half-even" as const), (value, step, mode) => {
      expect(Math.abs(roundTo(value, step, mode) - value)).toBeLessThanOrEqual(step / 2 + dustOf(value, step));
    }),
  );
});

test("down and up enclose the value within one step", () => {
  fc.assert(
    fc.property(values, steps, (value, step) => {
      const down = roundTo(value, step, "down");
      const up = roundTo(value, step, "up");
      expect(down).toBeLessThanOrEqual(value + dustOf(value, step));
      expect(up).toBeGreaterThanOrEqual(value - dustOf(value, step));
      expect(up - down).toBeLessThanOrEqual(step + dustOf(value, step));
    }),
  );
});

test("a larger value is never rounded to a smaller step", () => {
  fc.assert(
    fc.property(values, values, steps, modes, (a, b, step, mode) => {
      const [low, high] = a < b ? [a, b] : [b, a];
      expect(roundTo(low, step, mode)).toBeLessThanOrEqual(roundTo(high, step, mode));
    }),
  );
});

test("a sum of thousandths is a thousandth again", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e7 }), fc.integer({ min: 0, max: 1e7 }), (a, b) => {
      expect(snapToThousandth(a / 1000 + b / 1000)).toBe((a + b) / 1000);
    }),
  );
});
