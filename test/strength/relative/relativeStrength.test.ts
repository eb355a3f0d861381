import { describe, expect, test } from "vitest";
import { sources } from "../../../src/catalogue/sources";
import { ageFactor } from "../../../src/strength/relative/ageFactor";
import type { SinclairCycle } from "../../../src/strength/relative/sinclair";
import type { Sex } from "../../../src/strength/relative/system";
import {
  relativeStrengthSystems,
  type RelativeStrengthInput,
  type RelativeStrengthSystemId,
} from "../../../src/strength/relative/relativeStrengthSystems";
import { relativeStrength } from "../../../src/strength/relative/relativeStrength";
import { kg, lb } from "../../../src/units/mass";
import published from "../../published/relativeStrength.json";
import { refusalOf } from "../../setup/refusalOf";

interface Row {
  readonly args: { readonly system: string; readonly bodyMass: number; readonly lifted?: number; readonly circumstances: object };
  readonly expected: number;
  readonly tolerance: number;
}

/** Reads a row of the file, whose circumstances no type can tell. */
const rate = ({ system, bodyMass, lifted = 1, circumstances }: Row["args"]) =>
  relativeStrength(system as RelativeStrengthSystemId, {
    ...circumstances,
    lifted: kg(lifted),
    bodyMass: kg(bodyMass),
  } as RelativeStrengthInput<RelativeStrengthSystemId>);

/** Not a comparison of decimals: each row has a tolerance of its own. */
const expectWithin = (value: number | undefined, { expected, tolerance }: Pick<Row, "expected" | "tolerance">) => {
  expect(Math.abs((value ?? Number.NaN) - expected)).toBeLessThanOrEqual(tolerance);
};

describe("agrees with what is published, tested or computed elsewhere", () => {
  test.each(published.coefficient)("coefficient: $args.system, $args.circumstances, $args.bodyMass kg", (row) => {
    expectWithin(rate(row.args).coefficient, row);
  });
  test.each(published.points)("points: $args.system, $args.circumstances, $args.lifted at $args.bodyMass kg", (row) => {
    expectWithin(rate(row.args).points, row);
  });
  test.each(published.ageFactor)("factor at $args.ageYears", (row) => {
    expectWithin(ageFactor(row.args.ageYears), row);
  });
});

describe("variants that are about and wrong", () => {
  const oneKilogram = { lifted: kg(1) };

  test("Wilks-2 for women does not end in -2.31313e-8, which is off by a third of a percent at 100 kg and more above", () => {
    const wrong = 600 / (-125.425539779509 + 13.7121941940668 * 100 - 0.0330725063103405 * 1e4 - 0.0010504000506583 * 1e6 + 9.38773881462799e-6 * 1e8 - 2.31313e-8 * 1e10);
    const right = relativeStrength("wilks-2020", { ...oneKilogram, bodyMass: kg(100), sex: "female" }).coefficient;
    expect(right - wrong).toBeGreaterThan(0.003);
  });

  test.each([
    ["male", 83],
    ["female", 63],
  ] as const)("DOTS is not Wilks-2 under another name: %s at %i kg", (sex, mass) => {
    const rating = { ...oneKilogram, bodyMass: kg(mass), sex };
    expect(relativeStrength("wilks-2020", rating).points / relativeStrength("dots", rating).points).toBeGreaterThan(1.15);
    expect(Math.abs(relativeStrength("wilks", rating).points / relativeStrength("dots", rating).points - 1)).toBeLessThan(0.02);
  });

  test("Sinclair of 2001 to 2004 does not use b = 135.390 for men: at that body mass the coefficient is still above 1", () => {
    const { coefficient } = relativeStrength("sinclair", { ...oneKilogram, bodyMass: kg(135.39), sex: "male", cycle: "2001-2004" });
    expect(coefficient).toBeGreaterThan(1.008);
  });

  test("Sinclair of 2021 to 2024 does not mix in the b of the cycle before", () => {
    const at = (cycle: SinclairCycle, sex: Sex, mass: number) =>
      relativeStrength("sinclair", { ...oneKilogram, bodyMass: kg(mass), sex, cycle }).coefficient;
    expect(at("2017-2020", "male", 175.508)).toBe(1);
    expect(at("2021-2024", "male", 175.508)).toBeGreaterThan(1.003);
  });

  test("Schwartz does not follow the last line as printed, which would be 0.398 at 166 kg", () => {
    expectWithin(relativeStrength("schwartz-malone", { ...oneKilogram, bodyMass: kg(166), sex: "male" }).coefficient, { expected: 0.4782, tolerance: 0.0001 });
  });
});

