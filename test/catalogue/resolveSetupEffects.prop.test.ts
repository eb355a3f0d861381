import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Exercise } from "../../src/catalogue/exercise";
import { EVIDENCE_GRADES } from "../../src/catalogue/evidence";
import { exercises } from "../../src/catalogue/exercises";
import { getExercise } from "../../src/catalogue/getExercise";
import { barbellHipThrust } from "../../src/catalogue/lifts/barbellHipThrust";
import { MUSCLES } from "../../src/catalogue/muscles";
import { resolveSetupEffects } from "../../src/catalogue/resolveSetupEffects";
import { sources } from "../../src/catalogue/sources";
import type { ExerciseEntry, SetupRecord, TrainingLog } from "../../src/log/types";
import { muscleVolume } from "../../src/volume/muscleVolume";

const logOf = (entry: ExerciseEntry): TrainingLog => ({ sessions: [{ id: "s1", date: "2026-05-09", entries: [entry] }] });

/** Answers to some of the lift's setup variables, in any order. */
const answers = fc
  .shuffledSubarray([...barbellHipThrust.setup])
  .chain((variables) =>
    fc.tuple(
      ...variables.map(({ id, options }) => fc.constantFrom(...options.map((option): [string, string] => [id, option.id]))),
    ),
  )
  .map((pairs): Record<string, string> => Object.fromEntries(pairs));

describe("resolveSetupEffects", () => {
  it("gives the same whatever the order of the answers", () => {
    fc.assert(
      fc.property(answers, (setup) => {
        const backwards = Object.fromEntries(Object.entries(setup).reverse());
        const changes = (given: Record<string, string>) => {
          const outcomes = resolveSetupEffects("barbell-hip-thrust", given);
          return MUSCLES.map((muscle) => outcomes[muscle]?.change);
        };
        expect(changes(backwards)).toEqual(changes(setup));
      }),
    );
  });

  it("never turns a direction into its opposite when answers are added", () => {
    fc.assert(
      fc.property(answers, answers, (some, more) => {
        const before = resolveSetupEffects("barbell-hip-thrust", some);
        const after = resolveSetupEffects("barbell-hip-thrust", { ...more, ...some });
        for (const muscle of MUSCLES) {
          const change = before[muscle]?.change;
          if (change === undefined || change === "same") continue;
          expect([change, "unknown"]).toContain(after[muscle]?.change);
        }
      }),
    );
  });
});

/** A lift and answers to some of its questions, some of them nonsense. */
const liftAndAnswers = fc.constantFrom(...exercises).chain((exercise) =>
  fc
    .shuffledSubarray([...exercise.setup])
    .chain((variables) => fc.tuple(...variables.map(({ id, options }) => answerTo(id, options.map((option) => option.id)))))
    .map((pairs): { exercise: Exercise; setup: SetupRecord } => ({ exercise, setup: Object.fromEntries(pairs) })),
);

function answerTo(variable: string, options: readonly string[]): fc.Arbitrary<[string, string | number | boolean]> {
  return fc.constantFrom<string | number | boolean>(...options, "sideways", 7, true).map((answer) => [variable, answer]);
}

describe("resolveSetupEffects for every lift", () => {
  it("names muscles of the dictionary, grades, sources of the bibliography and the answers that bear on it", () => {
    fc.assert(
      fc.property(liftAndAnswers, ({ exercise, setup }) => {
        for (const [muscle, { change, evidence, causes }] of Object.entries(resolveSetupEffects(exercise.id, setup))) {
          expect(MUSCLES).toContain(muscle);
          expect(["more", "less", "same", "unknown"]).toContain(change);
          expect(EVIDENCE_GRADES).toContain(evidence.grade);
          expect(evidence.sources.length).toBeGreaterThan(0);
          expect(evidence.sources.filter((id) => !(id in sources))).toEqual([]);
          expect(causes.length).toBeGreaterThan(0);
          for (const { variable } of causes) expect(setup).toHaveProperty(variable);
        }
      }),
    );
  });

  it("keeps what an unlisted answer may change unknown, whatever else is answered", () => {
    fc.assert(
      fc.property(liftAndAnswers, ({ exercise, setup }) => {
        for (const variable of exercise.setup) {
          const outcomes = resolveSetupEffects(exercise.id, { ...setup, [variable.id]: "no such answer" });
          const touched = variable.options.flatMap(({ effects }) => effects.map(({ muscle }) => muscle));
          for (const muscle of touched) expect(outcomes[muscle]?.change).toBe("unknown");
        }
      }),
    );
  });

  it("never changes what a set counts for", () => {
    fc.assert(
      fc.property(liftAndAnswers, fc.integer({ min: 1, max: 12 }), ({ exercise, setup }, reps) => {
        const sets = [{ kind: "work", load: { value: 40, unit: "kg" }, reps, rir: 2, completed: true }] as const;
        const plain = muscleVolume(logOf({ exerciseId: exercise.id, sets }));
        expect(muscleVolume(logOf({ exerciseId: exercise.id, sets, setup }))).toEqual(plain);
      }),
    );
  });

  it("does not contradict the hip thrust in a lift of its family", () => {
    const opposite = { more: "less", less: "more", same: undefined, unknown: undefined } as const;
    const family = ["barbell-glute-bridge", "single-leg-hip-thrust", "dumbbell-hip-thrust", "machine-hip-thrust", "smith-machine-hip-thrust"];
    const wrong = barbellHipThrust.setup.flatMap((variable) =>
      variable.options.flatMap((option) => {
        const ours = resolveSetupEffects("barbell-hip-thrust", { [variable.id]: option.id });
        return family.filter((id) => {
          const shares = getExercise(id).setup.some((one) => one.id === variable.id && one.options.some((other) => other.id === option.id));
          const theirs = shares ? resolveSetupEffects(id, { [variable.id]: option.id }) : {};
          return MUSCLES.some((muscle) => {
            const against = opposite[ours[muscle]?.change ?? "unknown"];
            return against !== undefined && theirs[muscle]?.change === against;
          });
        });
      }),
    );
    expect(wrong).toEqual([]);
  });
});
