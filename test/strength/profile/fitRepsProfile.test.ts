import { describe, expect, test } from "vitest";
import { mean, sum } from "../../../src/foundation/mean";
import type { AssessableSet } from "../../../src/strength/assessment/assessment";
import { estimateOneRepMax } from "../../../src/strength/estimateOneRepMax";
import { fitRepsProfile, type FitRepsProfileOptions } from "../../../src/strength/profile/fitRepsProfile";
import { formulaFromProfile } from "../../../src/strength/profile/formulaFromProfile";
import { repsAtLoad } from "../../../src/strength/percents/repsAtLoad";
import type { RepsProfile } from "../../../src/strength/profile/repsProfile";
import { massIn } from "../../../src/units/convertMass";
import { kg, lb, type Mass } from "../../../src/units/mass";
import { deepFreeze } from "../../setup/deepFreeze";
import { refusalOf } from "../../setup/refusalOf";
import { withGap } from "../withGap";
import published from "../../published/repsModels.json";

const failed = (load: Mass, reps: number, date?: string): AssessableSet => ({ load, reps, toFailure: true, ...(date !== undefined && { date }) });

function fit(sets: readonly AssessableSet[], options?: FitRepsProfileOptions): RepsProfile {
  const profile = fitRepsProfile(sets, options);
  if (profile.status === "fitted") return profile;
  throw new Error(`not fitted: ${profile.reason.code}`);
}

const growthOf = (...args: Parameters<typeof fit>): number => fit(...args).growthPerRepetition.value;

describe("twelve athletes with a known maximum, at 90, 80 and 70 % of it", () => {
  const athletes = [...new Set(published.repsToFailure.map(({ lifter }) => lifter))].map((lifter) => {
    const own = published.repsToFailure.filter((set) => set.lifter === lifter);
    return { oneRepMax: own[0]?.oneRepMax ?? Number.NaN, sets: own.map(({ load, reps }) => failed(kg(load), reps)) };
  });
  const pick = (sets: readonly AssessableSet[], places: readonly number[]): AssessableSet[] => sets.filter((_set, place) => places.includes(place));
  const meanError = (errors: readonly number[]): number => mean(errors) ?? Number.NaN;

  test("there are twelve, of three sets each", () => {
    expect(athletes.map(({ sets }) => sets.length)).toEqual(Array.from({ length: 12 }, () => 3));
  });

  test.each<[string, number[], number, number]>([
    ["90 and 80 %", [0, 1], 4.5, 10],
    ["90 and 70 %", [0, 2], 4.5, 12],
    ["80 and 70 %", [1, 2], 5.5, 12],
    ["all three", [0, 1, 2], 4.5, 12],
  ])("the maximum from %s is as near as the heavier set alone, and nearer than %j allow %d %%", (_what, places, most, fitted) => {
    const errors = athletes.flatMap(({ oneRepMax, sets }) => {
      const used = pick(sets, places);
      const profile = fitRepsProfile(used);
      const [heavier] = used;
      if (profile.status !== "fitted" || heavier === undefined) return [];
      const alone = estimateOneRepMax({ load: heavier.load.value, reps: heavier.reps });
      return [{ joint: Math.abs(profile.oneRepMax.value.value / oneRepMax - 1), alone: Math.abs(alone / oneRepMax - 1) }];
    });
    expect(errors).toHaveLength(fitted);
    expect(100 * meanError(errors.map(({ joint }) => joint))).toBeLessThanOrEqual(most);
    expect(100 * meanError(errors.map(({ joint, alone }) => joint - alone))).toBeLessThanOrEqual(0.3);
  });

  test("80 % ranges hold the maximum about that often", () => {
    const held = [[0, 1], [0, 2], [1, 2], [0, 1, 2]].flatMap((places) =>
      athletes.flatMap(({ oneRepMax, sets }) => {
        const profile = fitRepsProfile(pick(sets, places));
        if (profile.status !== "fitted") return [];
        const { lower, upper } = profile.oneRepMax;
        return [lower.value <= oneRepMax && oneRepMax <= upper.value];
      }),
    );
    const share = held.filter(Boolean).length / held.length;
    expect(share).toBeGreaterThanOrEqual(0.65);
    expect(share).toBeLessThanOrEqual(0.92);
  });

  test("with the maximum known, the repetitions of the third load are foretold with half the error of the usual formula", () => {
    const errors = athletes.flatMap(({ oneRepMax, sets }) => {
      const third = sets[2];
      if (third === undefined) return [];
      const own = formulaFromProfile(fit(pick(sets, [0, 1]), { oneRepMax: kg(oneRepMax) }));
      const asked = { oneRepMax, load: third.load.value };
      return [
        {
          own: Math.abs(repsAtLoad({ ...asked, table: own }) - third.reps),
          usual: Math.abs(repsAtLoad({ ...asked, table: "epley-modified" }) - third.reps),
        },
      ];
    });
    expect(errors).toHaveLength(12);
    expect(meanError(errors.map(({ own }) => own))).toBeLessThanOrEqual(0.5 * meanError(errors.map(({ usual }) => usual)));
  });

  test("people who do more repetitions at a share get the flatter curve", () => {
    const ranked = athletes
      .map(({ oneRepMax, sets }) => ({ growth: growthOf(sets, { oneRepMax: kg(oneRepMax) }), reps: sum(sets.map(({ reps }) => reps)) }))
      .sort((a, b) => a.growth - b.growth);
    expect(ranked[0]?.reps).toBe(Math.max(...ranked.map(({ reps }) => reps)));
    expect(ranked.at(-1)?.growth).toBeGreaterThan(2 * (ranked[0]?.growth ?? Number.NaN));
  });
});

