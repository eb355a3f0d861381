import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CONFIDENCE_LEVELS } from "../../../src/foundation/normal";
import { assessOneRepMax, type AssessOneRepMaxOptions } from "../../../src/strength/assessment/assessOneRepMax";
import type { AssessableSet, MassInterval, OneRepMaxAssessment } from "../../../src/strength/assessment/assessment";
import { estimateOneRepMax } from "../../../src/strength/estimateOneRepMax";
import { repsToFailureOf } from "../../../src/strength/assessment/readStrengthSet";
import { gapFactor, lossAfterBreak } from "../../../src/strength/assessment/uncertainty";
import { addCalendarDays } from "../../../src/units/calendar";
import { massIn } from "../../../src/units/convertMass";
import { masses, thousandths } from "../../arbitraries/mass";
import { assessableSets, formulaIds, TODAY } from "../../arbitraries/strengthSet";
import { deepFreeze } from "../../setup/deepFreeze";

type Estimated = Extract<OneRepMaxAssessment, { status: "estimated" }>;

const RUNS = { numRuns: 500 };
/** What floating point may add to a law. */
const DUST = 1e-9;

const daysAgo = (days: number): string => addCalendarDays(TODAY, -days);

/** A set of 1 to 20 repetitions, so that some are too long to be more than a bound. */
const anySet = (oldest: number): fc.Arbitrary<AssessableSet> =>
  fc
    .record({ set: assessableSets(oldest), reps: fc.oneof(fc.integer({ min: 1, max: 11 }), fc.integer({ min: 8, max: 20 })) })
    .map(({ set, reps }) => ({ ...set, reps }));

/** A history of many days, some with several sets, that ends with a set today that any formula reads. */
const histories = (): fc.Arbitrary<readonly AssessableSet[]> =>
  fc
    .record({ sets: fc.array(anySet(150), { minLength: 1, maxLength: 14 }), last: assessableSets(0) })
    .map(({ sets, last }) => [...sets, { ...last, date: TODAY }]);

/** Days of one and the same set, so many days apart, the last of them today. */
const equalDays = (set: AssessableSet, count: number, apart: number): AssessableSet[] =>
  Array.from({ length: count }, (_, place) => ({ ...set, date: daysAgo(place * apart) }));

const estimated = (assessment: OneRepMaxAssessment): assessment is Estimated => assessment.status === "estimated";

function assess(sets: readonly AssessableSet[], options: AssessOneRepMaxOptions = {}): Estimated {
  const assessment = assessOneRepMax(sets, { asOf: TODAY, ...options });
  fc.pre(estimated(assessment));
  if (estimated(assessment)) return assessment;
  throw new Error("expected an estimate");
}

const kilogramsOf = (sets: readonly AssessableSet[], options?: AssessOneRepMaxOptions): number => massIn(assess(sets, options).value, "kg");

const widthOf = ({ lower, upper }: MassInterval): number => Math.log(upper.value / lower.value);

const widthOfSets = (sets: readonly AssessableSet[], options?: AssessOneRepMaxOptions): number => widthOf(assess(sets, options).interval);

const expectNotBelow = (value: number, other: number): void => expect(value).toBeGreaterThanOrEqual(other * (1 - DUST));

const expectSame = (value: number, other: number): void => expect(Math.abs(value / other - 1)).toBeLessThanOrEqual(DUST);

function expectSameAnswer(a: Estimated, b: Estimated, factor = 1): void {
  const massesOf = ({ value, interval, tested }: Estimated) =>
    [value, interval.lower, interval.upper, tested.lower, tested.upper].map((mass) => massIn(mass, "kg"));
  for (const [place, mass] of massesOf(a).entries()) expectSame(mass, factor * (massesOf(b)[place] ?? Number.NaN));
  expectSame(a.scatter, b.scatter);
  expect(a.basedOn).toEqual(b.basedOn);
  expect(a.caveats).toEqual(b.caveats);
}

const dayOf = ({ date = TODAY }: AssessableSet): string => date;

const isLong = (set: AssessableSet): boolean => repsToFailureOf(set) > 12;

/**
 * The history with one set changed; `place` counts round and round. Not on days with a set beyond 12 repetitions: such a
 * day never lowers the value, and a set that comes to outdo the long one makes it an ordinary day again, which may.
 */
