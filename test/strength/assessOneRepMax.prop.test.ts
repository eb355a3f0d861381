import fc from "fast-check";
import { expect, test } from "vitest";
import { CONFIDENCE_LEVELS } from "../../src/foundation/normal";
import { assessOneRepMax, type AssessOneRepMaxOptions } from "../../src/strength/assessOneRepMax";
import type { AssessableSet, OneRepMaxAssessment } from "../../src/strength/assessment";
import { addCalendarDays } from "../../src/units/calendar";
import { compareMass } from "../../src/units/compareMass";
import { convertMass, massIn } from "../../src/units/convertMass";
import { assessableSets, formulaIds, TODAY } from "../arbitraries/strengthSet";
import { masses } from "../arbitraries/mass";

const manySets = fc.array(assessableSets(), { minLength: 1, maxLength: 8 });

function assess(sets: readonly AssessableSet[], options: AssessOneRepMaxOptions = {}): Extract<OneRepMaxAssessment, { status: "estimated" }> {
  const assessment = assessOneRepMax(sets, { asOf: TODAY, ...options });
  if (assessment.status === "estimated") return assessment;
  throw new Error("expected an estimate");
}

function relativeWidth(sets: readonly AssessableSet[], options: AssessOneRepMaxOptions = {}): number {
  const { value, interval } = assess(sets, options);
  return (massIn(interval.upper, "kg") - massIn(interval.lower, "kg")) / massIn(value, "kg");
}

test("the value lies within its interval", () => {
  fc.assert(
    fc.property(manySets, formulaIds(), fc.constantFrom(...CONFIDENCE_LEVELS), (sets, formula, level) => {
      const { value, interval } = assess(sets, { formula, level });
      expect(interval.lower.value).toBeLessThan(value.value);
      expect(interval.upper.value).toBeGreaterThan(value.value);
      expect([interval.lower.unit, interval.upper.unit]).toEqual([value.unit, value.unit]);
    }),
  );
});

test("more confidence takes a wider interval around the same value", () => {
  fc.assert(
    fc.property(manySets, (sets) => {
      const widths = CONFIDENCE_LEVELS.map((level) => relativeWidth(sets, { level }));
      expect(widths).toEqual([...widths].sort((a, b) => a - b));
      expect(new Set(CONFIDENCE_LEVELS.map((level) => assess(sets, { level }).value.value)).size).toBe(1);
    }),
  );
});

test("the same set on a further day makes the interval narrower and leaves the value", () => {
  fc.assert(
    fc.property(assessableSets(0), fc.integer({ min: 1, max: 56 }), (set, age) => {
      const once = [{ ...set, date: TODAY }];
      const twice = [...once, { ...set, date: addCalendarDays(TODAY, -age) }];
      expect(relativeWidth(twice)).toBeLessThan(relativeWidth(once));
      expect(assess(twice).value.value).toBeCloseTo(assess(once).value.value, 9);
    }),
  );
});

test("the same set on the same day adds nothing but a set", () => {
  fc.assert(
    fc.property(manySets, (sets) => {
      const { basedOn, ...rest } = assess(sets);
      const { basedOn: doubled, ...same } = assess([...sets, ...sets]);
      expect(same).toEqual(rest);
      expect(doubled).toEqual({ sets: 2 * basedOn.sets, days: basedOn.days });
    }),
  );
});

test("an older set is never surer, and from five days on less sure with every day", () => {
  fc.assert(
    fc.property(assessableSets(0), fc.integer({ min: 0, max: 55 }), (set, age) => {
      const aged = (days: number): number => relativeWidth([{ ...set, date: addCalendarDays(TODAY, -days) }]);
      expect(aged(age + 1)).toBeGreaterThanOrEqual(aged(age));
      if (age >= 4) expect(aged(age + 1)).toBeGreaterThan(aged(age));
    }),
  );
});

test("a longer set to failure is less sure", () => {
  fc.assert(
    fc.property(masses(20, 300), fc.integer({ min: 1, max: 11 }), formulaIds(), (load, reps, formula) => {
      const widthAt = (count: number): number => relativeWidth([{ load, reps: count, toFailure: true }], { formula });
      expect(widthAt(reps + 1)).toBeGreaterThan(widthAt(reps));
    }),
  );
});

test("another repetition or more load in the one set raises the value", () => {
  fc.assert(
    fc.property(assessableSets(), masses(0.5, 20), formulaIds(), (set, more, formula) => {
      const valueOf = (better: AssessableSet): number => massIn(assess([better], { formula }).value, "kg");
      expect(valueOf({ ...set, reps: set.reps + 1, rir: 0 })).toBeGreaterThan(valueOf({ ...set, rir: 0 }));
      const heavier = { value: massIn(set.load, "kg") + massIn(more, "kg"), unit: "kg" } as const;
      expect(valueOf({ ...set, load: heavier })).toBeGreaterThan(valueOf(set));
    }),
  );
});

test("a log in pounds and its twin in kilograms get one answer", () => {
  fc.assert(
    fc.property(manySets, formulaIds(), (sets, formula) => {
      const inUnit = (unit: "kg" | "lb") => assess(sets.map((set) => ({ ...set, load: convertMass(set.load, unit) })), { formula });
      const { value, interval, ...rest } = inUnit("kg");
      const twin = inUnit("lb");
      expect(twin).toMatchObject(rest);
      expect(twin.value.unit).toBe("lb");
      expect(compareMass(twin.value, value)).toBe(0);
      expect(compareMass(twin.interval.lower, interval.lower)).toBe(0);
      expect(compareMass(twin.interval.upper, interval.upper)).toBe(0);
    }),
  );
});

test("twice the loads is twice the value, as sure as before", () => {
  fc.assert(
    fc.property(manySets, (sets) => {
      const doubled = sets.map((set) => ({ ...set, load: { ...set.load, value: 2 * set.load.value } }));
      expect(massIn(assess(doubled).value, "kg")).toBeCloseTo(2 * massIn(assess(sets).value, "kg"), 6);
      expect(relativeWidth(doubled)).toBeCloseTo(relativeWidth(sets), 6);
    }),
  );
});

test("the order of the sets does not matter", () => {
  fc.assert(
    fc.property(manySets, (sets) => {
      expect(assess([...sets].reverse())).toEqual(assess(sets));
    }),
  );
});

test("the value lies between the strongest day and a tenth below it", () => {
  fc.assert(
    fc.property(manySets, (sets) => {
      const best = Math.max(...sets.map((set) => massIn(assess([set]).value, "kg")));
      const value = massIn(assess(sets).value, "kg");
      expect(value).toBeLessThanOrEqual(best * (1 + 1e-12));
      expect(value).toBeGreaterThanOrEqual(0.9 * best);
    }),
  );
});