describe("the profile", () => {
  const sets = [failed(kg(90), 6), failed(kg(80), 10), failed(kg(70), 15)];

  test("says what was fitted, with ranges around it, and on what it stands", () => {
    const { growthPerRepetition: growth, oneRepMax, ...rest } = fit(sets);
    expect(rest).toEqual({ status: "fitted", level: 0.8, learned: rest.learned, basedOn: { sets: 3, days: 1 } });
    expect(growth.lower).toBeLessThan(growth.value);
    expect(growth.upper).toBeGreaterThan(growth.value);
    expect(oneRepMax.lower.value).toBeLessThan(oneRepMax.value.value);
    expect(oneRepMax.upper.value).toBeGreaterThan(oneRepMax.value.value);
    expect(rest.learned).toBeGreaterThan(0);
    expect(rest.learned).toBeLessThan(1);
  });

  test("is in the unit of the heaviest set, or of the maximum that was told", () => {
    const mixed = [failed(lb(200), 6), failed(kg(75), 12)];
    expect(fit(mixed).oneRepMax.value.unit).toBe("lb");
    expect(fit(mixed, { oneRepMax: kg(105) }).oneRepMax.value.unit).toBe("kg");
  });

  test("of a known maximum keeps it, surely, and knows more of the curve", () => {
    const { growthPerRepetition, oneRepMax, learned } = fit(sets, { oneRepMax: kg(107) });
    const joint = fit(sets);
    expect(oneRepMax).toEqual({ value: kg(107), lower: kg(107), upper: kg(107) });
    expect(fit(sets, { oneRepMax: lb(235.7) }).oneRepMax).toEqual({ value: lb(235.7), lower: lb(235.7), upper: lb(235.7) });
    expect(learned).toBeGreaterThan(joint.learned);
    expect(growthPerRepetition.upper / growthPerRepetition.lower).toBeLessThan(
      joint.growthPerRepetition.upper / joint.growthPerRepetition.lower,
    );
  });

  test("one load is enough where the maximum is known", () => {
    expect(growthOf([failed(kg(80), 13)], { oneRepMax: kg(100) })).toBeLessThan(0.0353);
    expect(growthOf([failed(kg(80), 4)], { oneRepMax: kg(100) })).toBeGreaterThan(0.0353);
  });

  test("leaves out a set of the day that a heavier or longer one outdid, warm-ups first of all", () => {
    const warmups: AssessableSet[] = [{ load: kg(40), reps: 5 }, { load: kg(70), reps: 3 }, { load: kg(85), reps: 1 }];
    expect(fit([...warmups, ...sets])).toEqual(fit(sets));
  });

  test("reads a set of another day for itself where its effort is known", () => {
    const dated = [failed(kg(90), 6, "2026-03-02"), failed(kg(75), 14, "2026-03-05")];
    const light = failed(kg(75), 6, "2026-03-04");
    expect(fit([...dated, light]).basedOn).toEqual({ sets: 3, days: 3 });
    expect(fit([...dated, { load: kg(75), reps: 5, rir: 1, date: "2026-03-04" }]).basedOn).toEqual({ sets: 3, days: 3 });
    expect(fit([...dated, { ...light, date: "2026-03-02" }]).basedOn).toEqual({ sets: 2, days: 2 });
  });

  test.each<[string, number, number, string, number]>([
    ["that a heavier one of another day outdid", 85, 6, "2026-03-04", 2],
    ["that a longer one of another day outdid", 75, 13, "2026-03-06", 2],
    ["that a heavier one outdid before it", 60, 3, "2026-03-01", 2],
    ["that equals one of another day", 75, 14, "2026-03-04", 3],
    ["that is heavier than all", 92.5, 3, "2026-03-04", 3],
    ["that is longer than all", 60, 20, "2026-03-04", 3],
  ])("of a set of unknown effort %s: %d kg for %d on %s makes %d sets", (_what, load, reps, date, count) => {
    const dated = [failed(kg(90), 6, "2026-03-02"), failed(kg(75), 14, "2026-03-05")];
    expect(fit([...dated, { load: kg(load), reps, date }], { asOf: "2026-03-06" }).basedOn.sets).toBe(count);
  });

  test("reads an easy day again once the day that outdid it has left the window", () => {
    const old = failed(kg(90), 10, "2026-01-19");
    const recent = [failed(kg(95), 3, "2026-03-01"), failed(kg(70), 15, "2026-03-01")];
    const easy: AssessableSet = { load: kg(85), reps: 8, date: "2026-02-28" };
    const sets = [old, ...recent, easy];
    expect(fit(sets, { asOf: "2026-03-01" })).toEqual(fit([old, ...recent], { asOf: "2026-03-01" }));
    expect(fit(sets, { asOf: "2026-03-02" })).toEqual(fit([...recent, easy], { asOf: "2026-03-02" }));
  });

  test("takes repetitions left in reserve for repetitions, and trusts them less than failure", () => {
    const rated = sets.map(({ load, reps }): AssessableSet => ({ load, reps: reps - 2, rir: 2 }));
    expect(growthOf(rated)).toBeCloseTo(growthOf(sets), 2);
    expect(fit(rated).learned).toBeLessThan(fit(sets).learned);
  });

  test("reads sets of 1 to 25 repetitions to failure", () => {
    expect(fit([...sets, failed(kg(55), 25)]).basedOn.sets).toBe(4);
    expect(fit([...sets, failed(kg(50), 26)])).toEqual(fit(sets));
    expect(fit([...sets, { load: kg(50), reps: 24, rir: 2 }])).toEqual(fit(sets));
  });

  test.each([kg(10_001), lb(40_000), kg(Number.MAX_VALUE), kg(0.0005), kg(Number.MIN_VALUE)])("leaves out a load of a slip of the keys: %o", (load) => {
    expect(fit([...sets, failed(load, 3)])).toEqual(fit(sets));
    expect(fitRepsProfile([failed(load, 3)])).toMatchObject({ status: "not-estimable", reason: { code: "no-sets" } });
  });

  test("answers in the unit of the heaviest set of its window, whatever lies outside", () => {
    const dated = sets.map((set) => ({ ...set, date: "2026-03-02" }));
    const outside = [failed(lb(400), 3, "2025-03-02"), failed(lb(400), 3, "2026-03-03")];
    expect(fit([...outside, ...dated], { asOf: "2026-03-02" })).toEqual(fit(dated));
  });

  test("changes nothing it is given", () => {
    expect(fit(deepFreeze([...sets]), deepFreeze({ level: 0.8, windowDays: 42 }))).toEqual(fit(sets));
  });
});