function changeOne(sets: readonly AssessableSet[], place: number, change: (set: AssessableSet) => AssessableSet): AssessableSet[] {
  const at = place % sets.length;
  const own = sets[at];
  fc.pre(own !== undefined && !sets.some((other) => other !== own && dayOf(other) === dayOf(own) && isLong(other)));
  return sets.map((set, here) => (here === at ? change(set) : set));
}

describe("what the ranges hold", () => {
  test("the value, and in its unit", () => {
    fc.assert(
      fc.property(histories(), formulaIds(), fc.constantFrom(...CONFIDENCE_LEVELS), fc.nat({ max: 180 }), (sets, formula, level, later) => {
        const { value, interval, tested } = assess(sets, { formula, level, asOf: addCalendarDays(TODAY, later) });
        for (const range of [interval, tested]) {
          expect(range.lower.value).toBeLessThan(value.value);
          expect(range.upper.value).toBeGreaterThan(value.value);
          expect(range.lower.value).toBeGreaterThan(0);
          expect(Number.isFinite(range.upper.value)).toBe(true);
          expect(range).toMatchObject({ lower: { unit: value.unit }, upper: { unit: value.unit }, level });
        }
      }),
      RUNS,
    );
  });

  test("the range of a tested single holds that of the next session", () => {
    fc.assert(
      fc.property(histories(), formulaIds(), fc.constantFrom(...CONFIDENCE_LEVELS), (sets, formula, level) => {
        const { interval, tested } = assess(sets, { formula, level });
        expectNotBelow(interval.lower.value, tested.lower.value);
        expectNotBelow(tested.upper.value, interval.upper.value);
      }),
      RUNS,
    );
  });

  test("more confidence takes wider ranges around the same value", () => {
    fc.assert(
      fc.property(histories(), formulaIds(), (sets, formula) => {
        const answers = CONFIDENCE_LEVELS.map((level) => assess(sets, { formula, level }));
        for (const pick of [({ interval }: Estimated) => interval, ({ tested }: Estimated) => tested]) {
          for (const end of ["lower", "upper"] as const) {
            const ends = answers.map((answer) => pick(answer)[end].value);
            expect(new Set(ends).size).toBe(CONFIDENCE_LEVELS.length);
            expect(ends).toEqual([...ends].sort((a, b) => (end === "lower" ? b - a : a - b)));
          }
        }
        expect(new Set(answers.map(({ value }) => value.value)).size).toBe(1);
      }),
      RUNS,
    );
  });

  test("sets that are longer, of the same effort, say less about a tested single", () => {
    fc.assert(
      fc.property(masses(20, 300), fc.integer({ min: 1, max: 11 }), (load, reps) => {
        const widthAt = (count: number): number => widthOf(assess([{ load, reps: count, toFailure: true }]).tested);
        expect(widthAt(reps + 1)).toBeGreaterThan(widthAt(reps));
      }),
      RUNS,
    );
  });
});

