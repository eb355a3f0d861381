import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pickBands, type ResistanceBand } from "../../src/loading/pickBands";
import { kg, lb, type Mass } from "../../src/units/mass";
import { deepFreeze } from "../setup/deepFreeze";
import { refusalOf } from "../setup/refusalOf";

const band = (name: string, lightest: Mass, heaviest: Mass): ResistanceBand => ({ name, lightest, heaviest });
const set = deepFreeze([band("orange", kg(2), kg(7)), band("red", kg(7), kg(16)), band("black", kg(14), kg(29)), band("blue", kg(50), kg(60))]);

describe("pickBands", () => {
  test.each<[string, number, string[], number, number]>([
    ["the band that holds it", 10, ["red"], 7, 16],
    ["the one whose middle is nearest", 15, ["red"], 7, 16],
    ["the other side of that", 17, ["black"], 14, 29],
    ["one band before two", 29, ["black"], 14, 29],
    ["at the end of a range", 7, ["orange"], 2, 7],
    ["two where one does not do", 33, ["black", "red"], 21, 45],
  ])("%s: %d kg", (_what, target, names, lightest, heaviest) => {
    const choice = pickBands(kg(target), set);
    if (choice.status === "none") throw new Error(choice.reason);
    expect(choice.bands.map(({ name }) => name).sort()).toEqual([...names].sort());
    expect([choice.lightest, choice.heaviest]).toEqual([kg(lightest), kg(heaviest)]);
  });

  test.each<[string, Mass, number, string, string[]]>([
    ["lighter than any", kg(1), 2, "too-light", ["orange"]],
    ["heavier than all", kg(95), 2, "too-heavy", ["black", "blue"]],
    ["between two ranges", kg(40), 1, "between", ["blue"]],
  ])("%s", (_what, target, mostTogether, reason, names) => {
    const choice = pickBands(target, set, { mostTogether });
    expect(choice).toMatchObject({ status: "none", reason });
    if (choice.status === "none") expect(choice.closest.bands.map(({ name }) => name)).toEqual(names);
  });

  test("three together, and answers in the unit of the first band", () => {
    const pounds = [band("a", lb(10), lb(20)), band("b", kg(5), kg(10)), band("c", lb(10), lb(20))];
    const choice = pickBands(lb(60), pounds, { mostTogether: 3 });
    expect(choice).toMatchObject({ status: "found", lightest: { unit: "lb" } });
    expect(pickBands(lb(61), pounds, { mostTogether: 2 })).toMatchObject({ status: "none", reason: "too-heavy" });
  });

  test("what is picked holds the load, and nothing is refused that one band holds", () => {
    const bands = fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 30 })).map(([from, more]) => band("b", kg(from), kg(from + more))), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 150 }), bands, fc.integer({ min: 1, max: 3 }), (target, all, mostTogether) => {
        const choice = pickBands(kg(target), all, { mostTogether });
        const alone = all.some(({ lightest, heaviest }) => lightest.value <= target && target <= heaviest.value);
        if (choice.status === "none") {
          expect(alone).toBe(false);
          return;
        }
        expect(choice.lightest.value).toBeLessThanOrEqual(target);
        expect(choice.heaviest.value).toBeGreaterThanOrEqual(target);
        expect(choice.bands.length).toBeLessThanOrEqual(alone ? 1 : mostTogether);
        expect(new Set(choice.bands).size).toBe(choice.bands.length);
      }),
    );
  });
});

describe("refusals", () => {
  test.each<[string, () => unknown, string, string]>([
    ["a target below 0", () => pickBands({ value: -1, unit: "kg" }, set), "target.value", "target.value must be a number of at least 0 kg, got -1"],
    ["a target that is no number", () => pickBands({ value: Number.NaN, unit: "kg" }, set), "target.value", "target.value must be a number of at least 0 kg, got NaN"],
    ["an infinite target", () => pickBands({ value: Infinity, unit: "lb" }, set), "target.value", "target.value must be a number of at least 0 lb, got Infinity"],
    ["no bands", () => pickBands(kg(10), []), "bands", "bands must hold from 1 to 40 bands, got 0"],
    ["bands that are no list", () => pickBands(kg(10), undefined as never), "bands", "bands must hold from 1 to 40 bands, got undefined"],
    ["four together", () => pickBands(kg(10), set, { mostTogether: 4 }), "mostTogether", "mostTogether must be a whole number from 1 to 3, got 4"],
    ["one and a half", () => pickBands(kg(10), set, { mostTogether: 1.5 }), "mostTogether", "mostTogether must be a whole number from 1 to 3, got 1.5"],
    ["a band that is nothing", () => pickBands(kg(10), [null as never]), "bands[0]", "bands[0] must be an object, got null"],
    ["a band in stone", () => pickBands(kg(10), [band("x", { value: 1, unit: "stone" as never }, kg(5))]), "bands[0].lightest.unit", 'bands[0].lightest.unit must be one of kg, lb, got "stone"'],
    ["a band of endless pull", () => pickBands(kg(10), [band("x", kg(1), { value: Infinity, unit: "kg" })]), "bands[0].heaviest.value", "bands[0].heaviest.value must be a number of at least 0 kg, got Infinity"],
    ["a band that pulls less when stretched", () => pickBands(kg(10), [band("x", kg(9), kg(5))]), "bands[0].heaviest", "bands[0].heaviest must be at least the lightest, 9 kg, got 5"],
  ])("%s", (_what, call, argument, message) => {
    expect(refusalOf(call)).toEqual({ code: "invalid-argument", argument, message });
  });
});