describe("sets whose effort nobody wrote", () => {
  const sets = [failed(kg(90), 6), failed(kg(80), 10), failed(kg(70), 15)].map((set) => ({ ...set, date: "2026-03-02" }));
  const change = (more: AssessableSet): { growth: number; maximum: number } => {
    const [before, after] = [fit(sets, { asOf: "2026-03-05" }), fit([...sets, { ...more, date: "2026-03-05" }], { asOf: "2026-03-05" })];
    return {
      growth: after.growthPerRepetition.value / before.growthPerRepetition.value - 1,
      maximum: after.oneRepMax.value.value / before.oneRepMax.value.value - 1,
    };
  };

  test.each([
    [80, 5],
    [80, 3],
    [70, 6],
    [60, 5],
    [40, 10],
  ])("%d kg for %d, far below the curve, move the growth by a sixth at most and the maximum by 5 %", (load, reps) => {
    const { growth, maximum } = change({ load: kg(load), reps });
    expect(Math.abs(growth)).toBeLessThanOrEqual(1 / 6);
    expect(Math.abs(maximum)).toBeLessThanOrEqual(0.05);
  });

  test("twelve easy days pull the maximum by no more than one", () => {
    const easy = Array.from({ length: 12 }, (_, place): AssessableSet => ({ load: kg(70), reps: 6, date: `2026-02-${10 + place}` }));
    const withEasy = (days: readonly AssessableSet[]): number => fit([...sets, ...days]).oneRepMax.value.value;
    expect(Math.abs(withEasy(easy) / withEasy([]) - 1)).toBeLessThanOrEqual(0.025);
  });

  test("a set above the curve moves the maximum more than one as far below", () => {
    const above = change({ load: kg(90), reps: 9 });
    const below = change({ load: kg(90), reps: 3 });
    expect(above.maximum).toBeGreaterThan(0.01);
    expect(Math.abs(below.maximum)).toBeLessThan(above.maximum);
  });

  test("below the curve count for less than with their effort known", () => {
    const unknown = change({ load: kg(80), reps: 5 });
    const known = change({ load: kg(80), reps: 5, toFailure: true });
    expect(unknown.maximum).toBeGreaterThan(known.maximum);
  });
});

