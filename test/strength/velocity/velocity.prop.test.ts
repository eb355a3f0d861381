import fc from "fast-check";
import { expect, test } from "vitest";
import type { LoadVelocityPoint } from "../../../src/strength/velocity/loadVelocityLine";
import { oneRepMaxFromVelocity } from "../../../src/strength/velocity/oneRepMaxFromVelocity";
import { velocityLoss } from "../../../src/strength/velocity/velocityLoss";
import { thousandths } from "../../arbitraries/mass";

const velocities = (): fc.Arbitrary<number> => thousandths(0.05, 1.8);

/** Loads that rise in steps, velocities that fall in steps: a falling line for certain. */
const profiles = fc
  .array(fc.record({ more: thousandths(2.5, 40), slower: thousandths(0.02, 0.2) }), { minLength: 2, maxLength: 8 })
  .map((steps) => {
    let load = 20;
    let velocity = 2;
    return steps.map(({ more, slower }): LoadVelocityPoint => ({ load: (load += more), velocity: (velocity -= slower) }));
  });

const maximumOf = (points: readonly LoadVelocityPoint[], minimumVelocity: number): number => {
  const estimate = oneRepMaxFromVelocity({ points, minimumVelocity });
  if (estimate.status !== "estimated") throw new Error("a falling profile has a maximum");
  return estimate.oneRepMax;
};

test("a line is found again, wherever its points lie", () => {
  const line = fc.record({ atNoLoad: thousandths(0.8, 2), oneRepMax: thousandths(20, 400), minimumVelocity: thousandths(0.1, 0.4) });
  const shares = fc.uniqueArray(fc.integer({ min: 20, max: 95 }), { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(line, shares, ({ atNoLoad, oneRepMax, minimumVelocity }, percents) => {
      const points = percents.map((percent) => ({
        load: (oneRepMax * percent) / 100,
        velocity: atNoLoad - ((atNoLoad - minimumVelocity) * percent) / 100,
      }));
      expect(Math.abs(maximumOf(points, minimumVelocity) / oneRepMax - 1)).toBeLessThanOrEqual(1e-9);
    }),
  );
});

test("a higher minimum velocity is a lower maximum", () => {
  fc.assert(
    fc.property(profiles, thousandths(0.05, 0.3), thousandths(0.01, 0.1), (points, minimum, more) => {
      expect(maximumOf(points, minimum + more)).toBeLessThan(maximumOf(points, minimum));
    }),
  );
});

test("loads in another unit give the same maximum in that unit, and the order of points does not matter", () => {
  fc.assert(
    fc.property(profiles, thousandths(0.05, 0.4), thousandths(0.1, 10), (points, minimum, scale) => {
      const scaled = points.map(({ load, velocity }) => ({ load: load * scale, velocity })).reverse();
      expect(Math.abs(maximumOf(scaled, minimum) / (scale * maximumOf(points, minimum)) - 1)).toBeLessThanOrEqual(1e-9);
    }),
  );
});

test("the band holds the maximum and the line explains a share", () => {
  fc.assert(
    fc.property(profiles, thousandths(0.05, 0.4), (points, minimumVelocity) => {
      const estimate = oneRepMaxFromVelocity({ points, minimumVelocity });
      if (estimate.status !== "estimated") throw new Error("a falling profile has a maximum");
      const { band, oneRepMax, line } = estimate;
      expect(band.lower).toBeLessThan(oneRepMax);
      expect(band.upper).toBeGreaterThan(oneRepMax);
      expect(line.rSquared).toBeGreaterThan(0);
      expect(line.rSquared).toBeLessThanOrEqual(1);
    }),
  );
});

test("whatever the points, the answer is a number or none", () => {
  const anyPoints = fc.array(fc.record({ load: fc.double({ min: Number.MIN_VALUE, max: 10_000, noNaN: true }), velocity: velocities() }));
  fc.assert(
    fc.property(anyPoints, velocities(), (points, minimumVelocity) => {
      const estimate = oneRepMaxFromVelocity({ points, minimumVelocity });
      if (estimate.status === "not-estimable") return;
      expect(estimate.oneRepMax).toBeGreaterThan(0);
      expect(estimate.oneRepMax).toBeLessThan(Infinity);
    }),
  );
});

test("a loss lies from 0 to below 100 and does not depend on the unit", () => {
  fc.assert(
    fc.property(fc.array(velocities(), { minLength: 1, maxLength: 20 }), (set) => {
      const loss = velocityLoss(set);
      expect(loss).toBeGreaterThanOrEqual(0);
      expect(loss).toBeLessThan(100);
      expect(velocityLoss(set.map((velocity) => velocity * 10))).toBeCloseTo(loss, 9);
    }),
  );
});

test("one more, slower repetition never lowers the loss", () => {
  fc.assert(
    fc.property(fc.array(velocities(), { minLength: 1, maxLength: 20 }), fc.double({ min: 0.01, max: 1, noNaN: true }), (set, share) => {
      const slower = (set.at(-1) ?? Number.NaN) * share;
      expect(velocityLoss([...set, slower])).toBeGreaterThanOrEqual(velocityLoss(set));
    }),
  );
});
