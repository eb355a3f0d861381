import { describe, expect, test } from "vitest";
import type { PlateStock } from "../../src/loading/plateStock";
import { solvePlates, type PlateSolution, type SolvePlatesOptions } from "../../src/loading/solvePlates";
import { standardEquipment } from "../../src/loading/standardEquipment";
import { kg, lb, type Mass, type MassUnit } from "../../src/units/mass";
import published from "../published/plates.json";
import { deepFreeze } from "../setup/deepFreeze";
import { refusalOf } from "../setup/refusalOf";

interface Row {
  readonly unit: string;
  readonly targetUnit?: string;
  readonly target: number;
  readonly direction?: string;
  readonly bar: number;
  readonly pairs?: Readonly<Record<string, number | undefined>>;
  readonly singles?: Readonly<Record<string, number | undefined>>;
}

const massOf = (value: number, unit: string): Mass => (unit === "lb" ? lb(value) : kg(value));

function solveRow({ unit, targetUnit = unit, target, direction, bar, pairs, singles }: Row): PlateSolution {
  const stock = pairs ?? singles ?? {};
  const plates = Object.entries(stock).map(([mass, count = 0]) => ({ mass: massOf(Number(mass), unit), count: pairs === undefined ? count : 2 * count }));
  return solvePlates(massOf(target, targetUnit), { bar: massOf(bar, unit), plates }, direction === "down" ? { direction } : {});
}

/** One number for each plate, as others write it. */
function plateByPlate(solution: PlateSolution): number[] {
  return solution.status === "impossible" ? [] : solution.perSide.flatMap(({ mass, count }) => Array.from({ length: count }, () => mass.value));
}

describe("what others publish", () => {
  test.each(published.solvePlates.map((row) => [row.source, row.args.target, row] as const))("%s: %d", (_source, _target, { args, expected }) => {
    const solution = solveRow(args);
    if (solution.status === "impossible") throw new Error(solution.reason);
    if ("perSide" in expected) expect(plateByPlate(solution)).toEqual(expected.perSide);
    if ("total" in expected) expect(solution.achieved.value).toBe(expected.total);
    if ("shortfall" in expected) expect(solution.shortfall.value).toBe(expected.shortfall);
  });

  test.each(published.differences.map((row) => [row.theirs, row] as const))("we differ from: %s", (_theirs, { args, ours }) => {
    const solution = solveRow(args);
    expect(solution.status).toBe(ours.status);
    if (solution.status === "impossible") expect(solution.reason).toBe(ours.reason);
    else {
      expect(solution.achieved.value).toBe(ours.total);
      expect(solution.shortfall.value).toBeCloseTo(ours.shortfall ?? Number.NaN, 9);
    }
  });
});

const stockOf = (unit: MassUnit, bar: number, plates: readonly (readonly [number, number])[], rest: Omit<Partial<PlateStock>, "bar" | "plates"> = {}): PlateStock => ({
  bar: massOf(bar, unit),
  plates: plates.map(([mass, count]) => ({ mass: massOf(mass, unit), count })),
  ...rest,
});

