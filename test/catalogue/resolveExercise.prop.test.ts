import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exercises } from "../../src/catalogue/exercises";
import { resolveExercise, type ExerciseResolution } from "../../src/catalogue/resolveExercise";
import { NAMES_BY_LIFT } from "./exerciseNames";

const names = [...exercises.flatMap(({ name, aliases }) => [name, ...aliases]), ...Object.values(NAMES_BY_LIFT).flat()];
const name = fc.constantFrom(...names);

/** The id found, or what else the answer was. */
function idOf(resolution: ExerciseResolution): string {
  return resolution.status === "found" ? resolution.exercise.id : resolution.status;
}

describe("resolveExercise", () => {
  it("minds neither case nor accents nor punctuation", () => {
    fc.assert(
      fc.property(name, fc.constantFrom(" ", ", ", " / ", " - ", " ("), fc.boolean(), (text, joint, isLoud) => {
        const written = text.normalize("NFD").replace(/[\u0300-\u036F]/g, "").replace(/[ ()-]+/g, joint);
        expect(idOf(resolveExercise(isLoud ? written.toUpperCase() : written.toLowerCase()))).toBe(idOf(resolveExercise(text)));
      }),
    );
  });

  it("minds neither the place of the equipment nor brackets round it", () => {
    const tools = ["Barbell", "Dumbbell", "Cable", "Machine", "Smith machine", "Kettlebell", "EZ-bar"];
    const lifts = exercises.flatMap((lift) =>
      tools.flatMap((tool) => (lift.name.startsWith(`${tool} `) ? [{ id: lift.id, tool, movement: lift.name.slice(tool.length + 1) }] : [])),
    );
    fc.assert(
      fc.property(fc.constantFrom(...lifts), ({ id, tool, movement }) => {
        for (const written of [`${movement} (${tool})`, `${movement}, ${tool}`, `${movement} - ${tool}`, `${tool} ${movement}${movement.endsWith("s") ? "es" : "s"}`]) {
          expect(idOf(resolveExercise(written))).toBe(id);
        }
      }),
    );
  });

  it("minds the order of the words only where two of them are one", () => {
    const pairs = /\b(?:(?:single|one|straight|low|high|t|v|ez|trap|safety)[ -]\w+|pec deck|smith machine|\w+[ -](?:up|over|apart|through)|lat pulldown)\b/iu;
    fc.assert(
      fc.property(
        fc.constantFrom(...exercises.map((lift) => lift.name).filter((text) => !pairs.test(text))).chain((text) => {
          const words = text.split(" ");
          return fc.record({ text: fc.constant(text), words: fc.shuffledSubarray(words, { minLength: words.length }) });
        }),
        ({ text, words }) => {
          expect(idOf(resolveExercise(words.join(" ")))).toBe(idOf(resolveExercise(text)));
        },
      ),
    );
  });

  it("finds the same lift when a pause or a tempo is added", () => {
    fc.assert(
      fc.property(name, fc.constantFrom("Paused", "Pause 2 sec", "Tempo (3-1-0)", "beltless"), (text, way) => {
        fc.pre(!/\d/.test(text)); // "Leg press 45": its own number would be taken for the tempo's
        expect(idOf(resolveExercise(`${text} - ${way}`))).toBe(idOf(resolveExercise(text)));
      }),
    );
  });

  it("finds nothing by a name with a word that no lift goes by", () => {
    const strange = ["landmine sumo", "zottman", "foam roll", "asymmetric", "to failure xyz", "underwater", "Ganbaru", "chains"];
    fc.assert(
      fc.property(name, fc.constantFrom(...strange), (text, word) => {
        expect(resolveExercise(`${word} ${text}`).status).not.toBe("found");
        expect(resolveExercise(`${text} (${word})`).status).not.toBe("found");
      }),
    );
  });

  it("finds the same lift when it says that a word was left out", () => {
    const loose = ["wide", "custom", "old", "eccentric", "each side", "technogym"];
    fc.assert(
      fc.property(name, fc.constantFrom(...loose), (text, word) => {
        const more = resolveExercise(`${text} ${word}`);
        fc.pre(more.status === "found" && more.assumed?.includes("left out") === true);
        expect(idOf(more)).toBe(idOf(resolveExercise(text)));
      }),
    );
  });

  it("answers any text whatever, and the same again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const answer = resolveExercise(text);
        expect(["found", "ambiguous", "unknown"]).toContain(answer.status);
        expect(resolveExercise(text)).toEqual(answer);
      }),
    );
  });
});
