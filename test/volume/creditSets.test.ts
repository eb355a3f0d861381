import { describe, expect, test } from "vitest";
import { creditSets } from "../../src/volume/creditSets";
import { kg } from "../../src/units/mass";
import { entry, work } from "./sessions";

const credit = (...sets: ReturnType<typeof work>[]) => creditSets(entry("back-squat", ...sets));

describe("creditSets", () => {
  test.each([
    ["unknown effort", {}, 1],
    ["4 in reserve", { rir: 4 }, 1],
    ["4.5 in reserve", { rir: 4.5 }, 0.5],
    ["6 in reserve", { rir: 6 }, 0.5],
    ["6.5 in reserve", { rir: 6.5 }, 0],
    ["to failure whatever the reserve says", { rir: 8, toFailure: true }, 1],
    ["warm-up", { kind: "warmup", rir: 1 }, 0],
    ["not completed", { completed: false, rir: 1 }, 0],
    ["one side", { side: "left" }, 0.5],
    ["one side, 5 in reserve", { side: "right", rir: 5 }, 0.25],
  ] as const)("%s", (_what, about, expected) => {
    expect(credit(work(about))).toEqual([expected]);
  });

  test("an unmarked ramp is preparation below 60 % of the heaviest set", () => {
    expect(credit(work({ load: kg(59) }), work({ load: kg(60) }), work({ load: kg(100) }))).toEqual([0, 1, 1]);
  });

  test("a light set with known effort, of another kind or after the heaviest is no preparation", () => {
    const light = { load: kg(40) };
    expect(credit(work({ ...light, rir: 1 }), work({ ...light, kind: "drop" }), work(), work(light))).toEqual([1, 1, 1, 1]);
  });

  test("the limits are arguments", () => {
    const sets = entry("back-squat", work({ load: kg(50) }), work({ rir: 3 }));
    expect(creditSets(sets, { preparationShare: 0.4, fullCreditRir: 2 })).toEqual([1, 0.5]);
    expect(() => creditSets(sets, { halfCreditRir: 3 })).toThrow("limits.halfCreditRir must be a number from 4 to 10, got 3");
  });
});