describe("beyond the range of body mass the answer says what was done", () => {
  const lifted = kg(500);

  test.each([
    ["wilks", "male", 39, 40, "below"],
    ["wilks", "male", 210, 201.9, "above"],
    ["wilks", "female", 26, 26.51, "below"],
    ["wilks", "female", 160, 154.53, "above"],
    ["wilks-2020", "male", 39, 40, "below"],
    ["wilks-2020", "male", 210, 200.95, "above"],
    ["wilks-2020", "female", 39, 40, "below"],
    ["wilks-2020", "female", 160, 150.95, "above"],
    ["dots", "male", 39, 40, "below"],
    ["dots", "male", 211, 210, "above"],
    ["dots", "female", 39, 40, "below"],
    ["dots", "female", 151, 150, "above"],
    ["reshel", "male", 49, 50, "below"],
    ["reshel", "male", 180, 174.75, "above"],
    ["reshel", "female", 39, 40, "below"],
    ["reshel", "female", 120, 118.75, "above"],
    ["haleczko", "male", 31, 32, "below"],
    ["haleczko", "male", 158, 157, "above"],
    ["haleczko", "female", 27, 28, "below"],
    ["haleczko", "female", 113, 112, "above"],
    ["schwartz-malone", "male", 39, 40, "below"],
    ["schwartz-malone", "male", 170, 166, "above"],
    ["schwartz-malone", "female", 29, 29.24, "below"],
    ["glossbrenner", "male", 39, 40, "below"],
  ] as const)("%s, %s: %d kg is held at %d kg", (system, sex, own, limit, bodyMassRange) => {
    const beyond = relativeStrength(system, { lifted, bodyMass: kg(own), sex });
    const atLimit = relativeStrength(system, { lifted, bodyMass: kg(limit), sex });
    expect(beyond).toEqual({ ...atLimit, bodyMassRange });
    expect(atLimit).toEqual({ points: atLimit.coefficient * 500, coefficient: atLimit.coefficient, bodyMassUsedKg: limit, bodyMassRange: "within" });
  });

  test.each([
    ["ipf-gl", relativeStrength("ipf-gl", { lifted, bodyMass: kg(34.9), sex: "male", equipment: "raw", event: "three-lifts" }), 34.9],
    ["nasa", relativeStrength("nasa", { lifted, bodyMass: kg(29) }), 29],
  ])("%s gives nothing below its limit", (_system, answer, bodyMassUsedKg) => {
    expect(answer).toEqual({ points: 0, coefficient: 0, bodyMassUsedKg, bodyMassRange: "below" });
  });

  test("IPF GL gives points from 35 kg on", () => {
    const answer = relativeStrength("ipf-gl", { lifted, bodyMass: kg(35), sex: "female", equipment: "raw", event: "bench" });
    expect(answer.points).toBeGreaterThan(0);
    expect(answer.bodyMassRange).toBe("within");
  });

  test("Sinclair goes on along its curve below the tables", () => {
    const answer = relativeStrength("sinclair", { lifted, bodyMass: kg(30), sex: "male", cycle: "2025-2028" });
    expect(answer).toMatchObject({ bodyMassUsedKg: 30, bodyMassRange: "below" });
    expectWithin(answer.coefficient, { expected: 10 ** (0.700767819 * Math.log10(30 / 201.159) ** 2), tolerance: 1e-12 });
  });

  test("Glossbrenner goes on along its line for the heaviest men while Schwartz stays", () => {
    const at = (mass: number) => relativeStrength("glossbrenner", { lifted: kg(1), bodyMass: kg(mass), sex: "male" });
    expect(at(186)).toMatchObject({ bodyMassUsedKg: 186, bodyMassRange: "above" });
    expectWithin(at(186).points - at(166).points, { expected: -0.000821668402557 * 10, tolerance: 1e-12 });
  });

  test("Glossbrenner of the lightest women: Malone stays, Wilks goes on", () => {
    const at = (system: "glossbrenner" | "wilks" | "schwartz-malone") => relativeStrength(system, { lifted: kg(1), bodyMass: kg(28), sex: "female" });
    expect(at("glossbrenner").bodyMassRange).toBe("below");
    expectWithin(at("glossbrenner").points, { expected: (at("wilks").points + at("schwartz-malone").points) / 2, tolerance: 1e-15 });
  });
});

describe("the joints of piecewise curves, as published", () => {
  const step = (system: "glossbrenner" | "schwartz-malone", sex: Sex, at: number) => {
    const coefficient = (mass: number) => relativeStrength(system, { lifted: kg(1), bodyMass: kg(mass), sex }).coefficient;
    return coefficient(at + 1e-9) - coefficient(at - 1e-9);
  };

  test.each([
    ["glossbrenner", "male", 153.05, -0.000271],
    ["glossbrenner", "female", 106.3, 0.000007],
    ["glossbrenner", "male", 126, 0.000351],
    ["schwartz-malone", "male", 126, 0.000702],
    ["schwartz-malone", "male", 136, 0.0001],
    ["schwartz-malone", "male", 146, 0.0001],
    ["schwartz-malone", "male", 156, 0.000018],
  ] as const)("%s, %s: at %d kg it steps by %d", (system, sex, at, expected) => {
    expectWithin(step(system, sex, at), { expected, tolerance: 5e-7 });
  });
});

