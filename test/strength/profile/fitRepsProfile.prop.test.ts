import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CONFIDENCE_LEVELS } from "../../../src/foundation/normal";
import type { AssessableSet } from "../../../src/strength/assessment/assessment";
import { fitRepsProfile, type FitRepsProfileOptions } from "../../../src/strength/profile/fitRepsProfile";
import { repsToFailureOf } from "../../../src/strength/assessment/readStrengthSet";
import type { Estimate, RepsProfile } from "../../../src/strength/profile/repsProfile";
import { addCalendarDays } from "../../../src/units/calendar";
import { massIn } from "../../../src/units/convertMass";
import type { Mass } from "../../../src/units/mass";
import { masses } from "../../arbitraries/mass";
import { assessableSets, TODAY } from "../../arbitraries/strengthSet";
import { deepFreeze } from "../../setup/deepFreeze";

const RUNS = { numRuns: 500 };

const kilograms = (value: number): Mass => ({ value, unit: "kg" });

/** A lifter with a known maximum and curve, as people have them. */
const lifters = (): fc.Arbitrary<{ maximum: number; growth: number }> =>
  fc.record({ maximum: fc.double({ min: 30, max: 350, noNaN: true }), growth: fc.double({ min: 0.02, max: 0.09, noNaN: true }) });

/** Repetitions to failure far enough apart to show a curve. */
const repetitions = (): fc.Arbitrary<readonly number[]> =>
  fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 7, max: 12 }), fc.integer({ min: 13, max: 25 }));

/** What a lifter does to failure with the very load that allows so many. */
const failAt = ({ maximum, growth }: { maximum: number; growth: number }, reps: number): AssessableSet => ({
  load: kilograms(maximum / (1 + growth * (reps - 1))),
  reps,
  toFailure: true,
});

/** How one set of unknown effort, four days later, with the load that allows `count`, changes what was fitted. */
function changeBy(lifter: { maximum: number; growth: number }, reps: readonly number[], count: number, done: number): { growth: number; maximum: number } {
  const sets = reps.map((failedAt) => ({ ...failAt(lifter, failedAt), date: addCalendarDays(TODAY, -4) }));
  const [before, after] = [fit(sets, { asOf: TODAY }), fit([...sets, { load: failAt(lifter, count).load, reps: done, date: TODAY }], { asOf: TODAY })];
  return {
    growth: after.growthPerRepetition.value / before.growthPerRepetition.value - 1,
    maximum: after.oneRepMax.value.value / before.oneRepMax.value.value - 1,
  };
}

/** Any sets of one lift within the usual window, not all of the same day. */
const anySets = (): fc.Arbitrary<readonly AssessableSet[]> =>
  fc.array(fc.record({ set: assessableSets(41), reps: fc.integer({ min: 1, max: 25 }) }).map(({ set, reps }) => ({ ...set, reps })), {
    minLength: 2,
    maxLength: 10,
  });

/** Sets beyond 25 repetitions are not of the curve. */
const isRead = (set: AssessableSet): boolean => repsToFailureOf(set) <= 25;

const known = (): fc.Arbitrary<FitRepsProfileOptions> =>
  fc.option(masses(20, 400), { nil: undefined }).map((oneRepMax) => (oneRepMax === undefined ? {} : { oneRepMax }));

function fit(sets: readonly AssessableSet[], options: FitRepsProfileOptions = {}): RepsProfile {
  const profile = fitRepsProfile(sets, options);
  fc.pre(profile.status === "fitted");
  if (profile.status === "fitted") return profile;
  throw new Error("not fitted");
}

const expectSame = (value: number, other: number): void => expect(Math.abs(value / other - 1)).toBeLessThanOrEqual(1e-6);

const spreadOf = ({ lower, upper }: Estimate<number>): number => upper / lower;

const massSpreadOf = ({ lower, upper }: Estimate<Mass>): number => upper.value / lower.value;

