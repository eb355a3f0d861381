import { describe, expect, it } from "vitest";
import { createCatalogue } from "../../src/catalogue/catalogue";
import { exercises } from "../../src/catalogue/exercises";
import { getExercise } from "../../src/catalogue/getExercise";
import { deadlift } from "../../src/catalogue/lifts/deadlift";
import { resolveExercise } from "../../src/catalogue/resolveExercise";
import { refusalOf } from "../setup/refusalOf";

describe("getExercise", () => {
  it("returns every built-in lift by its id", () => {
    for (const exercise of exercises) expect(getExercise(exercise.id)).toBe(exercise);
  });

  it("names the closest ids when there is none", () => {
    expect(() => getExercise("barbel-hip-trust")).toThrow(
      'id must be that of a lift in the catalogue, got "barbel-hip-trust"; did you mean barbell-hip-thrust',
    );
    expect(() => getExercise("barbel-hip-trust")).toThrow(
      expect.objectContaining({ code: "unknown-exercise", argument: "id" }),
    );
  });

  it("suggests nothing when nothing is close", () => {
    expect(() => getExercise("unlisted:ohio state")).toThrow(/got "unlisted:ohio state"$/);
  });

  it("knows only the lifts of the catalogue it is given", () => {
    const one = createCatalogue([deadlift]);
    expect(getExercise("deadlift", one)).toBe(deadlift);
    expect(() => getExercise("barbell-hip-thrust", one)).toThrow(expect.objectContaining({ code: "unknown-exercise" }));
  });

  it.each<[string, unknown, string]>([
    ["null", null, "catalogue"],
    ["a bare list of lifts", [deadlift], "catalogue"],
    ["an object of no kind", {}, "catalogue"],
    ["a catalogue that has been through JSON", { exercises: [deadlift] }, "catalogue"],
  ])("refuses %s for a catalogue, as does whoever looks up a name", (_, catalogue, argument) => {
    for (const lookUp of [getExercise, resolveExercise]) {
      expect(refusalOf(() => lookUp("deadlift", catalogue as never))).toMatchObject({ code: "invalid-argument", argument });
    }
  });
});