describe("a better set in any place of a history that starts with an exact day never lowers the value", () => {
  const neverLowers = (improve: (set: AssessableSet) => AssessableSet): void => {
    fc.assert(
      fc.property(histories(), fc.nat(), formulaIds(), (sets, place, formula) => {
        expectNotBelow(kilogramsOf(changeOne(sets, place, improve), { formula }), kilogramsOf(sets, { formula }));
      }),
      RUNS,
    );
  };

  test("one more repetition", () => {
    neverLowers((set) => ({ ...set, reps: set.reps + 1 }));
  });

  test("one more in reserve", () => {
    neverLowers((set) => ({ ...set, rir: (set.rir ?? 0) + 1 }));
  });

  test("more load", () => {
    fc.assert(
      fc.property(histories(), fc.nat(), thousandths(0.001, 50), formulaIds(), (sets, place, more, formula) => {
        const better = changeOne(sets, place, (set) => ({ ...set, load: { ...set.load, value: set.load.value + more } }));
        expectNotBelow(kilogramsOf(better, { formula }), kilogramsOf(sets, { formula }));
      }),
      RUNS,
    );
  });

  // Before the first exact day a bound above another is believed by 80 % only: the first exact set that grows too long is such a bound.
  test("one more repetition, in a history that starts with long sets", () => {
    const set = (value: number, reps: number, age: number): AssessableSet => ({ load: { value, unit: "kg" }, reps, toFailure: true, date: daysAgo(age) });
    const withReps = (reps: number): number => kilogramsOf([set(20, 13, 2), set(60, reps, 1), set(20, 1, 0)]);
    expectNotBelow(withReps(13), withReps(12));
  });

  // The one exception, and the price of it: a long set never lowers the value, so neither does its day, until another set of it is the best.
  test("but beside a set beyond 12 repetitions it may, on a day below the level", () => {
    const before: AssessableSet = { load: { value: 150, unit: "kg" }, reps: 1, toFailure: true, date: daysAgo(4) };
    const long: AssessableSet = { load: { value: 100, unit: "kg" }, reps: 13, toFailure: true, date: TODAY };
    const withSingle = (value: number): number => kilogramsOf([before, long, { ...before, load: { value, unit: "kg" }, date: TODAY }]);
    expectSame(withSingle(138), 150);
    expectSame(withSingle(139), 150 * (139 / 150) ** 0.6);
    expectSame(withSingle(160), 150 * (160 / 150) ** 0.8);
  });

  test("and raises it where it is the only set", () => {
    fc.assert(
      fc.property(assessableSets(), masses(0.5, 20), formulaIds(), (set, more, formula) => {
        const once = { ...set, rir: 0 };
        expect(kilogramsOf([{ ...once, reps: once.reps + 1 }], { formula })).toBeGreaterThan(kilogramsOf([once], { formula }));
        const heavier = { value: massIn(set.load, "kg") + massIn(more, "kg"), unit: "kg" } as const;
        expect(kilogramsOf([{ ...set, load: heavier }], { formula })).toBeGreaterThan(kilogramsOf([set], { formula }));
      }),
      RUNS,
    );
  });
});

describe("sets beyond 12 repetitions to failure only lift the value", () => {
  test("one more such set, on any day after the first", () => {
    fc.assert(
      fc.property(histories(), masses(5, 300), fc.integer({ min: 13, max: 30 }), fc.nat({ max: 159 }), formulaIds(), (sets, load, reps, age, formula) => {
        const long: AssessableSet = { load, reps, toFailure: true, date: daysAgo(age) };
        expectNotBelow(kilogramsOf([...sets, long], { formula }), kilogramsOf(sets, { formula }));
      }),
      RUNS,
    );
  });

  test("one more such set, on a day before all others", () => {
    fc.assert(
      fc.property(histories(), masses(5, 300), fc.integer({ min: 13, max: 30 }), formulaIds(), (sets, load, reps, formula) => {
        expectNotBelow(kilogramsOf([{ load, reps, toFailure: true, date: daysAgo(170) }, ...sets], { formula }), kilogramsOf(sets, { formula }));
      }),
      RUNS,
    );
  });

  test("and make nothing surer or less sure, on a day of their own after the last that is more than a bound", () => {
    fc.assert(
      fc.property(histories(), masses(5, 300), fc.integer({ min: 13, max: 30 }), fc.integer({ min: 1, max: 170 }), formulaIds(), (sets, load, reps, later, formula) => {
        const asOf = addCalendarDays(TODAY, later);
        const dated = sets.map((set) => ({ date: TODAY, ...set }));
        const before = assess(dated, { formula, asOf });
        const after = assess([...dated, { load, reps, toFailure: true, date: asOf }], { formula, asOf });
        expectNotBelow(massIn(after.value, "kg"), massIn(before.value, "kg"));
        expectSame(widthOf(after.interval), widthOf(before.interval));
        expectSame(widthOf(after.tested), widthOf(before.tested));
        expect(after).toMatchObject({ width: before.width, scatter: before.scatter, caveats: before.caveats, basedOn: { days: before.basedOn.days } });
      }),
      RUNS,
    );
  });

  test("12 repetitions turned into more", () => {
    fc.assert(
      fc.property(histories(), masses(20, 300), fc.nat({ max: 159 }), fc.integer({ min: 13, max: 40 }), formulaIds(), (sets, load, age, reps, formula) => {
        const twelve: AssessableSet = { load, reps: 12, toFailure: true, date: daysAgo(age) };
        expectNotBelow(kilogramsOf([...sets, { ...twelve, reps }], { formula }), kilogramsOf([...sets, twelve], { formula }));
      }),
      RUNS,
    );
  });

  test("alone they give no number but the least there is", () => {
    fc.assert(
      fc.property(fc.array(assessableSets(170), { minLength: 1, maxLength: 6 }), formulaIds(), (sets, formula) => {
        const long = sets.map((set) => ({ ...set, reps: set.reps + 12 }));
        const least = Math.max(...long.map(({ load }) => massIn(load, "kg") * estimateOneRepMax({ load: 1, reps: 12, formula })));
        const answer = assessOneRepMax(long, { formula, asOf: TODAY });
        expect(answer).toMatchObject({ status: "not-estimable", reasons: [{ code: "too-many-repetitions" }] });
        if (answer.status === "not-estimable" && answer.atLeast) expectSame(massIn(answer.atLeast, "kg"), least);
      }),
      RUNS,
    );
  });
});

