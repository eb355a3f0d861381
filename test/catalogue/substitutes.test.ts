import { describe, expect, test } from "vitest";
import { exercises } from "../../src/catalogue/exercises";
import { getExercise } from "../../src/catalogue/getExercise";
import { muscleOverlap } from "../../src/catalogue/muscleOverlap";
import { substitutes } from "../../src/catalogue/substitutes";
import { refusalOf } from "../setup/refusalOf";

describe("muscleOverlap", () => {
  // The overlap of muscles worked out for the guide's reading of the hip thrust, to two decimals.
  test.each([
    ["barbell-hip-thrust", "deadlift", 0.16],
    ["barbell-hip-thrust", "romanian-deadlift", 0.2],
    ["deadlift", "romanian-deadlift", 0.5],
    ["barbell-hip-thrust", "barbell-glute-bridge", 0.75],
  ])("of %s and %s is %d", (one, other, expected) => {
    expect(muscleOverlap(getExercise(one), getExercise(other))).toBeCloseTo(expected, 2);
  });

  test("is whole for a lift with itself, the same both ways, and from 0 to 1", () => {
    for (const one of exercises) {
      expect(muscleOverlap(one, one)).toBeCloseTo(1, 12);
      for (const other of exercises.slice(0, 40)) {
        const overlap = muscleOverlap(one, other);
        expect(overlap).toBeCloseTo(muscleOverlap(other, one), 12);
        expect(overlap).toBeGreaterThanOrEqual(0);
        expect(overlap).toBeLessThanOrEqual(1 + 1e-12);
      }
    }
  });

  test.each<[string, unknown, string]>([
    ["no lift", null, "other"],
    ["a lift without muscles", {}, "other.muscles"],
    ["muscles that are no list", { muscles: "quadriceps" }, "other.muscles"],
  ])("refuses %s", (_, other, argument) => {
    const call = () => muscleOverlap(getExercise("back-squat"), other as never);
    expect(refusalOf(call)).toMatchObject({ code: "invalid-argument", argument });
  });
});

describe("substitutes", () => {
  const ids = (...given: Parameters<typeof substitutes>) => substitutes(...given).map(({ exercise }) => exercise.id);

  test("names what trains the same muscles at the same length in the same pattern first", () => {
    expect(ids("back-squat", { most: 40 })).toEqual(expect.arrayContaining(["low-bar-back-squat", "safety-bar-squat"]));
    expect(ids("bench-press", { most: 40 })).toEqual(expect.arrayContaining(["dumbbell-bench-press", "machine-chest-press"]));
    expect(ids("pull-up", { available: ["cable"], most: 3 })).toContain("lat-pulldown");
  });

  test("asks for nothing that is not there", () => {
    for (const { equipment } of substitutes("bench-press", { available: ["dumbbell", "bench"], most: 50, least: 0 }).map(({ exercise }) => exercise)) {
      expect(["dumbbell", "bench"]).toEqual(expect.arrayContaining(equipment.flatMap(({ equipment: id, need }) => (need === "required" ? [id] : []))));
    }
  });

  test("never names the lift itself, nor one counted otherwise, nor one less alike than asked, and goes downward", () => {
    for (const { id, measure } of exercises) {
      const found = substitutes(id, { most: 300, least: 0.4 });
      expect(found.map(({ exercise }) => exercise.id)).not.toContain(id);
      expect(found.every(({ exercise }) => exercise.measure === measure)).toBe(true);
      const likenesses = found.map(({ likeness }) => likeness);
      expect(likenesses).toEqual([...likenesses].sort((a, b) => b - a));
      expect(Math.min(1, ...likenesses)).toBeGreaterThanOrEqual(0.4);
      expect(Math.max(0, ...likenesses)).toBeLessThanOrEqual(1 + 1e-12);
    }
  });

  test.each([
    [["hip-thrusty"], "exerciseId"],
    [["bench-press", { least: 1.5 }], "least"],
    [["bench-press", { least: NaN }], "least"],
    [["bench-press", { most: 0 }], "most"],
    [["bench-press", { most: 2.5 }], "most"],
    [["bench-press", { available: "dumbbell" }], "available"],
    [["bench-press", { available: ["anvil"] }], "available[0]"],
    [["bench-press", null], "options"],
  ])("refuses %j and names %s", (given, argument) => {
    expect(refusalOf(() => Reflect.apply(substitutes, undefined, given))).toMatchObject({ argument });
  });
});
