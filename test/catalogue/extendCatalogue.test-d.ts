import { describe, expectTypeOf, it } from "vitest";
import { defineExercise } from "../../src/catalogue/defineExercise";
import type { CatalogueChanges, ExerciseOverride } from "../../src/catalogue/extendCatalogue";
import { extendCatalogue } from "../../src/catalogue/extendCatalogue";
import { benchPress } from "../../src/catalogue/lifts/benchPress";

describe("types of an extended catalogue", () => {
  it("takes parts of a lift, and parts of its loading and demands", () => {
    expectTypeOf<{ loading: { barKg: number } }>().toExtend<ExerciseOverride>();
    expectTypeOf<{ demands: { skill: number } }>().toExtend<ExerciseOverride>();
    expectTypeOf<{ plane: "diagonal" }>().not.toExtend<ExerciseOverride>();
    expectTypeOf<ExerciseOverride>().not.toHaveProperty("id");
    expectTypeOf<ExerciseOverride>().not.toHaveProperty("sources");
  });

  it("takes what defineExercise makes", () => {
    const own = defineExercise({ ...benchPress, id: "club-press", name: "Club press", aliases: [] });
    expectTypeOf({ add: [own] }).toExtend<CatalogueChanges>();
    expectTypeOf(extendCatalogue).parameter(0).toEqualTypeOf<CatalogueChanges>();
  });
});
