import { describe, expect, test } from "vitest";
import type { AssessableSet } from "../../../src/strength/assessment/assessment";
import { fitRepsProfile } from "../../../src/strength/profile/fitRepsProfile";
import { rollRepsProfile } from "../../../src/strength/profile/rollRepsProfile";
import { addCalendarDays } from "../../../src/units/calendar";
import { kg, lb } from "../../../src/units/mass";
import { deepFreeze } from "../../setup/deepFreeze";
import { refusalOf } from "../../setup/refusalOf";
import { withGap } from "../withGap";

/** Ten weeks of a heavy and a light day, both to failure, with a maximum that grows by 0.5 kg a week. */
const block: AssessableSet[] = Array.from({ length: 10 }, (_, week) => {
  const oneRepMax = 100 + 0.5 * week;
  return [
    { load: kg(oneRepMax / (1 + 0.04 * 3)), reps: 4, toFailure: true, date: addCalendarDays("2026-01-05", 7 * week) },
    { load: kg(oneRepMax / (1 + 0.04 * 13)), reps: 14, toFailure: true, date: addCalendarDays("2026-01-08", 7 * week) },
    { load: kg(50), reps: 5, date: addCalendarDays("2026-01-08", 7 * week) },
  ] satisfies AssessableSet[];
}).flat();

describe("a block", () => {
  test("has one profile for each day with a set, in order of date", () => {
    const dates = rollRepsProfile([...block].reverse()).map(({ date }) => date);
    expect(dates).toHaveLength(20);
    expect(dates).toEqual([...new Set(dates)].sort());
  });

  test.each([{}, { windowDays: 14 }, { oneRepMax: kg(102) }, { level: 0.95 as const, windowDays: 30 }])("is fitted on each day as it stood then, with %j", (options) => {
    for (const { date, profile } of rollRepsProfile(block, options)) {
      expect(profile).toEqual(fitRepsProfile(block, { ...options, asOf: date }));
      const known = block.filter((set) => (set.date ?? date) <= date);
      expect(profile).toEqual(fitRepsProfile(known, { ...options, asOf: date }));
    }
  });

  test.each([{}, { windowDays: 1 }, { windowDays: 10 }, { windowDays: 365 }])("of mixed days and units is on each day what one fit over all sets gives, with %j", (options) => {
    const mixed = Array.from({ length: 120 }, (_, place): AssessableSet => {
      const value = 60 + ((place * 7) % 40);
      return {
        load: place % 11 === 0 ? lb(2 * value) : kg(value),
        reps: 3 + (place % 9),
        ...(place % 3 === 0 && { rir: 1 }),
        date: addCalendarDays("2026-01-05", (place * 37) % 90),
      };
    });
    const rolled = rollRepsProfile(mixed, options);
    expect(rolled).toHaveLength(90);
    for (const { date, profile } of rolled) expect(profile).toEqual(fitRepsProfile(mixed, { ...options, asOf: date }));
  });

  test("follows the maximum as it grows, a little behind", () => {
    const maxima = rollRepsProfile(block, { windowDays: 14 }).flatMap(({ profile }) => (profile.status === "fitted" ? [profile.oneRepMax.value.value] : []));
    expect(maxima).toHaveLength(19);
    for (const [place, maximum] of maxima.entries()) expect(Math.abs(maximum / (100 + 0.25 * place) - 1)).toBeLessThan(0.02);
    expect((maxima.at(-1) ?? 0) - (maxima[2] ?? 0)).toBeGreaterThan(3);
  });

  test("with a maximum for all of it says from which day on it was outdone", () => {
    const codes = rollRepsProfile([...block, { load: kg(103), reps: 1, toFailure: true, date: "2026-02-02" }], { oneRepMax: kg(102) }).map(
      ({ date, profile }) => [date, profile.status === "fitted" ? "fitted" : profile.reason.code],
    );
    expect(codes.filter(([date = ""]) => date < "2026-02-02").map(([, code]) => code)).toEqual(Array.from({ length: 8 }, () => "fitted"));
    expect(codes.filter(([date = ""]) => date >= "2026-02-02" && date < "2026-03-16").every(([, code]) => code === "maximum-outdone")).toBe(true);
    expect(codes.at(-1)).toEqual(["2026-03-12", "maximum-outdone"]);
  });

  test("says why there is no profile on a day without one", () => {
    expect(rollRepsProfile(block)[0]).toEqual({
      date: "2026-01-05",
      profile: { status: "not-estimable", reason: { code: "loads-too-close", message: "Loads must differ by at least a tenth for a curve to show." } },
    });
  });

  test("is not changed", () => {
    expect(rollRepsProfile(deepFreeze([...block]))).toEqual(rollRepsProfile(block));
  });
});

