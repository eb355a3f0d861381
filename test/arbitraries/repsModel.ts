/** Models with a parameter that people have, and sets that lie on their curve. */
import fc from "fast-check";
import { REPS_MODELS, type RepsModelId } from "../../src/strength/repsModels/repsModels";
import { shareForReps } from "../../src/strength/repsModels/shareForReps";

export const modelsWithParameter = (): fc.Arbitrary<{ model: RepsModelId; parameter: number }> =>
  fc.constantFrom(...REPS_MODELS).chain((model) =>
    fc.record({
      model: fc.constant(model),
      parameter: model === "linear" ? fc.integer({ min: 250, max: 800 }).map((n) => n / 10) : fc.integer({ min: 150, max: 900 }).map((n) => n / 10_000),
    }),
  );

/** Different counts of repetitions, each with its share by the model. */
export const setsOnCurve = (
  { model, parameter }: { model: RepsModelId; parameter: number },
  least = 2,
): fc.Arbitrary<{ share: number; reps: number }[]> =>
  fc
    .uniqueArray(fc.integer({ min: 2, max: 15 }), { minLength: least, maxLength: 8 })
    .map((counts) => counts.map((reps) => ({ reps, share: shareForReps({ reps, model, parameter }) })));