describe("where a default stands in", () => {
  test("Schwartz is that of 1982, and women have Malone whichever is named", () => {
    const man = { lifted: kg(500), bodyMass: kg(93), sex: "male" } as const;
    expect(relativeStrength("schwartz-malone", man)).toEqual(relativeStrength("schwartz-malone", { ...man, variant: "powerlifting-usa-1982" }));
    const woman = { lifted: kg(500), bodyMass: kg(74), sex: "female" } as const;
    expect(relativeStrength("schwartz-malone", woman)).toEqual(relativeStrength("schwartz-malone", { ...woman, variant: "power-law-fit" }));
  });

  test("the exponent is 2/3; 1 is the plain ratio and 0 the lift itself", () => {
    const rating = { lifted: kg(216), bodyMass: kg(64) };
    expectWithin(relativeStrength("allometric", rating).points, { expected: 13.5, tolerance: 1e-12 });
    expectWithin(relativeStrength("allometric", { ...rating, exponent: 1 }).points, { expected: relativeStrength("times-body-mass", rating).points, tolerance: 1e-12 });
    expect(relativeStrength("allometric", { ...rating, exponent: 0 }).points).toBe(216);
  });
});

describe("the list of systems", () => {
  const complete = { sex: "male", equipment: "raw", event: "bench", cycle: "2025-2028" } as const;
  const entries = Object.entries(relativeStrengthSystems);

  test.each(entries)("%s is listed under its id, with a name, a source we hold and its sexes", (id, system) => {
    expect(system.id).toBe(id);
    expect(system.name).not.toBe("");
    expect(Object.keys(sources)).toContain(system.source);
    expect(system.sexes.length > 0).toBe((system.needs as readonly string[]).includes("sex"));
  });

  test.each(entries)("%s has a range of body mass that runs upward", (_id, system) => {
    const { lightest, heaviest } = system.curveFor(complete);
    expect(lightest?.kg ?? 0).toBeLessThan(heaviest?.kg ?? Infinity);
  });

  const needed = entries.flatMap(([id, system]) => system.needs.map((field) => [id, field] as const));
  test.each(needed)("%s cannot do without %s", (id, field) => {
    const input = { lifted: kg(100), bodyMass: kg(80), ...complete, [field]: undefined };
    expect(refusalOf(() => rateAnything(id, input))).toMatchObject({ code: "invalid-argument", argument: field });
  });

  const taken = entries.flatMap(([id, system]) => system.takes.map((field) => [id, field] as const));
  test.each(taken)("%s judges %s where it is given", (id, field) => {
    const input = { lifted: kg(100), bodyMass: kg(80), ...complete, [field]: "nonsense" };
    expect(refusalOf(() => rateAnything(id, input))).toMatchObject({ code: "invalid-argument", argument: field });
  });
});

/** As plain JavaScript may call it. */
const rateAnything = (system: unknown, input: unknown) => {
  const untyped: (system: never, input: never) => unknown = relativeStrength;
  return untyped(system as never, input as never);
};

