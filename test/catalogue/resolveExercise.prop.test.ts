import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exercises } from "../../src/catalogue/exercises";
import { findExercise } from "../../src/catalogue/findExercise";
import { resolveExercise } from "../../src/catalogue/resolveExercise";

const exercise = fc.constantFrom(...exercises);
const spelling = exercise.chain((lift) =>
  fc.record({ lift: fc.constant(lift), name: fc.constantFrom(lift.name, ...lift.aliases) }),
);

describe("resolveExercise", () => {
  it("finds a lift by each of its names in any order of words, any case and any punctuation", () => {
    fc.assert(
      fc.property(
        spelling.chain(({ lift, name }) => {
          // Hyphenated and two-part words stay together: "low bar" is not "bar low".
          const words = name.replace(/[()°]/g, "").split(/ - |, | (?!(?:bar|down|arm|press|up)\b)/iu);
          return fc.record({ lift: fc.constant(lift), words: fc.shuffledSubarray(words, { minLength: words.length }) });
        }),
        fc.constantFrom(" ", ", ", " / ", " - "),
        fc.boolean(),
        ({ lift, words }, joint, loud) => {
          const name = words.join(joint);
          expect(findExercise(loud ? name.toUpperCase() : name)?.id).toBe(lift.id);
        },
      ),
    );
  });

  it("finds the same lift when a pause or a tempo is added", () => {
    fc.assert(
      fc.property(spelling, fc.constantFrom("Paused", "Pause 2 sec", "Tempo (3-1-0)", "beltless"), ({ lift, name }, way) => {
        fc.pre(!/\d/.test(name)); // "Leg press 45°": its own number would be taken for the tempo's
        expect(findExercise(`${name} - ${way}`)?.id).toBe(lift.id);
        expect(findExercise(`${way} ${name}`)?.id).toBe(lift.id);
      }),
    );
  });

  it("knows no lift by a name with a word more than its own", () => {
    const strange = ["smith", "single leg", "sumo", "assisted", "old", "landmine", "old data", "isometric", "zottman"];
    fc.assert(
      fc.property(spelling, fc.constantFrom(...strange), ({ name }, word) => {
        expect(resolveExercise(`${word} ${name}`)).toEqual({ status: "unknown" });
        expect(resolveExercise(`${name} (${word})`)).toEqual({ status: "unknown" });
      }),
    );
  });

  it("answers any text whatever", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(["found", "ambiguous", "unknown"]).toContain(resolveExercise(text).status);
      }),
    );
  });
});
