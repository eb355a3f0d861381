import { describe, expectTypeOf, it } from "vitest";
import { createCatalogue } from "../../src/catalogue/catalogue";
import { defineExercise } from "../../src/catalogue/defineExercise";
import type { Exercise } from "../../src/catalogue/exercise";
import { barbellHipThrust } from "../../src/catalogue/lifts/barbellHipThrust";
import type { MuscleId } from "../../src/catalogue/muscles";
import { resolveExercise } from "../../src/catalogue/resolveExercise";
import type { SourceId } from "../../src/catalogue/sources";

describe("types of the catalogue", () => {
  it("keeps an id as a literal", () => {
    expectTypeOf(barbellHipThrust.id).toEqualTypeOf<"barbell-hip-thrust">();
    expectTypeOf(defineExercise({ ...barbellHipThrust, id: "mine" }).id).toEqualTypeOf<"mine">();
  });

  it("takes any lift where a lift is wanted", () => {
    expectTypeOf(barbellHipThrust).toExtend<Exercise>();
    expectTypeOf(createCatalogue).parameter(0).toEqualTypeOf<readonly Exercise[]>();
  });

  it("has closed vocabularies", () => {
    expectTypeOf<"gluteus-maximus">().toExtend<MuscleId>();
    expectTypeOf<"glutes">().not.toExtend<MuscleId>();
    expectTypeOf<"plotkin-2023">().toExtend<SourceId>();
    expectTypeOf<"nobody-1900">().not.toExtend<SourceId>();
  });

  it("tells the outcomes of a resolution apart by status", () => {
    const resolution = resolveExercise("Squat");
    if (resolution.status === "found") expectTypeOf(resolution.exercise).toEqualTypeOf<Exercise>();
    if (resolution.status === "ambiguous") expectTypeOf(resolution.candidates).toEqualTypeOf<readonly Exercise[]>();
  });
});
