import { describe, expect, test } from "vitest";
import { isUnlisted, unlistedExerciseId } from "../../src/log/unlisted";

describe("a lift that no catalogue knows", () => {
  test.each(["Ohio State", " ohio-state ", "OHIO STATE!", "Ōhio Stäte"])("has one id however %j is spelled", (name) => {
    expect(unlistedExerciseId(name)).toBe("unlisted:ohio state");
  });

  test("named by a sign alone keeps the sign, so that two of them stay two", () => {
    expect([" 💪 ", "🦵"].map(unlistedExerciseId)).toEqual(["unlisted:💪", "unlisted:🦵"]);
  });

  test("is told from a listed one by its id", () => {
    expect(["unlisted:ohio state", "barbell-hip-thrust", "ohio unlisted:", ""].map(isUnlisted)).toEqual([true, false, false, false]);
  });
});
