import fc from "fast-check";
import { expect, test } from "vitest";
import { estimateOneRepMax } from "../../src/strength/estimateOneRepMax";
import { kg } from "../../src/units/mass";
import { pickStrongerSet, type BestSet } from "../../src/volume/bestSet";

const anySet = fc
  .record({ load: fc.integer({ min: 1, max: 400 }), reps: fc.integer({ min: 1, max: 12 }) })
  .map(({ load, reps }): BestSet => ({ load: kg(load / 2), reps, date: "2026-05-09", sessionId: "a" }));

test("the stronger set is the one whose estimated maximum is higher", () => {
  const estimate = ({ load, reps }: BestSet) => estimateOneRepMax({ load: load.value, reps });
  fc.assert(
    fc.property(anySet, anySet, (a, b) => {
      expect(estimate(pickStrongerSet(a, b))).toBeCloseTo(Math.max(estimate(a), estimate(b)), 9);
    }),
  );
});
