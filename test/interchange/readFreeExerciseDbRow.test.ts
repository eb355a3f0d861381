import { describe, expect, it } from "vitest";
import { createCatalogue } from "../../src/catalogue/catalogue";
import { defineExercise } from "../../src/catalogue/defineExercise";
import { extendCatalogue } from "../../src/catalogue/extendCatalogue";
import { barbellCurl } from "../../src/catalogue/lifts/barbellCurl";
import { isolationAccessory } from "../../src/catalogue/presets";
import { resolveExercise } from "../../src/catalogue/resolveExercise";
import type { ForeignExercise } from "../../src/interchange/foreign/foreignExercise";
import { readFreeExerciseDbRow } from "../../src/interchange/foreign/readFreeExerciseDbRow";
import { deepFreeze } from "../setup/deepFreeze";
import { refusalOf } from "../setup/refusalOf";

/** Written by hand in the shape of the list's rows; no such lift is in it. */
const row = {
  id: "Lighthouse_Curl",
  name: "Lighthouse curl",
  force: "pull",
  level: "intermediate",
  mechanic: "isolation",
  equipment: "dumbbell",
  primaryMuscles: ["biceps"],
  secondaryMuscles: ["forearms", "shoulders"],
  instructions: ["Hold the lamp.", "Turn."],
  category: "strength",
  images: ["Lighthouse_Curl/0.jpg"],
};

function read(changes: object = {}): ForeignExercise {
  const reading = readFreeExerciseDbRow(deepFreeze({ ...row, ...changes }));
  if (reading.status !== "read") throw new Error(JSON.stringify(reading.issues));
  return reading;
}

const fieldsOf = ({ unknown }: ForeignExercise) => unknown.map(({ field }) => field);

describe("readFreeExerciseDbRow", () => {
  it("reads what the row says", () => {
    expect(read()).toMatchObject({
      source: "free-exercise-db",
      id: "free-exercise-db-lighthouse-curl",
      foreignId: "Lighthouse_Curl",
      name: "Lighthouse curl",
      aliases: [],
      known: { mechanic: "isolation", equipment: [{ equipment: "dumbbell", need: "required" }] },
      muscles: [
        { label: "biceps", role: "primary", muscle: "biceps-brachii" },
        { label: "forearms", role: "secondary", muscle: "forearms" },
        {
          label: "shoulders",
          role: "secondary",
          candidates: ["anterior-deltoid", "lateral-deltoid", "posterior-deltoid", "rotator-cuff"],
        },
      ],
      issues: [],
    });
  });

  it("says what it does not know, field by field", () => {
    expect(fieldsOf(read())).toEqual([
      "bodyPart", "pattern", "plane", "laterality", "measure", "loading", "demands", "mistakes", "presets", "evidence",
      "revised", "equipment",
      "muscles.biceps-brachii.setCredit", "muscles.biceps-brachii.peakLength",
      "muscles.forearms.setCredit", "muscles.forearms.peakLength",
      "muscles.shoulders",
    ]);
    for (const { reason } of read().unknown) expect(reason).not.toBe("");
  });

  it.each([
    ["abdominals", ["rectus-abdominis", "obliques", "transversus-abdominis"]],
    ["abductors", ["gluteus-medius-minimus", "tensor-fasciae-latae"]],
    ["adductors", ["adductor-magnus", "short-adductors"]],
    ["calves", ["gastrocnemius", "soleus"]],
    ["shoulders", ["anterior-deltoid", "lateral-deltoid", "posterior-deltoid", "rotator-cuff"]],
    ["traps", ["upper-trapezius", "middle-back"]],
  ])("does not choose what %s means", (label, candidates) => {
    expect(read({ primaryMuscles: [label], secondaryMuscles: [] }).muscles).toEqual([{ label, role: "primary", candidates }]);
  });

  it.each([
    ["biceps", "biceps-brachii"], ["chest", "pectoralis-major"], ["forearms", "forearms"], ["glutes", "gluteus-maximus"],
    ["hamstrings", "hamstrings"], ["lats", "latissimus-dorsi"], ["lower back", "erector-spinae"],
    ["middle back", "middle-back"], ["neck", "neck"], ["quadriceps", "quadriceps"], ["triceps", "triceps-brachii"],
  ])("takes %s for %s", (label, muscle) => {
    expect(read({ primaryMuscles: [label], secondaryMuscles: [] }).muscles).toEqual([{ label, role: "primary", muscle }]);
  });

  it.each([
    ["barbell", "barbell"], ["dumbbell", "dumbbell"], ["kettlebells", "kettlebell"], ["cable", "cable"], ["machine", "machine"],
    ["bands", "band"], ["medicine ball", "medicine-ball"], ["e-z curl bar", "ez-bar"],
  ])("takes %s for %s", (equipment, tool) => {
    expect(read({ equipment }).known.equipment).toEqual([{ equipment: tool, need: "required" }]);
    expect(fieldsOf(read({ equipment }))).toContain("equipment");
  });

  it.each(["body only", "other", "foam roll", null, undefined])("does not take %j for a lift that needs nothing", (equipment) => {
    expect(read({ equipment }).known).toEqual({ mechanic: "isolation" });
    expect(fieldsOf(read({ equipment }))).toContain("equipment");
    expect(read({ equipment }).issues).toEqual([]);
  });

  it("leaves out what is null, and says so", () => {
    expect(read({ mechanic: null, force: null }).known).not.toHaveProperty("mechanic");
    expect(fieldsOf(read({ mechanic: null }))).toContain("mechanic");
  });

  it("names a muscle once, as primary where it is said to be both", () => {
    expect(read({ primaryMuscles: ["biceps"], secondaryMuscles: ["biceps", "forearms", "forearms"] }).muscles.map(({ label, role }) => [label, role])).toEqual([
      ["biceps", "primary"],
      ["forearms", "secondary"],
    ]);
  });

  it("takes other names as aliases, each once and none twice after folding", () => {
    const alternateNames = ["Lighthouse Curls", "LIGHTHOUSE CURL", "Beacon curl", "beacon-curl", "", 4];
    expect(read({ alternateNames }).aliases).toEqual(["Lighthouse Curls", "Beacon curl"]);
  });

  it("does without an id, as rows of old have none", () => {
    expect(read({ id: undefined })).toMatchObject({ id: "free-exercise-db-lighthouse-curl", foreignId: "Lighthouse curl" });
  });

  it.each<[string, object, string, string]>([
    ["a muscle nobody knows", { secondaryMuscles: ["eyebrows"] }, "secondaryMuscles", '"eyebrows"'],
    ["a muscle that is none", { primaryMuscles: [null] }, "primaryMuscles", "null"],
    ["muscles that are no list", { primaryMuscles: "biceps" }, "primaryMuscles", '"biceps"'],
    ["a tool nobody knows", { equipment: "lamp" }, "equipment", '"lamp"'],
    ["a tool of theirs alone", { equipment: "exercise ball" }, "equipment", '"exercise ball"'],
    ["a mechanic nobody knows", { mechanic: "simple" }, "mechanic", '"simple"'],
  ])("reads on past %s, with an issue", (_, changes, field, text) => {
    expect(read(changes).issues).toMatchObject([{ field, text }]);
  });

  it("says when no primary muscle is left", () => {
    expect(fieldsOf(read({ primaryMuscles: [], secondaryMuscles: ["biceps"] }))).toContain("muscles");
  });

  it.each<[string, unknown, string, string]>([
    ["nothing", undefined, "", "undefined"],
    ["null", null, "", "null"],
    ["text", "Lighthouse curl", "", '"Lighthouse curl"'],
    ["a list", [row], "", expect.stringContaining("Lighthouse_Curl")],
    ["a row without a name", { ...row, name: undefined }, "name", "undefined"],
    ["a row whose name is no word", { ...row, name: " - " }, "name", '" - "'],
    ["a row without a letter in its id", { ...row, id: undefined, name: "Жим" }, "id", '"Жим"'],
    ["a stretch", { ...row, category: "stretching" }, "category", '"stretching"'],
    ["cardio", { ...row, category: "cardio" }, "category", '"cardio"'],
  ])("rejects %s, with the reason", (_, bad, field, text) => {
    expect(readFreeExerciseDbRow(bad)).toEqual({
      status: "rejected",
      source: "free-exercise-db",
      issues: [{ field, text, reason: expect.stringMatching(/\w/u) }],
    });
  });
});