function expectSameProfile(a: RepsProfile, b: RepsProfile, factor = 1): void {
  for (const end of ["value", "lower", "upper"] as const) {
    expectSame(a.growthPerRepetition[end], b.growthPerRepetition[end]);
    expectSame(massIn(a.oneRepMax[end], "kg"), factor * massIn(b.oneRepMax[end], "kg"));
  }
  expect(Math.abs(a.learned - b.learned)).toBeLessThanOrEqual(1e-6);
  expect(a.basedOn).toEqual(b.basedOn);
}

describe("a lifter whose curve is known", () => {
  test("is found within the ranges of three sets to failure", () => {
    fc.assert(
      fc.property(lifters(), repetitions(), (lifter, reps) => {
        const { growthPerRepetition, oneRepMax } = fit(reps.map((count) => failAt(lifter, count)));
        expect(growthPerRepetition.lower).toBeLessThanOrEqual(lifter.growth);
        expect(growthPerRepetition.upper).toBeGreaterThanOrEqual(lifter.growth);
        expect(oneRepMax.lower.value).toBeLessThanOrEqual(lifter.maximum);
        expect(oneRepMax.upper.value).toBeGreaterThanOrEqual(lifter.maximum);
        expect(Math.abs(oneRepMax.value.value / lifter.maximum - 1)).toBeLessThanOrEqual(0.06);
      }),
      RUNS,
    );
  });

  test("is found to a tenth of the growth where the maximum is known", () => {
    fc.assert(
      fc.property(lifters(), repetitions(), (lifter, reps) => {
        const { growthPerRepetition } = fit(reps.map((count) => failAt(lifter, count)), { oneRepMax: kilograms(lifter.maximum) });
        expect(Math.abs(growthPerRepetition.value / lifter.growth - 1)).toBeLessThanOrEqual(0.1);
        expect(growthPerRepetition.lower).toBeLessThanOrEqual(lifter.growth);
        expect(growthPerRepetition.upper).toBeGreaterThanOrEqual(lifter.growth);
      }),
      RUNS,
    );
  });

  test("is known better by every further set to failure", () => {
    fc.assert(
      fc.property(lifters(), repetitions(), fc.integer({ min: 2, max: 25 }), (lifter, reps, more) => {
        fc.pre(!reps.includes(more));
        const fewer = fit(reps.map((count) => failAt(lifter, count)));
        const all = fit([...reps, more].map((count) => failAt(lifter, count)));
        expect(all.learned).toBeGreaterThan(fewer.learned);
        expect(spreadOf(all.growthPerRepetition)).toBeLessThan(spreadOf(fewer.growthPerRepetition));
        // A set that steepens the curve may widen the maximum's range by a thousandth, because the heaviest sets then say less.
        expect(massSpreadOf(all.oneRepMax)).toBeLessThan(1.002 * massSpreadOf(fewer.oneRepMax));
      }),
      RUNS,
    );
  });

  test("is known better where the maximum is known", () => {
    fc.assert(
      fc.property(lifters(), repetitions(), (lifter, reps) => {
        const sets = reps.map((count) => failAt(lifter, count));
        const [joint, alone] = [fit(sets), fit(sets, { oneRepMax: kilograms(lifter.maximum) })];
        expect(alone.learned).toBeGreaterThan(joint.learned);
        expect(spreadOf(alone.growthPerRepetition)).toBeLessThan(spreadOf(joint.growthPerRepetition));
        const maximum = kilograms(lifter.maximum);
        expect(alone.oneRepMax).toEqual({ value: maximum, lower: maximum, upper: maximum });
      }),
      RUNS,
    );
  });

  test("is found as well from ratings that are right, only less surely", () => {
    fc.assert(
      fc.property(lifters(), repetitions(), fc.integer({ min: 1, max: 3 }), (lifter, reps, kept) => {
        const counts = reps.map((count) => Math.max(count, kept + 1));
        const rated = counts.map((count) => ({ load: failAt(lifter, count).load, reps: count - kept, rir: kept }));
        const { growthPerRepetition, learned } = fit(rated);
        expect(growthPerRepetition.lower).toBeLessThanOrEqual(lifter.growth);
        expect(growthPerRepetition.upper).toBeGreaterThanOrEqual(lifter.growth);
        expect(learned).toBeLessThan(fit(counts.map((count) => failAt(lifter, count))).learned);
      }),
      RUNS,
    );
  });

  test("loses little by a set of unknown effort that stopped three to eight repetitions short", () => {
    fc.assert(
      fc.property(lifters(), repetitions(), fc.integer({ min: 4, max: 20 }), fc.integer({ min: 3, max: 8 }), (lifter, reps, count, short) => {
        fc.pre(count > short);
        const { growth, maximum } = changeBy(lifter, reps, count, count - short);
        expect(Math.abs(growth)).toBeLessThanOrEqual(0.2);
        expect(Math.abs(maximum)).toBeLessThanOrEqual(0.08);
      }),
      { ...RUNS, examples: [[{ maximum: 100, growth: 0.09 }, [5, 12, 13], 9, 8]] },
    );
  });

  test("gets a flatter curve from a set of unknown effort that no such lifter could have done, where the maximum is known", () => {
    fc.assert(
      fc.property(lifters(), repetitions(), fc.integer({ min: 2, max: 6 }), fc.integer({ min: 4, max: 8 }), (lifter, reps, count, more) => {
        const sets = reps.map((failedAt) => ({ ...failAt(lifter, failedAt), date: addCalendarDays(TODAY, -4) }));
        const better: AssessableSet = { load: failAt(lifter, count).load, reps: count + more, date: TODAY };
        const options = { oneRepMax: kilograms(lifter.maximum), asOf: TODAY };
        expect(fit([...sets, better], options).growthPerRepetition.value).toBeLessThan(fit(sets, options).growthPerRepetition.value);
      }),
      RUNS,
    );
  });
});

