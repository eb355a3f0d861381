import { describe, expect, it } from "vitest";
import { builtInCatalogue, createCatalogue } from "../../src/catalogue/catalogue";
import { extendCatalogue, type CatalogueChanges } from "../../src/catalogue/extendCatalogue";
import { findExercise } from "../../src/catalogue/findExercise";
import { getExercise } from "../../src/catalogue/getExercise";
import { backSquat } from "../../src/catalogue/lifts/backSquat";
import { barbellHipThrust } from "../../src/catalogue/lifts/barbellHipThrust";
import { benchPress } from "../../src/catalogue/lifts/benchPress";
import { deepFreeze } from "../setup/deepFreeze";
import { refusalOf } from "../setup/refusalOf";

const own = { ...benchPress, id: "club-press", name: "Club press", aliases: ["Board member press"] };
const few = createCatalogue([barbellHipThrust, benchPress, backSquat]);
const idsOf = ({ exercises }: typeof few) => exercises.map(({ id }) => id);

describe("extendCatalogue", () => {
  it("changes nothing when nothing is asked, and leaves what it starts from as it is", () => {
    expect(extendCatalogue({}).exercises).toEqual(builtInCatalogue.exercises);
    extendCatalogue({ remove: ["bench-press"], add: [own] }, few);
    expect(idsOf(few)).toEqual(["barbell-hip-thrust", "bench-press", "back-squat"]);
  });

  it("adds lifts at the end", () => {
    const mine = extendCatalogue({ add: [own] }, few);
    expect(idsOf(mine)).toEqual(["barbell-hip-thrust", "bench-press", "back-squat", "club-press"]);
    expect(findExercise("Board Member Presses", mine)).toBe(own);
  });

  it("replaces a lift in its place, and then its names are free", () => {
    const mine = extendCatalogue({ replace: [{ ...own, id: "bench-press" }], add: [{ ...own, ...{ id: "old-press", name: benchPress.name, aliases: [] } }] }, few);
    expect(idsOf(mine)).toEqual(["barbell-hip-thrust", "bench-press", "back-squat", "old-press"]);
    expect(findExercise("Club press", mine)?.id).toBe("bench-press");
    expect(findExercise("Bench press", mine)?.id).toBe("old-press");
  });

  it("removes lifts, and then their names are free", () => {
    const mine = extendCatalogue({ remove: ["bench-press"], add: [{ ...own, name: "Bench press" }] }, few);
    expect(findExercise("bench press", mine)?.id).toBe("club-press");
  });

  it("merges loading, demands and thresholds, and exchanges lists", () => {
    const threshold = { value: 40, unit: "kg", meaning: "ours", evidence: { grade: "judgement", sources: ["us"] } } as const;
    const mine = extendCatalogue({
      override: {
        "barbell-hip-thrust": {
          aliases: ["Hip thrust", "The thrust"],
          loading: { barKg: 15, startKg: 15 },
          demands: { skill: 3 },
          thresholds: { "bar-pad-required": threshold },
        },
      },
    });
    const thrust = getExercise("barbell-hip-thrust", mine);
    expect(thrust.loading).toEqual({ ...barbellHipThrust.loading, barKg: 15, startKg: 15 });
    expect(thrust.demands).toEqual({ ...barbellHipThrust.demands, skill: 3 });
    expect(thrust.thresholds).toEqual({ ...barbellHipThrust.thresholds, "bar-pad-required": threshold });
    expect(thrust.aliases).toEqual(["Hip thrust", "The thrust"]);
    expect(thrust.muscles).toEqual(barbellHipThrust.muscles);
    expect(findExercise("the thrust", mine)).toBe(thrust);
    expect(mine.exercises.indexOf(thrust)).toBe(builtInCatalogue.exercises.indexOf(barbellHipThrust));
  });

  it("lists the sources a changed lift cites, no more and no less", () => {
    const evidence = { grade: "judgement", sources: ["our-head-coach"] } as const;
    const { sources } = getExercise("bench-press", extendCatalogue({ override: { "bench-press": { evidence } } }, few));
    expect(sources).toContain("our-head-coach");
    expect(getExercise("bench-press", extendCatalogue({ override: { "bench-press": {} } }, few))).toEqual(benchPress);
  });

  it("can be done again and again", () => {
    const once = extendCatalogue({ add: [own] }, few);
    const twice = extendCatalogue({ override: { "club-press": { loading: { barKg: 25, startKg: 25 } } }, remove: ["back-squat"] }, once);
    expect(idsOf(twice)).toEqual(["barbell-hip-thrust", "bench-press", "club-press"]);
    expect(getExercise("club-press", twice).loading.barKg).toBe(25);
  });

  it("takes frozen changes", () => {
    const changes: CatalogueChanges = { add: [own], remove: ["back-squat"], override: { "bench-press": { demands: { axial: 1 } } } };
    expect(idsOf(extendCatalogue(deepFreeze(changes), few))).toEqual(["barbell-hip-thrust", "bench-press", "club-press"]);
  });

  it.each<[what: string, changes: unknown, code: string, argument: string, message: string]>([
    ["no changes", null, "invalid-catalogue", "changes", "must be an object, got null"],
    ["a change nobody knows", { edit: [] }, "invalid-catalogue", "changes", 'must be one of add, replace, override, remove, got "edit"'],
    ["lifts that are no list", { add: own }, "invalid-catalogue", "add", "must be a list, got"],
    ["an override of an unknown lift", { override: { "bench-pres": {} } }, "unknown-exercise", "override.bench-pres", "did you mean bench-press?"],
    ["a replacement of an unknown lift", { replace: [own] }, "unknown-exercise", "replace[0].id", 'got "club-press"'],
    ["removing an unknown lift", { remove: ["back-squats"] }, "unknown-exercise", "remove[0]", "did you mean back-squat?"],
    ["removing what is no id", { remove: [3] }, "unknown-exercise", "remove[0]", "must be the id of a lift, got 3"],
    ["a replacement that is no lift", { replace: ["bench-press"] }, "invalid-catalogue", "replace[0]", "must be an object"],
    ["removing twice", { remove: ["back-squat", "back-squat"] }, "invalid-catalogue", "remove[1]", "must be changed in one way only"],
    ["overriding what is removed", { remove: ["back-squat"], override: { "back-squat": {} } }, "invalid-catalogue", "override.back-squat", "must be changed in one way only"],
    ["an override that is none", { override: { "back-squat": "heavier" } }, "invalid-catalogue", "override.back-squat", "must be an object"],
    ["a new id", { override: { "back-squat": { id: "squat" } } }, "invalid-catalogue", "override.back-squat.id", "must be left out: ids are permanent"],
    ["a row's movers", { override: { "back-squat": { movers: [] } } }, "invalid-catalogue", "override.back-squat.movers", "must be left out: a lift lists its `muscles`"],
    ["loading that is none", { override: { "back-squat": { loading: "heavy" } } }, "invalid-catalogue", "override.back-squat.loading", 'must be an object, got "heavy"'],
    ["thresholds taken out", { override: { "back-squat": { thresholds: null } } }, "invalid-catalogue", "override.back-squat.thresholds", "must be an object, got null"],
    ["a hole in a list", { add: new Array(1) }, "invalid-catalogue", "add[0]", "must be an object, got undefined"],
    ["a field that cannot be", { override: { "back-squat": { loading: { bodyMassShare: 3 } } } }, "invalid-catalogue", "override.back-squat.loading.bodyMassShare", "must be a number from 0 to 1, got 3"],
    ["a field taken out", { override: { "back-squat": { muscles: null } } }, "invalid-catalogue", "override.back-squat.muscles", "must be a list, got null"],
    ["an id of ours", { add: [{ ...own, id: "bench-press" }] }, "invalid-catalogue", "add[0].id", 'must be unique, got "bench-press" twice'],
    ["a name of ours", { add: [{ ...own, name: "BENCH-press" }] }, "invalid-catalogue", "add[0].name", 'which "bench-press" has already'],
    ["an alias of ours", { add: [{ ...own, aliases: ["Club bench", "Hip thrust"] }] }, "invalid-catalogue", "add[0].aliases[1]", 'which "barbell-hip-thrust" has already'],
    ["an alias taken from a neighbour", { override: { "back-squat": { aliases: ["Bench press"] } } }, "invalid-catalogue", "override.back-squat.aliases[0]", 'which "bench-press" has already'],
    ["a second lift of its own by the same name", { add: [own, { ...own, id: "club-press-2" }] }, "invalid-catalogue", "add[1].name", 'which "club-press" has already'],
  ])("refuses %s and names the field", (_, changes, code, argument, message) => {
    const refusal = refusalOf(() => extendCatalogue(changes as never, few));
    expect(refusal).toMatchObject({ code, argument });
    expect(refusal.message).toContain(message);
  });
});
