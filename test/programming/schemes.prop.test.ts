import fc from "fast-check";
import { expect, test } from "vitest";
import { buildSetScheme } from "../../src/programming/buildSetScheme";
import { buildVerticalPlan } from "../../src/programming/buildVerticalPlan";
import { PROGRESSION_TABLES, SCHEME_VOLUMES } from "../../src/programming/progressionTables";
import { readProgressionTable } from "../../src/programming/readProgressionTable";
import { releaseSchemes } from "../../src/programming/releaseSchemes";
import { SET_SCHEMES } from "../../src/programming/setSchemes";
import { VERTICAL_PLANS } from "../../src/programming/verticalPlans";
import { MOVEMENTS } from "../../src/strength/repsModels/movement";
import { modelsWithParameter } from "../arbitraries/repsModel";

const choices = fc
  .record({ table: fc.constantFrom(...PROGRESSION_TABLES), movement: fc.constantFrom(...MOVEMENTS), volume: fc.constantFrom(...SCHEME_VOLUMES) })
  .chain((choice) => modelsWithParameter().map((curve) => ({ ...choice, ...curve })));
const reps = fc.integer({ min: 1, max: 12 });

test("every step forward is harder, and every volume more is easier", () => {
  fc.assert(
    fc.property(choices, reps, fc.integer({ min: -3, max: -1 }), (choice, count, step) => {
      const shareAt = (other: Partial<typeof choice> & { step: number }) => readProgressionTable({ ...choice, reps: count, ...other }).share;
      // Below nothing there is no harder and easier: a share of less than no load is more.
      fc.pre(shareAt({ volume: "extensive", step }) > 0);
      expect(shareAt({ step: step + 1 })).toBeGreaterThan(shareAt({ step }));
      const [intensive = 0, normal = 0, extensive = 0] = SCHEME_VOLUMES.map((volume) => shareAt({ volume, step }));
      expect(normal).toBeLessThan(intensive);
      expect(extensive).toBeLessThan(normal);
    }),
  );
});

test("more repetitions of one cell are lighter", () => {
  fc.assert(
    fc.property(choices, fc.integer({ min: 1, max: 11 }), fc.integer({ min: -3, max: 0 }), (choice, count, step) => {
      const share = (more: number): number => readProgressionTable({ ...choice, reps: count + more, step }).share;
      if (share(0) > 0) expect(share(1)).toBeLessThan(share(0));
    }),
  );
});

test("every plan numbers its sets without a gap and never shrinks the list of one week", () => {
  fc.assert(
    fc.property(fc.constantFrom(...VERTICAL_PLANS), fc.array(fc.integer({ min: 4, max: 12 }), { minLength: 1, maxLength: 6 }), (plan, week) => {
      const rows = buildVerticalPlan({ plan, reps: week });
      for (const number of new Set(rows.map((row) => row.week))) {
        const sets = rows.filter((row) => row.week === number);
        expect(sets.map(({ set }) => set)).toEqual(sets.map((_, place) => place + 1));
        expect(new Set(sets.map(({ place }) => place))).toEqual(new Set(week.map((_, place) => place + 1)));
      }
      expect(new Set(rows.map((row) => row.week))).toEqual(new Set([1, 2, 3, 4]));
    }),
  );
});

test("accumulating each by itself or in sequence does the same sets in another order", () => {
  const lists = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 6 }).chain((week) =>
    fc.record({ week: fc.constant(week), accumulate: fc.subarray(week.map((_, place) => place + 1), { minLength: 1 }) }),
  );
  fc.assert(
    fc.property(lists, fc.constantFrom("set-accumulation" as const, "set-accumulation-reverse" as const), ({ week, accumulate }, plan) => {
      const placesOf = (inSequence: boolean) => buildVerticalPlan({ plan, reps: week, accumulate, inSequence }).map((row) => `${row.week}/${row.place}`).sort();
      expect(placesOf(true)).toEqual(placesOf(false));
    }),
  );
});

test("a released load is on the grid, within half a step of its share, and its buffer follows from it", () => {
  const schemes = fc.array(fc.constantFrom(...SET_SCHEMES).map((scheme) => buildSetScheme({ scheme })), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(schemes, fc.integer({ min: 60, max: 300 }), fc.constantFrom(0.5, 1, 2.5, 5), (phases, oneRepMax, step) => {
      for (const row of releaseSchemes({ schemes: phases, oneRepMax, increase: 2.5, rounding: { step } })) {
        expect(Number.isInteger(row.load / step)).toBe(true);
        expect(Math.abs(row.load - row.planningMax * row.share)).toBeLessThanOrEqual(step / 2 + 1e-9);
        expect(row.loadMax).toBeCloseTo(row.planningMax * (1 - row.buffer), 9);
      }
    }),
  );
});
