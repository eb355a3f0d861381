import fc from "fast-check";
import { expect, test } from "vitest";
import { CONFIDENCE_LEVELS } from "../../src/foundation/normal";
import { theilSen } from "../../src/foundation/theilSen";

const points = fc.uniqueArray(fc.record({ x: fc.integer({ min: 0, max: 365 }), y: fc.integer({ min: 0, max: 300 }) }), {
  minLength: 2,
  maxLength: 25,
  selector: ({ x }) => x,
});

test("the interval encloses the slope and grows with the level", () => {
  fc.assert(
    fc.property(points, (series) => {
      const lines = CONFIDENCE_LEVELS.map((level) => theilSen(series, level));
      for (const { lower, slope, upper } of lines) {
        expect(lower).toBeLessThanOrEqual(slope);
        expect(upper).toBeGreaterThanOrEqual(slope);
      }
      const widths = lines.map(({ lower, upper }) => upper - lower);
      expect(widths).toEqual([...widths].sort((a, b) => a - b));
    }),
  );
});

test("the order of the points does not matter", () => {
  fc.assert(
    fc.property(points, (series) => {
      // As JSON, where a flat slope is 0 from either end.
      expect(JSON.stringify(theilSen([...series].reverse()))).toBe(JSON.stringify(theilSen(series)));
    }),
  );
});

test("turning the series upside down turns the slope and its interval", () => {
  fc.assert(
    fc.property(points, (series) => {
      const up = theilSen(series);
      const down = theilSen(series.map(({ x, y }) => ({ x, y: -y })));
      expect(down.slope).toBeCloseTo(-up.slope, 12);
      expect(down.upper - down.lower).toBeCloseTo(up.upper - up.lower, 12);
    }),
  );
});
