import fc from "fast-check";
import { expect, test } from "vitest";
import { convertMass } from "../../../src/units/convertMass";
import { kg } from "../../../src/units/mass";
import { thousandths } from "../../arbitraries/mass";
import { SCALES, scales } from "../../arbitraries/relativeStrength";

const bodyMasses = () => thousandths(10, 700).map(kg);
const runs = { numRuns: 2000 };

test("an answer is a number, and 0 only where the system gives nothing", () => {
  fc.assert(
    fc.property(scales(), thousandths(0.5, 2000), bodyMasses(), ({ curve, rate }, lifted, bodyMass) => {
      const answer = rate(kg(lifted), bodyMass);
      expect(Number.isFinite(answer.points)).toBe(true);
      const nothing = answer.bodyMassRange === "below" && curve.lightest?.beyond === "no-points";
      expect(answer.points > 0).toBe(!nothing);
    }),
    runs,
  );
});

test("lifting more at the same body mass never lowers the points", () => {
  fc.assert(
    fc.property(scales(), thousandths(0, 1000), thousandths(0, 1000), bodyMasses(), ({ rate }, lifted, more, bodyMass) => {
      expect(rate(kg(lifted + more), bodyMass).points).toBeGreaterThanOrEqual(rate(kg(lifted), bodyMass).points);
    }),
    runs,
  );
});

test("points are in proportion to what was lifted", () => {
  fc.assert(
    fc.property(scales(), thousandths(0, 1000), thousandths(0, 1000), bodyMasses(), ({ rate }, one, other, bodyMass) => {
      const together = rate(kg(one + other), bodyMass).points;
      const apart = rate(kg(one), bodyMass).points + rate(kg(other), bodyMass).points;
      expect(Math.abs(together - apart)).toBeLessThanOrEqual(1e-12 * together);
    }),
    runs,
  );
});

test("kilograms and pounds give the same points", () => {
  fc.assert(
    fc.property(scales(), thousandths(0.5, 1000), bodyMasses(), ({ rate }, lifted, bodyMass) => {
      const { points } = rate(kg(lifted), bodyMass);
      const twin = rate(convertMass(kg(lifted), "lb"), convertMass(bodyMass, "lb")).points;
      expect(Math.abs(twin - points)).toBeLessThanOrEqual(1e-9 * points);
    }),
    runs,
  );
});

/** By how much a polynomial may seem to rise in floating point. */
const FLOATING_DUST = 1e-12;

/**
 * Curves that rise anywhere within their range, and by how much at most. Schwartz rises where its straight lines join, and so,
 * by half, does Glossbrenner; Glossbrenner's line for women begins a trifle high; Wilks for women turns just above its limit.
 */
const RISES: Readonly<Record<string, number>> = {
  "schwartz-malone male powerlifting-usa-1982": 0.00071,
  "glossbrenner male": 0.00036,
  "glossbrenner female": 0.000008,
  "wilks female": 0.000005,
};

test("being heavier never earns more for the same lift within the range, but by the rises that are named", () => {
  fc.assert(
    fc.property(scales(), fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), ({ name, curve, rate }, one, other) => {
      const lightest = curve.lightest?.kg ?? 10;
      const span = (curve.heaviest?.kg ?? 700) - lightest;
      const at = (share: number) => rate(kg(1), kg(lightest + span * share)).points;
      const [lighter, heavier] = one < other ? [one, other] : [other, one];
      expect(at(heavier)).toBeLessThanOrEqual(at(lighter) + (RISES[name] ?? FLOATING_DUST));
    }),
    { numRuns: 5000 },
  );
});

test.each(Object.entries(RISES))("%s does rise somewhere, by hardly less than the %d named", (name, most) => {
  const { curve } = SCALES.find((scale) => scale.name === name) ?? {};
  const lightest = curve?.lightest?.kg ?? Number.NaN;
  let lowest = Infinity;
  let rise = 0;
  for (let gram = 0; gram <= 126_000; gram += 1) {
    const coefficient = curve?.coefficient(lightest + gram / 1000) ?? Number.NaN;
    lowest = Math.min(lowest, coefficient);
    rise = Math.max(rise, coefficient - lowest);
  }
  expect(rise).toBeLessThanOrEqual(most);
  expect(rise).toBeGreaterThan(most / 2);
});

test("a Sinclair total is never below the total", () => {
  const sinclairs = SCALES.filter(({ name }) => name.startsWith("sinclair"));
  fc.assert(
    fc.property(fc.constantFrom(...sinclairs), thousandths(0, 600), bodyMasses(), ({ rate }, lifted, bodyMass) => {
      expect(rate(kg(lifted), bodyMass).points).toBeGreaterThanOrEqual(lifted);
    }),
    runs,
  );
});

test("the body mass used is the lifter's own or the nearer limit", () => {
  fc.assert(
    fc.property(scales(), bodyMasses(), ({ curve, rate }, bodyMass) => {
      const { bodyMassUsedKg, bodyMassRange } = rate(kg(100), bodyMass);
      const limit = { within: undefined, below: curve.lightest, above: curve.heaviest }[bodyMassRange];
      expect(bodyMassUsedKg).toBe(limit?.beyond === "held" ? limit.kg : bodyMass.value);
      expect(bodyMassRange === "below").toBe(bodyMass.value < (curve.lightest?.kg ?? 0));
      expect(bodyMassRange === "above").toBe(bodyMass.value > (curve.heaviest?.kg ?? Infinity));
    }),
    runs,
  );
});