describe("refuses", () => {
  const fine = { lifted: kg(100), bodyMass: kg(80), sex: "male", equipment: "raw", event: "bench", cycle: "2025-2028" };

  test.each<[string, unknown, unknown, string, string]>([
    ["no such system", "hoffman", fine, "system", 'system must be one of wilks, wilks-2020, dots, ipf-gl, sinclair, glossbrenner, schwartz-malone, reshel, haleczko, nasa, allometric, times-body-mass, got "hoffman"'],
    ["a name of every object", "toString", fine, "system", 'system must be one of wilks, wilks-2020, dots, ipf-gl, sinclair, glossbrenner, schwartz-malone, reshel, haleczko, nasa, allometric, times-body-mass, got "toString"'],
    ["no input", "dots", undefined, "input", "input must be an object, got undefined"],
    ["a lift that is a number", "dots", { ...fine, lifted: 100 }, "lifted", "lifted must be an object, got 100"],
    ["no body mass", "dots", { ...fine, bodyMass: undefined }, "bodyMass", "bodyMass must be an object, got undefined"],
    ["a lift below 0", "dots", { ...fine, lifted: { value: -1, unit: "kg" } }, "lifted.value", "lifted.value must be a number of at least 0 kg, got -1"],
    ["a lift that is no number", "dots", { ...fine, lifted: { value: Number.NaN, unit: "kg" } }, "lifted.value", "lifted.value must be a number of at least 0 kg, got NaN"],
    ["an infinite lift", "dots", { ...fine, lifted: { value: Infinity, unit: "lb" } }, "lifted.value", "lifted.value must be a number of at least 0 lb, got Infinity"],
    ["a lift beyond anybody", "dots", { ...fine, lifted: kg(10_001) }, "lifted", "lifted must be a number from 0 to 10000 kg, got 10001"],
    ["a body mass of 0", "dots", { ...fine, bodyMass: kg(0) }, "bodyMass", "bodyMass must be a number from 10 to 700 kg, got 0"],
    ["a body mass beyond anybody", "dots", { ...fine, bodyMass: kg(701) }, "bodyMass", "bodyMass must be a number from 10 to 700 kg, got 701"],
    ["an infinite body mass", "dots", { ...fine, bodyMass: { value: Infinity, unit: "kg" } }, "bodyMass.value", "bodyMass.value must be a number of at least 0 kg, got Infinity"],
    ["stones", "dots", { ...fine, bodyMass: { value: 12, unit: "st" } }, "bodyMass.unit", 'bodyMass.unit must be one of kg, lb, got "st"'],
    ["an unknown sex", "dots", { ...fine, sex: "M" }, "sex", 'sex must be one of female, male, got "M"'],
    ["wraps for IPF GL", "ipf-gl", { ...fine, equipment: "wraps" }, "equipment", 'equipment must be one of raw, single-ply, got "wraps"'],
    ["a deadlift for IPF GL", "ipf-gl", { ...fine, event: "deadlift" }, "event", 'event must be one of three-lifts, bench, got "deadlift"'],
    ["a cycle that is not held", "sinclair", { ...fine, cycle: "2013-2016" }, "cycle", 'cycle must be one of 2001-2004, 2017-2020, 2021-2024, 2025-2028, got "2013-2016"'],
    ["an unknown Schwartz", "schwartz-malone", { ...fine, variant: "1971" }, "variant", 'variant must be one of powerlifting-usa-1982, power-law-fit, got "1971"'],
    ["an exponent below 0", "allometric", { ...fine, exponent: -0.1 }, "exponent", "exponent must be a number from 0 to 1, got -0.1"],
    ["an exponent above 1", "allometric", { ...fine, exponent: 1.1 }, "exponent", "exponent must be a number from 0 to 1, got 1.1"],
    ["an exponent that is no number", "allometric", { ...fine, exponent: Number.NaN }, "exponent", "exponent must be a number from 0 to 1, got NaN"],
  ])("%s", (_what, system, input, argument, message) => {
    expect(refusalOf(() => rateAnything(system, input))).toEqual({ code: "invalid-argument", argument, message });
  });

  test.each([-1, 131, 40.5, Number.NaN, Infinity])("an age of %d", (age) => {
    expect(refusalOf(() => ageFactor(age))).toEqual({
      code: "invalid-argument",
      argument: "ageYears",
      message: `ageYears must be a whole number from 0 to 130, got ${age}`,
    });
  });
});

describe("the factor for age", () => {
  const ages = Array.from({ length: 131 }, (_, age) => age);

  test("there is a table from 14 to 90 and no answer elsewhere", () => {
    expect(ages.filter((age) => ageFactor(age) !== undefined)).toEqual(ages.slice(14, 91));
  });

  test("it is 1 from 23 to 40 and above 1 on either side, more so the further", () => {
    const factors = ages.slice(14, 91).map((age) => ageFactor(age) ?? Number.NaN);
    expect(factors.slice(9, 27)).toEqual(Array.from({ length: 18 }, () => 1));
    factors.forEach((factor, place) => {
      const nearer = factors[place < 9 ? place + 1 : place - 1] ?? Number.NaN;
      if (place < 9 || place > 26) expect(factor).toBeGreaterThan(nearer);
    });
  });

  test("a step from one age to the next never shrinks after 41, as in the tables", () => {
    const steps = ages.slice(42, 91).map((age) => Math.round(((ageFactor(age) ?? Number.NaN) - (ageFactor(age - 1) ?? Number.NaN)) * 1000));
    expect(steps.every((value, place) => place === 0 || value >= (steps[place - 1] ?? Number.NaN))).toBe(true);
  });
});

test("pounds in, the same points out", () => {
  const { points } = relativeStrength("wilks", { lifted: lb(1322.77), bodyMass: lb(183), sex: "male" });
  expectWithin(points, { expected: relativeStrength("wilks", { lifted: kg(1322.77 * 0.45359237), bodyMass: kg(183 * 0.45359237), sex: "male" }).points, tolerance: 1e-9 });
});