describe("the window", () => {
  const old = [failed(kg(90), 3, "2026-01-20"), failed(kg(70), 9, "2026-01-20")];
  const recent = [failed(kg(90), 6, "2026-03-02"), failed(kg(75), 14, "2026-03-02")];

  test("is 42 days with the day asked for, unless another is named", () => {
    expect(fit([...old, ...recent])).toEqual(fit([...old, ...recent], { windowDays: 42, asOf: "2026-03-02" }));
    expect(fit([...old, ...recent]).basedOn).toEqual({ sets: 4, days: 2 });
    expect(fit([...old, ...recent], { windowDays: 41 })).toEqual(fit(recent));
  });

  test("ends with the day asked for", () => {
    expect(fit([...old, ...recent], { asOf: "2026-03-01" })).toEqual(fit(old, { asOf: "2026-03-01" }));
  });

  test("holds sets without a date whatever the day", () => {
    const undated = recent.map(({ load, reps }) => failed(load, reps));
    expect(fit([...old, ...undated], { asOf: "2026-12-01" })).toEqual(fit(undated));
  });
});

describe("what cannot be told is said", () => {
  test.each<[string, AssessableSet[], FitRepsProfileOptions, string, string]>([
    ["no set", [], {}, "no-sets", "No set of at most 25 repetitions lies in the window."],
    ["only long sets", [failed(kg(40), 30), failed(kg(30), 50)], {}, "no-sets", "No set of at most 25 repetitions lies in the window."],
    ["only old sets", [failed(kg(90), 6, "2026-01-01")], { asOf: "2026-03-01" }, "no-sets", "No set of at most 25 repetitions lies in the window."],
    ["only sets to come", [failed(kg(90), 6, "2026-03-02")], { asOf: "2026-03-01" }, "no-sets", "No set of at most 25 repetitions lies in the window."],
    ["one load", [failed(kg(90), 6)], {}, "loads-too-close", "Loads must differ by at least a tenth for a curve to show."],
    ["loads 9 % apart", [failed(kg(100), 6), failed(kg(91), 9)], {}, "loads-too-close", "Loads must differ by at least a tenth for a curve to show."],
    [
      "singles",
      [failed(kg(100), 1, "2026-03-01"), failed(kg(80), 1, "2026-03-02")],
      {},
      "only-singles",
      "Singles say nothing about repetitions.",
    ],
    ["a set heavier than the maximum", [failed(kg(100), 5)], { oneRepMax: kg(60) }, "maximum-outdone", "A set was heavier than the maximum given."],
    [
      "a single heavier than the maximum, by a quarter of a kilogram",
      [failed(kg(80), 8), { load: lb(221), reps: 1 }],
      { oneRepMax: kg(100) },
      "maximum-outdone",
      "A set was heavier than the maximum given.",
    ],
    ["a single and the maximum", [failed(kg(90), 1)], { oneRepMax: kg(100) }, "only-singles", "Singles say nothing about repetitions."],
  ])("%s", (_what, sets, options, code, message) => {
    expect(fitRepsProfile(sets, options)).toEqual({ status: "not-estimable", reason: { code, message } });
  });

  test("the maximum itself, lifted once in the other unit, did not outdo it, though converting by another factor left it a hair heavier", () => {
    const maximum = kg(225 / 2.20462262185);
    expect(massIn(lb(225), "kg")).toBeGreaterThan(maximum.value);
    expect(fit([failed(lb(225), 1), failed(kg(80), 9)], { oneRepMax: maximum }).oneRepMax.value).toEqual(maximum);
  });

  test("a heavier set outside the window did not outdo the maximum", () => {
    const sets = [failed(kg(110), 2, "2025-12-01"), failed(kg(80), 9, "2026-03-02")];
    expect(fit(sets, { oneRepMax: kg(100) }).basedOn.sets).toBe(1);
  });

  test("loads a tenth apart are enough, in either unit", () => {
    expect(fit([failed(kg(100), 6), failed(kg(90), 9)]).basedOn.sets).toBe(2);
    expect(fit([failed(lb(100), 6), failed(lb(90), 9)]).basedOn.sets).toBe(2);
  });
});