describe("ranges", () => {
  test("hold the value, and everything is finite, above nothing, and learned from 0 to 1", () => {
    fc.assert(
      fc.property(anySets(), known(), fc.constantFrom(...CONFIDENCE_LEVELS), (sets, options, level) => {
        const { growthPerRepetition: growth, oneRepMax, learned, basedOn, level: told } = fit(sets, { ...options, level });
        for (const { lower, value, upper } of [growth, { lower: oneRepMax.lower.value, value: oneRepMax.value.value, upper: oneRepMax.upper.value }]) {
          expect(lower).toBeGreaterThan(0);
          expect(lower).toBeLessThanOrEqual(value);
          expect(value).toBeLessThanOrEqual(upper);
          expect(Number.isFinite(upper)).toBe(true);
        }
        expect(learned).toBeGreaterThanOrEqual(0);
        expect(learned).toBeLessThanOrEqual(1);
        expect(basedOn.sets).toBeLessThanOrEqual(sets.length);
        expect(basedOn.days).toBeLessThanOrEqual(basedOn.sets);
        expect(told).toBe(level);
      }),
      RUNS,
    );
  });

  test("widen with confidence around the same value", () => {
    fc.assert(
      fc.property(anySets(), known(), (sets, options) => {
        const profiles = CONFIDENCE_LEVELS.map((level) => fit(sets, { ...options, level }));
        const spreads = profiles.map(({ growthPerRepetition }) => spreadOf(growthPerRepetition));
        expect(new Set(spreads).size).toBe(CONFIDENCE_LEVELS.length);
        expect(spreads).toEqual([...spreads].sort((a, b) => a - b));
        expect(new Set(profiles.map(({ growthPerRepetition }) => growthPerRepetition.value)).size).toBe(1);
        expect(new Set(profiles.map(({ oneRepMax }) => oneRepMax.value.value)).size).toBe(1);
      }),
      RUNS,
    );
  });
});