describe("solvePlates", () => {
  const greedyFails = stockOf("kg", 20, [[20, 2], [15, 4], [5, 1]]);
  const shuffled = stockOf("kg", 20, [[1.25, 2], [20, 2], [5, 2], [20, 2]]);
  const landmine = stockOf("kg", 0, [[20, 1], [10, 3]], { sides: 1 });
  const mixed: PlateStock = { bar: kg(20), plates: [{ mass: lb(45), count: 2 }, { mass: kg(20), count: 2 }, { mass: kg(0.25), count: 2 }] };

  test.each<[string, Mass, PlateStock, SolvePlatesOptions, number, number, number[]]>([
    // what, target, stock, options, achieved, shortfall, plates of a side
    ["the empty bar", kg(20), greedyFails, {}, 20, 0, []],
    ["two of 15 where one of 20 leaves a rest", kg(80), greedyFails, {}, 80, 0, [15, 15]],
    ["an odd plate stays on the floor", kg(30), stockOf("kg", 20, [[5, 1]]), {}, 20, 10, []],
    ["and is used where there is one side", kg(25), stockOf("kg", 20, [[5, 1]], { sides: 1 }), {}, 25, 0, [5]],
    ["odd entries of one mass make pairs", kg(30), stockOf("kg", 20, [[5, 1], [5, 1]]), {}, 30, 0, [5]],
    ["plates in any order", kg(112.5), shuffled, {}, 112.5, 0, [20, 20, 5, 1.25]],
    ["two as close, the lighter", kg(25), stockOf("kg", 20, [[5, 2]]), {}, 20, 5, []],
    ["two as close but for dust, the lighter", kg(25.000_000_4), stockOf("kg", 20, [[5, 2]]), {}, 20, 5.000_000_4, []],
    ["above where that is closer", kg(26), stockOf("kg", 20, [[5, 2]]), {}, 30, -4, [5]],
    ["never above when going down", kg(29), stockOf("kg", 20, [[5, 2]]), { direction: "down" }, 20, 9, []],
    ["never below when going up", kg(21), stockOf("kg", 20, [[5, 2]]), { direction: "up" }, 30, -9, [5]],
    ["the bar when going up from nothing", kg(0), stockOf("kg", 20, [[5, 2]]), { direction: "up" }, 20, -20, []],
    ["collars belong to the bar", kg(35), stockOf("kg", 20, [[5, 2]], { collars: kg(5) }), {}, 35, 0, [5]],
    ["all there is", kg(500), greedyFails, {}, 120, 380, [20, 15, 15]],
    ["a target far beyond any number of plates", kg(1e300), greedyFails, {}, 120, 1e300, [20, 15, 15]],
    ["a landmine, plate by plate", kg(50), landmine, {}, 50, 0, [20, 10, 10, 10]],
    ["thirds of a kilogram, which are no thousandths", kg(22), stockOf("kg", 20, [[1 / 3, 6]]), {}, 22, 0, [1 / 3, 1 / 3, 1 / 3]],
  ])("%s", (_what, target, stock, options, achieved, shortfall, perSide) => {
    const solution = solvePlates(deepFreeze(target), deepFreeze(stock), deepFreeze(options));
    if (solution.status === "impossible") throw new Error(solution.reason);
    expect(solution.achieved.value).toBeCloseTo(achieved, 9);
    expect(solution.shortfall.value).toBeCloseTo(shortfall, 9);
    expect(plateByPlate(solution)).toEqual(perSide);
    expect(solution.exact).toBe(shortfall === 0);
  });

  test("mixes kilograms and pounds by the exact factor", () => {
    expect(solvePlates(kg(60), mixed)).toMatchObject({ achieved: kg(60), exact: true, perSide: [{ mass: kg(20), count: 1 }] });
    expect(solvePlates(kg(60.8), mixed)).toMatchObject({ achieved: kg(60.823_313_3), exact: false, perSide: [{ mass: lb(45), count: 1 }] });
    expect(solvePlates(lb(136.1), { ...mixed, bar: lb(45) })).toMatchObject({ achieved: { unit: "lb" }, perSide: [{ mass: lb(45), count: 1 }, { mass: kg(0.25), count: 1 }] });
  });

  test("calls a target hit to a millionth exact, and still says by how much it is missed", () => {
    const solution = solvePlates(kg(30 - 4e-7), stockOf("kg", 20, [[5, 2]]), { direction: "down" });
    expect(solution).toMatchObject({ status: "solved", achieved: kg(30), exact: true });
    if (solution.status === "solved") expect(solution.shortfall.value).toBeCloseTo(-4e-7, 12);
  });

  test.each<[string, Mass, SolvePlatesOptions, PlateSolution]>([
    ["a bar heavier than the target", kg(19), {}, { status: "impossible", reason: "bar-too-heavy", lightest: kg(20), heaviest: kg(40) }],
    ["also when going down", kg(19), { direction: "down" }, { status: "impossible", reason: "bar-too-heavy", lightest: kg(20), heaviest: kg(40) }],
    ["a stock that ends below the target, going up", kg(41), { direction: "up" }, { status: "impossible", reason: "plates-too-few", lightest: kg(20), heaviest: kg(40) }],
  ])("%s is impossible", (_what, target, options, expected) => {
    expect(solvePlates(target, stockOf("kg", 20, [[5, 4]]), options)).toEqual(expected);
  });

  test("says what to change from what is loaded, and prefers to leave plates on", () => {
    const stock = standardEquipment["plates-kg"];
    const solution = solvePlates(kg(80), stock, { loaded: [{ mass: kg(20), count: 1 }, { mass: kg(1.25), count: 2 }] });
    expect(solution).toMatchObject({
      perSide: [{ mass: kg(20), count: 1 }, { mass: kg(10), count: 1 }],
      changes: { takeOff: [{ mass: kg(1.25), count: 2 }], putOn: [{ mass: kg(10), count: 1 }] },
    });
    expect(solvePlates(kg(80), stock)).toMatchObject({ perSide: [{ mass: kg(25), count: 1 }, { mass: kg(5), count: 1 }] });
    expect(solvePlates(kg(80), stock)).not.toHaveProperty("changes");
  });

  test("ends soon also where nothing fits together", () => {
    const odd = [24.937, 23.171, 19.443, 17.089, 11.731, 7.919, 3.307, 1.013];
    const eight = stockOf("kg", 20, odd.map((mass) => [mass, 6] as const), { sides: 1 });
    const twelve: PlateStock = {
      ...eight,
      plates: [...odd, 13.337, 9.123, 5.557, 2.239].map((value, place) => ({ mass: massOf(value, place % 2 === 0 ? "kg" : "lb"), count: 10 })),
    };
    for (const target of [61.7, 143.21, 333.333, 480.1]) {
      expect(solvePlates(kg(target), eight)).toMatchObject({ status: "solved" });
      expect(solvePlates(kg(target), twelve)).toMatchObject({ status: "solved" });
    }
  }, 3000);
});

