import { describe, expect, it } from "vitest";
import type { ForeignExercise } from "../../src/interchange/foreign/foreignExercise";
import { readWgerRow } from "../../src/interchange/foreign/readWgerRow";
import { deepFreeze } from "../setup/deepFreeze";

const UUID = "5e0cafe0-0000-4000-8000-00000000b0a7";

/** Written by hand in the shape of the answers of `exerciseinfo`; no such lift is in it. */
const row = {
  id: 90210,
  uuid: UUID,
  created: "2026-01-01T00:00:00+01:00",
  category: { id: 9, name: "Legs" },
  muscles: [{ id: 10, name: "Quadriceps femoris", name_en: "Quads", is_front: true }],
  muscles_secondary: [
    { id: 8, name: "Gluteus maximus", name_en: "Glutes", is_front: false },
    { id: 2, name: "Anterior deltoid", name_en: "Shoulders", is_front: true },
  ],
  equipment: [{ id: 1, name: "Barbell" }, { id: 8, name: "Bench" }],
  translations: [
    { id: 1, uuid: "a", name: "Hafenkniebeuge", language: 1, description: "…", aliases: [], notes: [] },
    { id: 2, uuid: "b", name: "Harbour squat", language: 2, description: "…", aliases: [{ id: 3, uuid: "c", alias: "Quay squat" }], notes: [] },
  ],
};

function read(changes: object = {}): ForeignExercise {
  const reading = readWgerRow(deepFreeze({ ...row, ...changes }));
  if (reading.status !== "read") throw new Error(JSON.stringify(reading.issues));
  return reading;
}

const fieldsOf = ({ unknown }: ForeignExercise) => unknown.map(({ field }) => field);

