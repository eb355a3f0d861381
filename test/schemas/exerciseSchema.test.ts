import { expect, it } from "vitest";
import { exercises } from "../../src/catalogue/exercises";
import { parseExercise, safeParseExercise } from "../../src/schemas/parseExercise";

it("accepts every lift of our catalogue unchanged", () => {
  for (const exercise of exercises) expect(parseExercise(exercise)).toEqual(exercise);
});

it("refuses a lift with an id of another shape, an unknown muscle or a missing part", () => {
  const [lift] = exercises;
  expect(safeParseExercise({ ...lift, id: "My Thrust" }).ok).toBe(false);
  expect(safeParseExercise({ ...lift, muscles: [{ ...lift?.muscles[0], muscle: "glutes" }] }).ok).toBe(false);
  expect(safeParseExercise({ id: "my-thrust" }).ok).toBe(false);
});