test("of no sets are no profiles", () => {
  expect(rollRepsProfile([])).toEqual([]);
});

describe("wrong arguments are refused", () => {
  const dated: AssessableSet = { load: kg(90), reps: 6, toFailure: true, date: "2026-05-04" };
  const wrong = (change: object): (() => unknown) => () => rollRepsProfile([dated, { ...dated, ...change }]);

  test.each<[string, () => unknown, string, string]>([
    ["a set without a date", () => rollRepsProfile([dated, { load: kg(75), reps: 14 }]), "sets[1].date", "sets[1].date must be a day, got undefined"],
    ["a day that does not exist", wrong({ date: "2026-02-30" }), "sets[1].date", 'sets[1].date must be a date written as 2026-05-09, got "2026-02-30"'],
    ["a load of nothing", wrong({ load: kg(0) }), "sets[1].load.value", "sets[1].load.value must be a number above 0 kg, got 0"],
    ["half a repetition", wrong({ reps: 7.5 }), "sets[1].reps", "sets[1].reps must be a whole number from 1 to 1000, got 7.5"],
    ["a day of its own", () => rollRepsProfile([dated], { asOf: "2026-05-04" } as never), "asOf", 'asOf is not read here: each day with a set is one, got "2026-05-04"'],
    ["a gap in the list", () => rollRepsProfile(withGap([dated])), "sets[0]", "sets[0] must be an object, got undefined"],
    ["a rating for a reserve", wrong({ rpe: 8 }), "sets[1].rpe", "sets[1].rpe is not read here: give sets[1].rir, as rirFromRpe(8)"],
    ["a window of no day", () => rollRepsProfile([dated], { windowDays: 0 }), "windowDays", "windowDays must be a whole number from 1 to 365, got 0"],
    ["a level not offered", () => rollRepsProfile([dated], { level: 0.99 as never }), "level", "level must be one of 0.5, 0.8, 0.9, 0.95, got 0.99"],
    ["no load", wrong({ load: undefined }), "sets[1].load", "sets[1].load must be an object, got undefined"],
    ["a number for failure", wrong({ toFailure: 1 }), "sets[1].toFailure", "sets[1].toFailure must be true or false, got 1"],
    ["a maximum of nothing", () => rollRepsProfile([dated], { oneRepMax: kg(0) }), "oneRepMax.value", "oneRepMax.value must be a number above 0 and at most 10000 kg, got 0"],
  ])("%s", (_what, call, argument, message) => {
    expect(refusalOf(call)).toEqual({ code: "invalid-argument", argument, message });
  });

  // A TypeError of the engine: the dates are read before anything is checked.
  test.each<[string, () => unknown, string]>([
    ["no list of sets", () => rollRepsProfile(null as never), "sets"],
    ["a set that is nothing", () => rollRepsProfile([dated, null as never]), "sets[1]"],
  ])("%s", (_what, call, argument) => {
    expect(refusalOf(call)).toMatchObject({ code: "invalid-argument", argument });
  });

  // Options spread as nothing, and are looked at only where there is a day.
  test.each<[string, () => unknown, string]>([
    ["options of null", () => rollRepsProfile([dated], null as never), "options"],
    ["a level not offered, of no sets", () => rollRepsProfile([], { level: 0.99 as never }), "level"],
  ])("%s", (_what, call, argument) => {
    expect(refusalOf(call)).toMatchObject({ code: "invalid-argument", argument });
  });
});