describe("readWgerRow", () => {
  it("reads what the row says, English name first", () => {
    expect(read()).toMatchObject({
      source: "wger",
      id: `wger-${UUID}`,
      foreignId: UUID,
      name: "Harbour squat",
      aliases: ["Quay squat", "Hafenkniebeuge"],
      known: {
        bodyPart: "legs",
        equipment: [{ equipment: "barbell", need: "required" }, { equipment: "bench", need: "required" }],
      },
      muscles: [
        { label: "quadriceps femoris", role: "primary", muscle: "quadriceps" },
        { label: "gluteus maximus", role: "secondary", muscle: "gluteus-maximus" },
        { label: "anterior deltoid", role: "secondary", candidates: ["anterior-deltoid", "lateral-deltoid", "posterior-deltoid"] },
      ],
      issues: [],
    });
  });

  it("says what it does not know, field by field", () => {
    expect(fieldsOf(read())).toEqual([
      "mechanic", "pattern", "plane", "laterality", "measure", "loading", "demands", "mistakes", "presets", "evidence",
      "revised", "equipment",
      "muscles.quadriceps.setCredit", "muscles.quadriceps.peakLength",
      "muscles.gluteus-maximus.setCredit", "muscles.gluteus-maximus.peakLength",
      "muscles.anterior deltoid",
    ]);
  });

  it.each([
    [1, "Biceps brachii", "biceps-brachii"], [3, "Serratus anterior", "serratus-anterior"], [4, "Pectoralis major", "pectoralis-major"],
    [5, "Triceps brachii", "triceps-brachii"], [6, "Rectus abdominis", "rectus-abdominis"], [7, "Gastrocnemius", "gastrocnemius"],
    [8, "Gluteus maximus", "gluteus-maximus"], [10, "Quadriceps femoris", "quadriceps"], [11, "Biceps femoris", "hamstrings"],
    [12, "Latissimus dorsi", "latissimus-dorsi"], [13, "Brachialis", "brachialis-brachioradialis"],
    [14, "Obliquus externus abdominis", "obliques"], [15, "Soleus", "soleus"], [16, "Erector spinae", "erector-spinae"],
  ])("takes muscle %i, %s, for %s, by its name and by its id alone", (id, name, muscle) => {
    for (const entry of [{ id, name }, id]) {
      expect(read({ muscles: [entry], muscles_secondary: [] }).muscles).toMatchObject([{ role: "primary", muscle }]);
    }
  });

  it.each([
    [2, ["anterior-deltoid", "lateral-deltoid", "posterior-deltoid"]],
    [9, ["upper-trapezius", "middle-back"]],
  ])("does not choose what muscle %i means", (id, candidates) => {
    expect(read({ muscles: [id], muscles_secondary: [] }).muscles).toMatchObject([{ candidates }]);
    expect(read({ muscles: [id], muscles_secondary: [] }).muscles[0]).not.toHaveProperty("muscle");
  });

  it("goes by the name where a server has other ids", () => {
    expect(read({ muscles: [{ id: 1, name: "Soleus" }], muscles_secondary: [] }).muscles).toMatchObject([{ muscle: "soleus" }]);
  });

  it.each([
    ["Arms", "arms"], ["Legs", "legs"], ["Abs", "core"], ["Chest", "chest"], ["Back", "back"], ["Shoulders", "shoulders"], ["Calves", "legs"],
  ])("files %s under %s", (name, bodyPart) => {
    expect(read({ category: { id: 1, name } }).known.bodyPart).toBe(bodyPart);
  });

  it.each([
    ["Barbell", "barbell"], ["SZ-Bar", "ez-bar"], ["Dumbbell", "dumbbell"], ["Pull-up bar", "pull-up-bar"], ["Bench", "bench"],
    ["Incline bench", "bench"], ["Kettlebell", "kettlebell"], ["Resistance band", "band"],
  ])("takes %s for %s", (name, equipment) => {
    expect(read({ equipment: [{ id: 0, name }] }).known.equipment).toEqual([{ equipment, need: "required" }]);
  });

  it.each([[[]], [undefined], [[{ id: 7, name: "none (bodyweight exercise)" }]], [[{ id: 4, name: "Gym mat" }]]])(
    "does not take %j for a lift that needs nothing",
    (equipment) => {
      expect(read({ equipment }).known).toEqual({ bodyPart: "legs" });
      expect(fieldsOf(read({ equipment }))).toContain("equipment");
      expect(read({ equipment }).issues).toEqual([]);
    },
  );

  it("names a piece of equipment once", () => {
    const equipment = [{ id: 8, name: "Bench" }, { id: 9, name: "Incline bench" }];
    expect(read({ equipment }).known.equipment).toEqual([{ equipment: "bench", need: "required" }]);
  });

  it("reads the shapes of older servers", () => {
    const { translations, ...older } = row;
    expect(read({ translations: undefined, exercises: translations }).name).toBe("Harbour squat");
    const flat = readWgerRow({ ...older, name: "Harbour squat", language: 2, aliases: [{ alias: "Quay squat" }] });
    expect(flat).toMatchObject({ status: "read", name: "Harbour squat", aliases: ["Quay squat"] });
  });

  it("takes the first name where none is English, and the number where there is no uuid", () => {
    expect(read({ translations: row.translations.slice(0, 1) })).toMatchObject({ name: "Hafenkniebeuge", aliases: [] });
    expect(read({ uuid: undefined }).id).toBe("wger-90210");
  });

  it.each<[string, object, string, string]>([
    ["a muscle nobody knows", { muscles: [{ id: 99, name: "Eyebrow" }] }, "muscles", '{"id":99,"name":"Eyebrow"}'],
    ["a muscle by an id nobody knows", { muscles_secondary: [99] }, "muscles_secondary", "99"],
    ["a muscle by no name at all", { muscles: [{}, null] }, "muscles", "{}"],
    ["a muscle by id nought", { muscles: [0] }, "muscles", "0"],
    ["equipment nobody knows", { equipment: [{ id: 5, name: "Swiss Ball" }] }, "equipment", '{"id":5,"name":"Swiss Ball"}'],
    ["a category nobody knows", { category: { id: 77, name: "Fingers" } }, "category", '{"id":77,"name":"Fingers"}'],
    ["no category", { category: undefined }, "category", "undefined"],
  ])("reads on past %s, with an issue", (_, changes, field, text) => {
    expect(read(changes).issues[0]).toMatchObject({ field, text });
  });

  it("takes an id that is written as text", () => {
    expect(readWgerRow({ ...row, uuid: undefined, id: "9001" })).toMatchObject({ status: "read", id: "wger-9001" });
  });

  it.each<[string, unknown, string]>([
    ["nothing", undefined, ""],
    ["a number", 90210, ""],
    ["a row without names", { ...row, translations: [{ language: 2, name: "" }] }, "translations"],
    ["a row without translations", { ...row, translations: "none" }, "translations"],
    ["a row without an id", { ...row, uuid: null, id: undefined }, "id"],
    ["cardio", { ...row, category: { id: 15, name: "Cardio" } }, "category"],
  ])("rejects %s, with the reason", (_, bad, field) => {
    expect(readWgerRow(bad)).toMatchObject({ status: "rejected", source: "wger", issues: [{ field, reason: expect.stringMatching(/\w/u) }] });
  });
});
