import { expect, test } from "vitest";
import { createCatalogue } from "../../src/catalogue/catalogue";
import { exercises } from "../../src/catalogue/exercises";
import { barbellHipThrust } from "../../src/catalogue/lifts/barbellHipThrust";
import { variantOf } from "../../src/catalogue/variantOf";
import { refusalOf } from "../setup/refusalOf";

test.each([
  ["dumbbell-hip-thrust", "barbell-hip-thrust"],
  ["smith-machine-hip-thrust", "barbell-hip-thrust"],
  ["horizontal-leg-press", "leg-press"],
  ["dumbbell-bench-press", "bench-press"],
  ["machine-row", "barbell-row"],
  ["front-squat", "back-squat"],
  ["goblet-squat", "back-squat"],
  ["kettlebell-swing", "deadlift"],
  ["dumbbell-lateral-raise", undefined],
  ["barbell-hip-thrust", undefined],
])("%s is a variant of %s", (id, base) => {
  expect(variantOf(id)?.id).toBe(base);
});

test("what a lift is a variant of is a variant of nothing, has the same pattern and comes earlier", () => {
  for (const [place, exercise] of exercises.entries()) {
    const base = variantOf(exercise.id);
    if (base === undefined) continue;
    expect(variantOf(base.id), exercise.id).toBeUndefined();
    expect(base.pattern).toBe(exercise.pattern);
    expect(exercises.indexOf(base)).toBeLessThan(place);
  }
});

test("an app's own lift joins the family of ours", () => {
  const own = { ...barbellHipThrust, id: "house-thrust", name: "House thrust", aliases: [] };
  expect(variantOf("house-thrust", createCatalogue([...exercises, own]))?.id).toBe("barbell-hip-thrust");
});

test("refuses a lift that no catalogue holds", () => {
  expect(refusalOf(() => variantOf("hip-thrusty"))).toMatchObject({ code: "unknown-exercise", argument: "exerciseId" });
});
