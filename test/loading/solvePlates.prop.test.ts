/** The plate solver against trying every combination of plates. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { LOADABLE_DIRECTIONS, type LoadableDirection } from "../../src/loading/loadableDirection";
import type { PlateCount, PlateStock } from "../../src/loading/plateStock";
import { roundToLoadable } from "../../src/loading/roundToLoadable";
import { solvePlates } from "../../src/loading/solvePlates";
import { convertMass, massIn } from "../../src/units/convertMass";
import type { Mass } from "../../src/units/mass";
import { plateStock } from "../arbitraries/loadingEquipment";
import { masses, massUnits } from "../arbitraries/mass";

/** Loads this near are one, in the unit of the bar. */
const SAME = 1e-6;
/** Kilograms and pounds are added by another way here than in the solver. */
const DUST = 1e-9;
const directions = fc.constantFrom(...LOADABLE_DIRECTIONS);
const targets = masses(0, 250);

interface Way {
  readonly total: number;
  readonly counts: readonly number[];
}

const keyOf = ({ value, unit }: Mass): string => `${value} ${unit}`;
const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/** The kinds of a stock, equal masses together, heaviest first, with how many a side may hold. */
function kindsOf({ plates, sides = 2 }: PlateStock): PlateCount[] {
  const kinds = new Map<string, PlateCount>();
  for (const { mass, count } of plates) kinds.set(keyOf(mass), { mass, count: count + (kinds.get(keyOf(mass))?.count ?? 0) });
  return [...kinds.values()]
    .map(({ mass, count }) => ({ mass, count: Math.floor(count / sides) }))
    .sort((a, b) => massIn(b.mass, "kg") - massIn(a.mass, "kg"));
}

function waysOf(stock: PlateStock): Way[] {
  const { bar, sides = 2, collars } = stock;
  const kinds = kindsOf(stock);
  const ways: Way[] = [];
  const add = (total: number, counts: number[]): void => {
    const kind = kinds[counts.length];
    if (kind === undefined) ways.push({ total, counts });
    else for (let n = 0; n <= kind.count; n += 1) add(total + n * sides * massIn(kind.mass, bar.unit), [...counts, n]);
  };
  add(bar.value + (collars === undefined ? 0 : massIn(collars, bar.unit)), []);
  return ways;
}

/** The best way by the letter of the contract, or undefined where there is none. */
function tryAll(target: Mass, stock: PlateStock, direction: LoadableDirection, loaded?: readonly PlateCount[]): Way | undefined {
  const wanted = massIn(target, stock.bar.unit);
  const all = waysOf(stock);
  const lightest = Math.min(...all.map(({ total }) => total));
  if (direction !== "up" && wanted < lightest - SAME) return undefined;
  const allowed = all.filter(({ total }) => (direction === "down" ? total <= wanted + SAME : direction === "up" ? total >= wanted - SAME : true));
  const distance = ({ total }: Way): number => {
    const gap = Math.abs(total - wanted);
    return gap <= SAME ? 0 : direction === "nearest" && total > wanted ? gap + SAME : gap;
  };
  const least = Math.min(...allowed.map(distance));
  const before = kindsOf(stock).map(({ mass }) => sum((loaded ?? []).filter((plate) => keyOf(plate.mass) === keyOf(mass)).map(({ count }) => count)));
  const changes = ({ counts }: Way): number => (loaded === undefined ? 0 : sum(counts.map((count, kind) => Math.abs(count - (before[kind] ?? 0)))));
  const heavierFirst = (a: Way, b: Way): number => {
    const kind = a.counts.findIndex((count, place) => count !== b.counts[place]);
    return kind === -1 ? 0 : (b.counts[kind] ?? 0) - (a.counts[kind] ?? 0);
  };
  return allowed
    .filter((way) => distance(way) <= least + DUST)
    .sort((a, b) => sum(a.counts) - sum(b.counts) || changes(a) - changes(b) || heavierFirst(a, b))[0];
}

function expectBest(target: Mass, stock: PlateStock, direction: LoadableDirection, loaded?: readonly PlateCount[]): void {
  const best = tryAll(target, stock, direction, loaded);
  const solution = solvePlates(target, stock, { direction, ...(loaded === undefined ? {} : { loaded }) });
  if (best === undefined || solution.status === "impossible") {
    expect([best, solution.status]).toEqual([undefined, "impossible"]);
    return;
  }
  const kinds = kindsOf(stock);
  const expected = kinds.flatMap(({ mass }, kind) => (best.counts[kind] === 0 ? [] : [{ mass, count: best.counts[kind] }]));
  expect(solution.perSide).toEqual(expected);
  expect(solution.achieved.value).toBeCloseTo(best.total, 8);
}

/** Kinds of real plates, in full pairs or not. */
const realPlates = fc
  .record({
    plates: fc.subarray([55, 45, 35, 25, 20, 15, 10, 5, 2.5, 1.25], { minLength: 1, maxLength: 5 }),
    count: fc.integer({ min: 2, max: 8 }),
    unit: massUnits(),
    sides: fc.constantFrom(1 as const, 2 as const),
  })
  .map(({ plates, count, unit, sides }): PlateStock => ({ bar: { value: 20, unit }, plates: plates.map((value) => ({ mass: { value, unit }, count: sides === 1 ? Math.min(count, 4) : count })), sides }));

