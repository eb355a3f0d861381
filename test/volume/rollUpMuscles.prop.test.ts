import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exercises } from "../../src/catalogue/exercises";
import { muscleGroups } from "../../src/catalogue/anatomy/muscleGroups";
import { muscles, MUSCLES } from "../../src/catalogue/muscles";
import { creditMuscles } from "../../src/volume/creditMuscles";
import { rollUpMuscles } from "../../src/volume/rollUpMuscles";
import { summariseMuscles } from "../../src/volume/summariseMuscles";

const ids = MUSCLES.flatMap((muscle) => [muscle, ...muscles[muscle].regions.map(({ id }) => id)]);
const credited = fc.array(
  fc.record({
    sets: fc.integer({ min: 0, max: 40 }).map((halves) => halves / 2),
    credits: fc.dictionary(fc.constantFrom(...ids), fc.constantFrom(0, 0.25, 0.5, 1), { maxKeys: 8 }),
  }),
  { maxLength: 12 },
);
const level = fc.constantFrom("muscle", "group");

describe("laws of rolling up", () => {
  it("gives the fractional sets of the summaries at the level of muscles", () => {
    const lift = fc.constantFrom(...exercises);
    const week = fc.uniqueArray(fc.tuple(lift, fc.integer({ min: 0, max: 20 })), { selector: ([{ id }]) => id, maxLength: 8 });
    fc.assert(
      fc.property(week, (done) => {
        const zero = { sessions: 1, workingSets: 0, reps: 0, bodyMassMissing: 0, tonnage: { kg: 0, lb: 0 } };
        const kinds = { warmup: 0, work: 0, top: 0, backoff: 0, drop: 0, amrap: 0, myo: 0, "rest-pause": 0, cluster: 0 };
        const rows = done.map(([{ id }, hardSets]) => ({ ...zero, sets: kinds, exerciseId: id, hardSets }));
        const summed = summariseMuscles(rows, new Map(exercises.map((exercise) => [exercise.id, exercise])));
        const rolled = rollUpMuscles(done.map(([exercise, sets]) => ({ sets, credits: creditMuscles(exercise) })), "muscle");
        expect(rolled).toEqual(Object.fromEntries(summed.map(({ muscle, fractionalSets }) => [muscle, fractionalSets])));
      }),
    );
  });

  it("never counts more sets for anything than were done", () => {
    fc.assert(
      fc.property(credited, level, (rows, to) => {
        const done = rows.reduce((total, { sets }) => total + sets, 0);
        for (const sets of Object.values(rollUpMuscles(rows, to))) expect(sets).toBeLessThanOrEqual(done);
      }),
    );
  });

  it("gives a group no less than any of its muscles and no more than all of them", () => {
    fc.assert(
      fc.property(credited, (rows) => {
        const byMuscle = rollUpMuscles(rows, "muscle");
        const byGroup = rollUpMuscles(rows, "group");
        for (const group of Object.values(muscleGroups)) {
          const parts = group.muscles.map((muscle) => byMuscle[muscle] ?? 0);
          expect(byGroup[group.id] ?? 0).toBeGreaterThanOrEqual(Math.max(...parts));
          expect(byGroup[group.id] ?? 0).toBeLessThanOrEqual(parts.reduce((sum, part) => sum + part, 0));
        }
      }),
    );
  });

  it("is the same in any order, and split into any parts", () => {
    fc.assert(
      fc.property(credited, level, fc.nat(), (rows, to, at) => {
        const whole = rollUpMuscles(rows, to);
        expect(rollUpMuscles([...rows].reverse(), to)).toEqual(whole);
        const singles = rows.flatMap(({ sets, credits }) => [{ sets: sets / 2, credits }, { sets: sets / 2, credits }]);
        expect(rollUpMuscles(singles.slice(at % 3), to)).toEqual(rollUpMuscles([...singles.slice(at % 3)].reverse(), to));
        expect(rollUpMuscles(singles, to)).toEqual(whole);
      }),
    );
  });

  it("adds no set for naming a head besides its muscle", () => {
    fc.assert(
      fc.property(fc.constantFrom(...MUSCLES), fc.integer({ min: 1, max: 10 }), (muscle, sets) => {
        const heads = Object.fromEntries(muscles[muscle].regions.map(({ id }) => [id, 1]));
        expect(rollUpMuscles([{ sets, credits: { [muscle]: 1, ...heads } }], "muscle")).toEqual({ [muscle]: sets });
      }),
    );
  });
});