describe("one set", () => {
  test("is worth what the formula makes of it, a single to failure its load to the last digit", () => {
    fc.assert(
      fc.property(assessableSets(0), formulaIds(), (set, formula) => {
        const { value } = assess([set], { formula });
        const { load, reps, rir = 0, toFailure } = set;
        expectSame(value.value, estimateOneRepMax({ load: load.value, reps, rir: toFailure === true ? 0 : rir, formula }));
        expect(value.unit).toBe(load.unit);
        const single: AssessableSet = { load: { value: load.value, unit: "kg" }, reps: 1, toFailure: true };
        expect(assess([single], { formula }).value).toEqual(single.load);
      }),
      RUNS,
    );
  });
});

describe("what a further day teaches", () => {
  test("an equal one narrows both ranges and leaves the value", () => {
    fc.assert(
      fc.property(assessableSets(0), fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 14 }), (set, count, apart) => {
        const [fewer, more] = [assess(equalDays(set, count, apart)), assess(equalDays(set, count + 1, apart))];
        expect(widthOf(more.interval)).toBeLessThan(widthOf(fewer.interval));
        expect(widthOf(more.tested)).toBeLessThan(widthOf(fewer.tested));
        expectSame(more.value.value, fewer.value.value);
      }),
      RUNS,
    );
  });

  test("days that swing leave wider ranges than days that do not, the wider the more they do", () => {
    fc.assert(
      fc.property(
        assessableSets(0),
        fc.integer({ min: 4, max: 20 }),
        fc.integer({ min: 1, max: 7 }),
        fc.double({ min: 1.05, max: 1.15, noNaN: true }),
        (set, count, apart, factor) => {
          const swinging = (by: number): AssessableSet[] =>
            equalDays(set, count, apart).map((day, place) => (place % 2 === 0 ? day : { ...day, load: { ...set.load, value: set.load.value * by } }));
          expect(widthOfSets(swinging(factor))).toBeGreaterThan(widthOfSets(swinging(1)));
          expect(assess(swinging(2 * factor)).scatter).toBeGreaterThanOrEqual(assess(swinging(factor)).scatter - 1e-9);
        },
      ),
      RUNS,
    );
  });

  test("a set of the same day that another equals adds nothing but a set", () => {
    fc.assert(
      fc.property(histories(), formulaIds(), (sets, formula) => {
        const { basedOn, ...rest } = assess(sets, { formula });
        const { basedOn: doubled, ...same } = assess([...sets, ...sets], { formula });
        expect(same).toEqual(rest);
        expect(doubled).toEqual({ sets: 2 * basedOn.sets, days: basedOn.days });
      }),
      RUNS,
    );
  });
});