test("no other plates come closer, nor as close with fewer plates or heavier ones first", () => {
  fc.assert(
    fc.property(targets, plateStock(5, 6), directions, (target, stock, direction) => {
      expectBest(target, stock, direction);
    }),
    { numRuns: 400 },
  );
});

test("nor with eight kinds of plates", () => {
  const fewEach = plateStock(8, 6).map((stock) => ({ ...stock, plates: stock.plates.map(({ mass, count }, place) => ({ mass, count: place < 4 ? count : Math.min(count, stock.sides === 1 ? 1 : 2) })) }));
  fc.assert(
    fc.property(targets, fewEach, directions, (target, stock, direction) => {
      expectBest(target, stock, direction);
    }),
    { numRuns: 60 },
  );
});

test("nor with real plates, of which many choices come to one total", () => {
  fc.assert(
    fc.property(fc.integer({ min: 60, max: 900 }), realPlates, directions, (quarters, stock, direction) => {
      expectBest({ value: quarters / 4, unit: stock.bar.unit }, stock, direction);
    }),
    { numRuns: 600 },
  );
});

test("of as few plates those that need the fewest changes", () => {
  fc.assert(
    fc.property(fc.integer({ min: 8, max: 80 }), realPlates, directions, fc.infiniteStream(fc.nat()), (steps, stock, direction, picks) => {
      const loaded = kindsOf(stock).map(({ mass, count }) => ({ mass, count: picks.next().value % (count + 1) }));
      expectBest({ value: steps * 2.5, unit: stock.bar.unit }, stock, direction, loaded);
    }),
    { numRuns: 400 },
  );
});

test("what is taken off and put on leads from what is loaded to the answer", () => {
  fc.assert(
    fc.property(targets, realPlates, fc.infiniteStream(fc.nat()), (target, stock, picks) => {
      const loaded = kindsOf(stock).map(({ mass, count }) => ({ mass, count: picks.next().value % (count + 1) }));
      const solution = solvePlates(target, stock, { loaded });
      if (solution.status === "impossible") return;
      const { perSide, changes } = solution;
      const countIn = (plates: readonly PlateCount[] | undefined, mass: Mass): number => plates?.find((plate) => keyOf(plate.mass) === keyOf(mass))?.count ?? 0;
      for (const { mass } of stock.plates) {
        const [off, on] = [countIn(changes?.takeOff, mass), countIn(changes?.putOn, mass)];
        expect(countIn(loaded, mass) - off + on).toBe(countIn(perSide, mass));
        expect(Math.min(off, on)).toBe(0);
      }
    }),
  );
});

test("no more plates than there are, adding up to what is said", () => {
  fc.assert(
    fc.property(targets, plateStock(6, 9), directions, (target, stock, direction) => {
      const solution = solvePlates(target, stock, { direction });
      if (solution.status === "impossible") return;
      const { bar, sides = 2, collars } = stock;
      const most = new Map(kindsOf(stock).map(({ mass, count }) => [keyOf(mass), count]));
      for (const { mass, count } of solution.perSide) expect(count).toBeLessThanOrEqual(most.get(keyOf(mass)) ?? 0);
      const plates = sum(solution.perSide.map(({ mass, count }) => sides * count * massIn(mass, bar.unit)));
      expect(solution.achieved.value).toBeCloseTo(bar.value + (collars === undefined ? 0 : massIn(collars, bar.unit)) + plates, 8);
      expect(solution.shortfall.value).toBeCloseTo(massIn(target, bar.unit) - solution.achieved.value, 9);
      expect(solution.exact).toBe(Math.abs(solution.shortfall.value) <= SAME);
    }),
  );
});

test("rounding to a load finds the same load", () => {
  fc.assert(
    fc.property(targets, plateStock(5, 6), directions, (target, stock, direction) => {
      const rounded = roundToLoadable(target, { kind: "plates", name: "stock", ...stock }, direction);
      const solution = solvePlates(target, stock, { direction });
      if (solution.status === "solved") expect(rounded?.value).toBeCloseTo(solution.achieved.value, 9);
      else expect(rounded).toBeUndefined();
    }),
  );
});

test("a stock and a target stated in the other unit give the same plates", () => {
  const restate = ({ bar, plates, collars, ...rest }: PlateStock, unit: "kg" | "lb"): PlateStock => ({
    ...rest,
    bar: convertMass(bar, unit),
    plates: plates.map(({ mass, count }) => ({ mass: convertMass(mass, unit), count })),
    ...(collars === undefined ? {} : { collars: convertMass(collars, unit) }),
  });
  fc.assert(
    fc.property(targets, plateStock(5, 6), directions, massUnits(), (target, stock, direction, unit) => {
      const one = solvePlates(target, stock, { direction });
      const other = solvePlates(convertMass(target, unit), restate(stock, unit), { direction });
      expect(other.status).toBe(one.status);
      if (one.status === "impossible" || other.status === "impossible") return;
      expect(other.perSide.map(({ mass, count }) => [massIn(mass, "kg").toFixed(6), count])).toEqual(one.perSide.map(({ mass, count }) => [massIn(mass, "kg").toFixed(6), count]));
    }),
    { numRuns: 300 },
  );
});