describe("what does not matter", () => {
  test("the order of the sets", () => {
    fc.assert(
      fc.property(
        anySets().chain((sets) => fc.tuple(fc.constant(sets), fc.shuffledSubarray([...sets], { minLength: sets.length }))),
        known(),
        ([sets, shuffled], options) => {
          expectSameProfile(fit(shuffled, options), fit(sets, options));
        },
      ),
      RUNS,
    );
  });

  test("kilograms or pounds", () => {
    fc.assert(
      fc.property(anySets(), (sets) => {
        const inUnit = (unit: "kg" | "lb"): RepsProfile => fit(sets.map((set) => ({ ...set, load: { value: massIn(set.load, unit), unit } })));
        const twin = inUnit("lb");
        expect(twin.oneRepMax.value.unit).toBe("lb");
        expectSameProfile(twin, inUnit("kg"));
      }),
      RUNS,
    );
  });

  test("the size of the loads: so many times the loads are so many times the maximum, on one curve", () => {
    fc.assert(
      fc.property(anySets(), fc.option(masses(20, 400), { nil: undefined }), fc.double({ min: 0.1, max: 10, noNaN: true }), (sets, maximum, factor) => {
        const scale = (mass: Mass): Mass => ({ ...mass, value: factor * mass.value });
        const scaled = sets.map((set) => ({ ...set, load: scale(set.load) }));
        const [large, small] = maximum === undefined ? [{}, {}] : [{ oneRepMax: scale(maximum) }, { oneRepMax: maximum }];
        expectSameProfile(fit(scaled, large), fit(sets, small), factor);
      }),
      RUNS,
    );
  });

  test("a set of the same day that another equals, and whether the input is frozen", () => {
    fc.assert(
      fc.property(anySets(), known(), (sets, options) => {
        expect(fit(deepFreeze([...sets, ...sets]), deepFreeze(options))).toEqual(fit(sets, options));
      }),
      RUNS,
    );
  });
});

test("a known maximum comes back as it was given, or was outdone by a load", () => {
  fc.assert(
    fc.property(anySets(), masses(20, 400), (sets, oneRepMax) => {
      const profile = fitRepsProfile(sets, { oneRepMax });
      const excess = Math.max(...sets.filter(isRead).map(({ load }) => massIn(load, "kg"))) / massIn(oneRepMax, "kg") - 1;
      fc.pre(Math.abs(excess) > 1e-6);
      if (profile.status === "fitted") expect(profile.oneRepMax).toEqual({ value: oneRepMax, lower: oneRepMax, upper: oneRepMax });
      if (excess > 0) expect(profile).toMatchObject({ status: "not-estimable", reason: { code: "maximum-outdone" } });
      else expect(profile).not.toMatchObject({ reason: { code: "maximum-outdone" } });
    }),
    RUNS,
  );
});

test("a set of unknown effort, on a day of its own, teaches nothing where any set of the window outdid it", () => {
  const anEasier = fc.record({ share: fc.double({ min: 0.1, max: 0.99, noNaN: true }), fewer: fc.nat({ max: 10 }), age: fc.nat({ max: 41 }) });
  fc.assert(
    fc.property(anySets(), known(), fc.nat(), anEasier, (sets, options, place, { share, fewer, age }) => {
      const date = addCalendarDays(TODAY, -age);
      const easier = sets
        .slice(place % sets.length)
        .filter((set) => isRead(set) && set.reps > fewer)
        .map(({ load, reps }): AssessableSet => ({ load: { ...load, value: share * load.value }, reps: reps - fewer, date }))
        .slice(0, 1);
      fc.pre(easier.length === 1 && sets.every(({ date: other = TODAY }) => other !== date));
      const at = { ...options, asOf: TODAY };
      expect(fit([...sets, ...easier], at)).toEqual(fit(sets, at));
    }),
    RUNS,
  );
});

test("more repetitions at every load flatten the curve", () => {
  fc.assert(
    fc.property(lifters(), repetitions(), (lifter, reps) => {
      const sets = reps.map((count) => failAt(lifter, count));
      const more = sets.map((set, place) => ({ ...set, reps: set.reps + place }));
      fc.pre(more.every(({ reps: count }) => count <= 25));
      expect(fit(more).growthPerRepetition.value).toBeLessThan(fit(sets).growthPerRepetition.value);
    }),
    RUNS,
  );
});
