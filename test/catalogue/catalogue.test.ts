import { describe, expect, it } from "vitest";
import { builtInCatalogue, createCatalogue } from "../../src/catalogue/catalogue";
import { exercises } from "../../src/catalogue/exercises";
import { findExercise } from "../../src/catalogue/findExercise";
import { barbellHipThrust } from "../../src/catalogue/lifts/barbellHipThrust";
import type { Exercise } from "../../src/catalogue/exercise";

const own = { ...barbellHipThrust, id: "house-thrust", name: "House thrust", aliases: ["No. 1"] };
const invalid = (argument: string) => expect.objectContaining({ code: "invalid-catalogue", argument });

describe("createCatalogue", () => {
  it("finds an app's own lifts beside ours", () => {
    const both = createCatalogue([...exercises, own]);
    expect(findExercise("no 1", both)?.id).toBe("house-thrust");
    expect(findExercise("Hip Thrust (Barbell)", both)?.id).toBe("barbell-hip-thrust");
  });

  it("finds only an app's own lifts when ours are left out", () => {
    const mine = createCatalogue([own]);
    expect(findExercise("House Thrust", mine)).toBe(own);
    expect(findExercise("Hip Thrust (Barbell)", mine)).toBeUndefined();
  });

  it("accepts our own rows, which are loaded without being checked", () => {
    expect(createCatalogue(exercises).exercises).toBe(builtInCatalogue.exercises);
  });

  it("makes its index once", () => {
    const mine = createCatalogue([own]);
    expect(mine.names()).toBe(mine.names());
  });

  it.each<[string, readonly Exercise[], string]>([
    ["a hole", new Array(1), "exercises[0]"],
    ["an id twice", [own, { ...own, name: "Other", aliases: [] }], "exercises[1].id"],
    ["an id that is not kebab-case", [{ ...own, id: "House Thrust" }], "exercises[0].id"],
    ["no primary muscle", [{ ...own, muscles: [] }], "exercises[0].muscles"],
    ["a name that another lift has as alias", [own, { ...own, id: "b", name: "nº 1", aliases: [] }], "exercises[1].name"],
    ["a name that another lift has", [own, { ...own, id: "b", name: "HOUSE-THRUST", aliases: [] }], "exercises[1].name"],
    ["an alias that repeats the name", [{ ...own, aliases: ["house thrust"] }], "exercises[0].aliases[0]"],
    ["an alias without letters", [{ ...own, aliases: ["--"] }], "exercises[0].aliases[0]"],
  ])("refuses %s and names the field", (_, rows, field) => {
    expect(() => createCatalogue(rows)).toThrow(invalid(field));
  });

  it("says which lift has the name already", () => {
    expect(() => createCatalogue([own, { ...own, id: "b", name: "House Thrust", aliases: [] }])).toThrow(
      'exercises[1].name must differ from every other name, got "House Thrust", which "house-thrust" has already',
    );
  });
});