describe("what to do with a reading", () => {
  it("leaves no field unmentioned that a lift must have", () => {
    const { id, name, aliases, muscles, ...rest } = defineExercise({ ...barbellCurl, id: "b", name: "B", aliases: [] });
    expect([id, name, aliases.length, muscles.length > 0]).toEqual(["b", "B", 0, true]);
    const filledIn = ["setup", "suitability", "thresholds", "sources"];
    const needed = Object.keys(rest).filter((field) => !filledIn.includes(field));
    expect([...Object.keys(read().known), ...fieldsOf(read())]).toEqual(expect.arrayContaining(needed));
  });

  it("is matched to one of ours by name", () => {
    const reading = read({ id: "Barbell_Curl", name: "Barbell Curl" });
    expect(resolveExercise(reading.name)).toMatchObject({ status: "found", exercise: { id: "barbell-curl" } });
  });

  it("cannot be used unfinished", () => {
    const reading: unknown = read();
    expect(refusalOf(() => createCatalogue([reading as never]))).toMatchObject({ code: "invalid-catalogue", argument: "exercises[0].bodyPart" });
  });

  it("is completed into a lift of one's own", () => {
    const { id, name, aliases, known } = read();
    const byUs = { grade: "judgement", sources: ["our-head-coach"] } as const;
    const lift = defineExercise({
      ...known,
      id,
      name,
      aliases,
      bodyPart: "arms",
      pattern: "elbow-flexion",
      plane: "sagittal",
      mechanic: known.mechanic ?? "isolation",
      laterality: "unilateral",
      movers: [["biceps-brachii", "primary", 1, "mid"]],
      loading: { convention: "per-hand", barKg: 0, smallestStep: { kg: 1, lb: 2.5 }, bodyMassShare: 0 },
      demands: { stability: 1, skill: 1, axial: 0, systemic: 1 },
      mistakes: [],
      presets: [isolationAccessory],
      evidence: byUs,
      revised: "2026-05-09",
    });
    expect(resolveExercise("Lighthouse Curls", extendCatalogue({ add: [lift] }))).toMatchObject({ exercise: { id } });
  });
});