describe("refusals", () => {
  const stock = stockOf("kg", 20, [[20, 4]]);
  const withStock = (changed: object): (() => unknown) => () => solvePlates(kg(60), { ...stock, ...changed });
  const withLoaded = (loaded: unknown): (() => unknown) => () => solvePlates(kg(60), stock, { loaded: loaded as never });

  test.each<[string, () => unknown, string, string]>([
    ["a target below 0", () => solvePlates({ value: -1, unit: "kg" }, stock), "target.value", "target.value must be a number of at least 0 kg, got -1"],
    ["a target that is no number", () => solvePlates({ value: Number.NaN, unit: "kg" }, stock), "target.value", "target.value must be a number of at least 0 kg, got NaN"],
    ["an infinite target", () => solvePlates({ value: Infinity, unit: "kg" }, stock), "target.value", "target.value must be a number of at least 0 kg, got Infinity"],
    ["a target in stone", () => solvePlates({ value: 10, unit: "stone" as never }, stock), "target.unit", 'target.unit must be one of kg, lb, got "stone"'],
    ["no stock", () => solvePlates(kg(60), undefined as never), "stock", "stock must be an object, got undefined"],
    ["an unknown direction", () => solvePlates(kg(60), stock, { direction: "sideways" as never }), "direction", 'direction must be one of nearest, down, up, got "sideways"'],
    ["a bar below 0", withStock({ bar: { value: -20, unit: "kg" } }), "stock.bar.value", "stock.bar.value must be a number of at least 0 kg, got -20"],
    ["a bar of text", withStock({ bar: { value: "20", unit: "kg" } }), "stock.bar.value", 'stock.bar.value must be a number of at least 0 kg, got "20"'],
    ["a bar heavier than any", withStock({ bar: kg(20_000) }), "stock.bar.value", "stock.bar.value must be a number from 0 to 10000 kg, got 20000"],
    ["collars that are no number", withStock({ collars: { value: Number.NaN, unit: "kg" } }), "stock.collars.value", "stock.collars.value must be a number of at least 0 kg, got NaN"],
    ["three sides", withStock({ sides: 3 }), "stock.sides", "stock.sides must be one of 1, 2, got 3"],
    ["no plates", withStock({ plates: undefined }), "stock.plates", "stock.plates must be a list of masses and counts, got undefined"],
    ["a plate of no mass", withStock({ plates: [{ count: 2 }] }), "stock.plates[0].mass", "stock.plates[0].mass must be an object, got undefined"],
    ["a plate of 0", withStock({ plates: [{ mass: kg(0), count: 2 }] }), "stock.plates[0].mass.value", "stock.plates[0].mass.value must be a number above 0 kg, got 0"],
    ["a plate in stone", withStock({ plates: [{ mass: { value: 1, unit: "stone" }, count: 2 }] }), "stock.plates[0].mass.unit", 'stock.plates[0].mass.unit must be one of kg, lb, got "stone"'],
    ["fewer plates than none", withStock({ plates: [{ mass: kg(5), count: -2 }] }), "stock.plates[0].count", "stock.plates[0].count must be a whole number from 0 to 1000, got -2"],
    ["half a plate", withStock({ plates: [{ mass: kg(5), count: 0.5 }] }), "stock.plates[0].count", "stock.plates[0].count must be a whole number from 0 to 1000, got 0.5"],
    ["loaded plates that are no list", withLoaded({}), "loaded", "loaded must be a list of masses and counts, got {}"],
    ["loaded plates the stock does not have", withLoaded([{ mass: kg(15), count: 1 }]), "loaded[0]", 'loaded[0] must be plates of the stock, got {"mass":{"value":15,"unit":"kg"},"count":1}'],
    ["more loaded plates than a side can have", withLoaded([{ mass: kg(20), count: 1 }, { mass: kg(20), count: 2 }]), "loaded[1]", 'loaded[1] must be plates of the stock, got {"mass":{"value":20,"unit":"kg"},"count":2}'],
  ])("%s", (_what, call, argument, message) => {
    expect(refusalOf(call)).toEqual({ code: "invalid-argument", argument, message });
  });
});

test("a made-up stock whose plates have too many sums is refused after half a second, not searched for hours", () => {
  const even = [6.728, 2.552, 9.312, 12.02, 5.572, 18.348, 4.08, 10, 22.906, 12.444, 21.356];
  const plates = [...even.map((mass) => ({ mass: kg(mass), count: 10 })), { mass: kg(1.073), count: 1 }];
  expect(refusalOf(() => solvePlates(kg(905.146), { bar: kg(20), plates, sides: 1 }))).toEqual({
    code: "not-loadable",
    argument: "stock",
    message: "stock must have fewer odd plates: there are too many ways to add them up",
  });
});
