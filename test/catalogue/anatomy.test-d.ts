import { describe, expectTypeOf, it } from "vitest";
import type { BodyMapSlug } from "../../src/catalogue/anatomy/bodyMaps";
import { findBodyMapSlugs } from "../../src/catalogue/anatomy/findBodyMapSlugs";
import { getAnatomy } from "../../src/catalogue/anatomy/getAnatomy";
import type { MuscleGroupId } from "../../src/catalogue/anatomy/muscleGroups";
import type { MusclePartId, MuscleRegionId } from "../../src/catalogue/anatomy/muscleParts";
import type { MuscleId } from "../../src/catalogue/muscles";
import { rollUpMuscles } from "../../src/volume/rollUpMuscles";

describe("types of the anatomy", () => {
  it("tells regions from muscles", () => {
    expectTypeOf<"rectus-femoris">().toExtend<MuscleRegionId>();
    expectTypeOf<"quadriceps">().not.toExtend<MusclePartId>();
    expectTypeOf<"soleus">().toExtend<MusclePartId>();
    expectTypeOf<"soleus">().not.toExtend<MuscleRegionId>();
  });

  it("tells the parent of a muscle from that of a region by level", () => {
    const anatomy = getAnatomy("soleus");
    if (anatomy.level === "muscle") expectTypeOf(anatomy.parent).toEqualTypeOf<MuscleGroupId>();
    else expectTypeOf(anatomy.parent).toEqualTypeOf<MuscleId>();
  });

  it("knows the shapes of each component", () => {
    expectTypeOf(findBodyMapSlugs("react-body-highlighter", "soleus")).toEqualTypeOf<
      readonly BodyMapSlug<"react-body-highlighter">[]
    >();
    expectTypeOf<"deltoids">().toExtend<BodyMapSlug<"react-muscle-highlighter">>();
    expectTypeOf<"deltoids">().not.toExtend<BodyMapSlug<"react-body-highlighter">>();
  });

  it("rolls up to ids of the level asked for, and takes no totals by head", () => {
    expectTypeOf(rollUpMuscles([], "muscle")).toEqualTypeOf<Readonly<Partial<Record<MuscleId, number>>>>();
    expectTypeOf(rollUpMuscles([], "group")).toEqualTypeOf<Readonly<Partial<Record<MuscleGroupId, number>>>>();
    expectTypeOf<{ "rectus-femoris": number }[]>().not.toExtend<Parameters<typeof rollUpMuscles>[0]>();
  });
});