describe("days without training", () => {
  /** A history whose best set today is more than a bound, and the days after it on which only sets beyond 12 repetitions were done. */
  const withLongSince = (): fc.Arbitrary<{ sets: readonly AssessableSet[]; longSince: readonly number[] }> =>
    fc.record({
      sets: histories().map((sets) => sets.map((set) => ({ date: TODAY, ...set })).filter((set) => set.date !== TODAY || !isLong(set))),
      longSince: fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 3 }),
    });

  test("never raise the value, by the days since any session, nor make it surer, by the days since the last that was more than a bound", () => {
    fc.assert(
      fc.property(withLongSince(), masses(20, 300), fc.nat({ max: 119 }), ({ sets, longSince }, load, idle) => {
        fc.pre(sets.some(({ date }) => date === TODAY));
        const lastSession = Math.max(0, ...longSince);
        const all = [...sets, ...longSince.map((age) => ({ load, reps: 13, toFailure: true, date: addCalendarDays(TODAY, age) }))];
        const since = lastSession + idle;
        const [sooner, later] = [assess(all, { asOf: addCalendarDays(TODAY, since) }), assess(all, { asOf: addCalendarDays(TODAY, since + 1) })];
        expectSame(later.value.value / sooner.value.value, Math.exp(lossAfterBreak(idle) - lossAfterBreak(idle + 1)));
        expectSame(widthOf(later.interval) / widthOf(sooner.interval), gapFactor(since + 1) / gapFactor(since));
        expectNotBelow(widthOf(later.tested), widthOf(sooner.tested));
        if (since >= 4 && since < 84) expect(widthOf(later.interval)).toBeGreaterThan(widthOf(sooner.interval));
        expect(later.scatter).toBe(sooner.scatter);
      }),
      RUNS,
    );
  });

  test("leave an answer for 180 days after the last that was more than a bound, and then none, whatever long sets came since", () => {
    fc.assert(
      fc.property(withLongSince(), masses(20, 300), ({ sets, longSince }, load) => {
        fc.pre(sets.some(({ date }) => date === TODAY));
        const all = [...sets, ...longSince.map((age) => ({ load, reps: 13, toFailure: true, date: addCalendarDays(TODAY, age) }))];
        expect(assessOneRepMax(all, { asOf: addCalendarDays(TODAY, 180) }).status).toBe("estimated");
        const code = longSince.length === 0 ? "too-old" : "too-many-repetitions";
        expect(assessOneRepMax(all, { asOf: addCalendarDays(TODAY, 181) })).toMatchObject({ status: "not-estimable", reasons: [{ code }] });
      }),
      RUNS,
    );
  });
});

describe("what does not matter", () => {
  test("the order of the sets", () => {
    fc.assert(
      fc.property(
        histories().chain((sets) => fc.tuple(fc.constant(sets), fc.shuffledSubarray([...sets], { minLength: sets.length }))),
        formulaIds(),
        ([sets, shuffled], formula) => {
          expect(assessOneRepMax(shuffled, { formula })).toEqual(assessOneRepMax(sets, { formula }));
        },
      ),
      RUNS,
    );
  });

  test("kilograms or pounds", () => {
    fc.assert(
      fc.property(histories(), formulaIds(), (sets, formula) => {
        const inUnit = (unit: "kg" | "lb"): Estimated =>
          assess(sets.map((set) => ({ ...set, load: { value: massIn(set.load, unit), unit } })), { formula });
        const twin = inUnit("lb");
        expect(twin.value.unit).toBe("lb");
        expectSameAnswer(twin, inUnit("kg"));
      }),
      RUNS,
    );
  });

  test("the size of the loads: so many times the loads are so many times every mass, as sure as before", () => {
    fc.assert(
      fc.property(histories(), fc.double({ min: 0.1, max: 10, noNaN: true }), formulaIds(), (sets, factor, formula) => {
        const scaled = sets.map((set) => ({ ...set, load: { ...set.load, value: factor * set.load.value } }));
        expectSameAnswer(assess(scaled, { formula }), assess(sets, { formula }), factor);
      }),
      RUNS,
    );
  });

  test("the day of the calendar", () => {
    fc.assert(
      fc.property(histories(), fc.integer({ min: -4000, max: 4000 }), (sets, days) => {
        const moved = sets.map((set) => ({ ...set, date: addCalendarDays(set.date ?? TODAY, days) }));
        expectSameAnswer(assess(moved, { asOf: addCalendarDays(TODAY, days) }), assess(sets));
      }),
      RUNS,
    );
  });

  test("later sets, and whether the input is frozen", () => {
    fc.assert(
      fc.property(histories(), anySet(0), (sets, later) => {
        const frozen = deepFreeze([...sets, { ...later, date: addCalendarDays(TODAY, 1) }]);
        expect(assess(frozen)).toEqual(assess(sets));
      }),
      RUNS,
    );
  });
});

test("the value lies between the strongest day and the weakest", () => {
  fc.assert(
    fc.property(fc.array(assessableSets(), { minLength: 1, maxLength: 8 }), (sets) => {
      const each = sets.map((set) => kilogramsOf([{ ...set, date: TODAY }]));
      const value = kilogramsOf(sets, { asOf: sets.reduce((latest, { date = TODAY }) => (date > latest ? date : latest), daysAgo(56)) });
      expect(value).toBeLessThanOrEqual(Math.max(...each) * (1 + DUST));
      expectNotBelow(value, Math.min(...each));
    }),
    RUNS,
  );
});