describe("wrong arguments are refused, and the set is named", () => {
  const good = failed(kg(90), 6);
  const wrong = (change: object): (() => unknown) => () => fitRepsProfile([good, { ...good, ...change }]);
  const asked = (options: object): (() => unknown) => () => fitRepsProfile([good], options);
  const levels = "level must be one of 0.5, 0.8, 0.9, 0.95";

  test.each<[string, () => unknown, string, string]>([
    ["a load of nothing", wrong({ load: kg(0) }), "sets[1].load.value", "sets[1].load.value must be a number above 0 kg, got 0"],
    ["a load below nothing", wrong({ load: { value: -1, unit: "kg" } }), "sets[1].load.value", "sets[1].load.value must be a number of at least 0 kg, got -1"],
    ["a load that is no number", wrong({ load: { value: Number.NaN, unit: "kg" } }), "sets[1].load.value", "sets[1].load.value must be a number of at least 0 kg, got NaN"],
    ["a load in stone", wrong({ load: { value: 16, unit: "st" } }), "sets[1].load.unit", 'sets[1].load.unit must be one of kg, lb, got "st"'],
    ["no repetition", wrong({ reps: 0 }), "sets[1].reps", "sets[1].reps must be a whole number from 1 to 1000, got 0"],
    ["half a repetition", wrong({ reps: 7.5 }), "sets[1].reps", "sets[1].reps must be a whole number from 1 to 1000, got 7.5"],
    ["endless repetitions", wrong({ reps: Infinity }), "sets[1].reps", "sets[1].reps must be a whole number from 1 to 1000, got Infinity"],
    ["a reserve of 11", wrong({ rir: 11 }), "sets[1].rir", "sets[1].rir must be a multiple of 0.5 from 0 to 10, got 11"],
    ["a day that does not exist", wrong({ date: "2026-02-30" }), "sets[1].date", 'sets[1].date must be a date written as 2026-05-09, got "2026-02-30"'],
    ["a maximum of nothing", asked({ oneRepMax: kg(0) }), "oneRepMax.value", "oneRepMax.value must be a number above 0 and at most 10000 kg, got 0"],
    ["a maximum that is no number", asked({ oneRepMax: { value: Number.NaN, unit: "kg" } }), "oneRepMax.value", "oneRepMax.value must be a number of at least 0 kg, got NaN"],
    ["an endless maximum", asked({ oneRepMax: { value: Infinity, unit: "lb" } }), "oneRepMax.value", "oneRepMax.value must be a number of at least 0 lb, got Infinity"],
    ["a maximum beyond any", asked({ oneRepMax: kg(10_001) }), "oneRepMax.value", "oneRepMax.value must be a number above 0 and at most 10000 kg, got 10001"],
    ["a rating for a reserve", wrong({ rpe: 8 }), "sets[1].rpe", "sets[1].rpe is not read here: give sets[1].rir, as rirFromRpe(8)"],
    ["a gap in the list", () => fitRepsProfile(withGap([good])), "sets[0]", "sets[0] must be an object, got undefined"],
    ["a day of null", asked({ asOf: null }), "asOf", "asOf must be a date written as 2026-05-09, got null"],
    ["a bare number for a maximum", asked({ oneRepMax: 100 }), "oneRepMax", "oneRepMax must be an object, got 100"],
    ["a maximum of null", asked({ oneRepMax: null }), "oneRepMax", "oneRepMax must be an object, got null"],
    ["a maximum of no unit", asked({ oneRepMax: { value: 100 } }), "oneRepMax.unit", "oneRepMax.unit must be one of kg, lb, got undefined"],
    ["a word for failure", wrong({ toFailure: "yes" }), "sets[1].toFailure", 'sets[1].toFailure must be true or false, got "yes"'],
    ["a bare number for a load", wrong({ load: 90 }), "sets[1].load", "sets[1].load must be an object, got 90"],
    ["no load", wrong({ load: undefined }), "sets[1].load", "sets[1].load must be an object, got undefined"],
    ["no list of sets", () => fitRepsProfile(null as never), "sets", "sets must be a list, got null"],
    ["a set that is nothing", () => fitRepsProfile([good, undefined as never]), "sets[1]", "sets[1] must be an object, got undefined"],
    ["options of null", () => fitRepsProfile([good], null as never), "options", "options must be an object, got null"],
    ["a maximum for options", () => fitRepsProfile([good], 100 as never), "options", "options must be an object, got 100"],
    ["a window of no day", asked({ windowDays: 0 }), "windowDays", "windowDays must be a whole number from 1 to 365, got 0"],
    ["a window of half days", asked({ windowDays: 10.5 }), "windowDays", "windowDays must be a whole number from 1 to 365, got 10.5"],
    ["a window beyond a year", asked({ windowDays: 366 }), "windowDays", "windowDays must be a whole number from 1 to 365, got 366"],
    ["a window that is no number", asked({ windowDays: Number.NaN }), "windowDays", "windowDays must be a whole number from 1 to 365, got NaN"],
    ["a day asked for that does not exist", asked({ asOf: "yesterday" }), "asOf", 'asOf must be a date written as 2026-05-09, got "yesterday"'],
    ["a level not offered", asked({ level: 0.99 }), "level", `${levels}, got 0.99`],
    ["a level that is no number", asked({ level: Number.NaN }), "level", `${levels}, got NaN`],
  ])("%s", (_what, call, argument, message) => {
    expect(refusalOf(call)).toEqual({ code: "invalid-argument", argument, message });
  });
});

test("the heaviest set written in both units gives one unit, in whatever order", () => {
  const twins = [failed(lb(90 / 0.45359237), 6), failed(kg(90), 6)];
  const light = failed(kg(75), 14);
  expect(fit([...twins, light]).oneRepMax.value.unit).toBe(fit([...[...twins].reverse(), light]).oneRepMax.value.unit);
});
