import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MUSCLES } from "../../src/catalogue/muscles";
import { foldText } from "../../src/foundation/foldText";
import type { ForeignExerciseReading } from "../../src/interchange/foreign/foreignExercise";
import { readFreeExerciseDbRow } from "../../src/interchange/foreign/readFreeExerciseDbRow";
import { readWgerRow } from "../../src/interchange/foreign/readWgerRow";

const text = fc.oneof(fc.string(), fc.string({ unit: "grapheme" }), fc.constantFrom("biceps", "shoulders", "Log lift", "barbell", "compound"));
const anything = fc.oneof(fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true }), text, fc.jsonValue());
const named = (value: fc.Arbitrary<unknown>) => fc.record({ id: anything, name: value, name_en: anything }, { requiredKeys: [] });
const labels = fc.oneof(anything, fc.array(fc.oneof(anything, fc.constantFrom("biceps", "shoulders", "traps", "quadriceps"))));
const entries = fc.oneof(anything, fc.array(fc.oneof(anything, fc.nat(20), named(fc.constantFrom("Soleus", "Trapezius", "Barbell", "Bench")))));

const freeRow = fc.oneof(
  anything,
  fc.record({ id: anything, name: text, mechanic: anything, equipment: anything, category: anything, primaryMuscles: labels, secondaryMuscles: labels, alternateNames: labels }, { requiredKeys: [] }),
);
const wgerRow = fc.oneof(
  anything,
  fc.record(
    {
      uuid: fc.oneof(fc.uuid(), anything),
      id: anything,
      category: fc.oneof(anything, named(fc.constantFrom("Legs", "Abs"))),
      muscles: entries,
      muscles_secondary: entries,
      equipment: entries,
      translations: fc.oneof(anything, fc.array(fc.record({ language: fc.oneof(fc.nat(13), anything), name: text, aliases: labels }))),
    },
    { requiredKeys: [] },
  ),
);
const reading: fc.Arbitrary<ForeignExerciseReading> = fc.oneof(freeRow.map(readFreeExerciseDbRow), wgerRow.map(readWgerRow));

describe("laws of reading foreign rows", () => {
  it("never throws, and says why where it reads nothing", () => {
    fc.assert(
      fc.property(reading, (read) => {
        if (read.status === "rejected") expect(read.issues).toHaveLength(1);
        for (const { text: shown, reason } of read.issues) {
          expect(typeof shown).toBe("string");
          expect(reason).not.toBe("");
        }
      }),
    );
  });

  it("gives an id and names that a catalogue could hold", () => {
    fc.assert(
      fc.property(reading, (read) => {
        if (read.status === "rejected") return;
        expect(read.id).toMatch(/^(?:free-exercise-db|wger)(?:-[a-z0-9]+)+$/u);
        const names = [read.name, ...read.aliases].map(foldText);
        expect(names).not.toContain("");
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });

  it("means one muscle or several, never none and never one twice, and names every gap of those it means", () => {
    fc.assert(
      fc.property(reading, (read) => {
        if (read.status === "rejected") return;
        const unknown = read.unknown.map(({ field }) => field);
        for (const { label, muscle, candidates = [] } of read.muscles) {
          if (muscle === undefined) {
            expect(candidates.length).toBeGreaterThan(1);
            expect(unknown).toContain(`muscles.${label}`);
          } else {
            expect(candidates).toEqual([]);
            expect(MUSCLES).toContain(muscle);
            expect(unknown).toContain(`muscles.${muscle}.setCredit`);
          }
        }
        const sure = read.muscles.flatMap(({ muscle }) => muscle ?? []);
        expect(new Set(sure).size).toBe(sure.length);
        expect(new Set(unknown).size).toBe(unknown.length);
        for (const field of ["pattern", "loading", "equipment", "evidence"]) expect(unknown).toContain(field);
      }),
    );
  });

  it("invents nothing: no credit, no length and no pattern is in what it gives", () => {
    fc.assert(
      fc.property(reading, (read) => {
        if (read.status === "rejected") return;
        expect(["bodyPart", "equipment", "mechanic"]).toEqual(expect.arrayContaining(Object.keys(read.known)));
        for (const muscle of read.muscles) expect(["label", "role", "muscle", "candidates"]).toEqual(expect.arrayContaining(Object.keys(muscle)));
      }),
    );
  });
});
