import fc from "fast-check";
import { expect, test } from "vitest";
import { FIT_WEIGHTINGS } from "../../../src/strength/repsModels/fitting/fitWeighting";
import { FIT_TARGETS } from "../../../src/strength/repsModels/fitting/repsFit";
import { fitRepsModel } from "../../../src/strength/repsModels/fitRepsModel";
import { fitRepsModelFromLoads } from "../../../src/strength/repsModels/fitRepsModelFromLoads";
import { fitRepsModelMixed } from "../../../src/strength/repsModels/fitRepsModelMixed";
import { LOAD_ADJUSTMENTS, type LoadAdjustment } from "../../../src/strength/repsModels/loadAdjustment";
import { MOVEMENTS } from "../../../src/strength/repsModels/movement";
import { repsAtShare } from "../../../src/strength/repsModels/repsAtShare";
import { shareForReps } from "../../../src/strength/repsModels/shareForReps";
import { modelsWithParameter, setsOnCurve } from "../../arbitraries/repsModel";

const adjustments = (): fc.Arbitrary<LoadAdjustment> =>
  fc.constantFrom(...LOAD_ADJUSTMENTS).chain((method) =>
    fc
      .integer({ min: 0, max: 8 })
      .map((n) => ({ method, amount: method === "reps-in-reserve" ? n / 2 : method === "deducted-intensity" ? -n / 100 : 1 - n / 20 })),
  );

function fitted<Answer extends { readonly status: string }>(answer: Answer): Extract<Answer, { status: "fitted" }> {
  if (answer.status === "fitted") return answer as Extract<Answer, { status: "fitted" }>;
  throw new Error(`not fitted: ${JSON.stringify(answer)}`);
}

const curves = modelsWithParameter().chain((curve) => setsOnCurve(curve).map((sets) => ({ ...curve, sets })));
const rated = fc.record({ share: fc.integer({ min: 50, max: 95 }).map((n) => n / 100), reps: fc.integer({ min: 2, max: 20 }) });

test("the share falls with every repetition, and the repetitions with every load", () => {
  fc.assert(
    fc.property(modelsWithParameter(), fc.constantFrom(...MOVEMENTS), adjustments(), fc.integer({ min: 1, max: 20 }), (curve, movement, adjustment, reps) => {
      const options = { ...curve, movement, adjustment };
      expect(shareForReps({ ...options, reps: reps + 1 })).toBeLessThan(shareForReps({ ...options, reps }));
      expect(repsAtShare({ ...options, share: 0.4 + reps / 50 })).toBeLessThan(repsAtShare({ ...options, share: 0.39 + reps / 50 }));
    }),
  );
});

test("there and back is the same, by every model, adjustment and movement", () => {
  fc.assert(
    fc.property(modelsWithParameter(), fc.constantFrom(...MOVEMENTS), adjustments(), fc.integer({ min: 2, max: 24 }), (curve, movement, adjustment, half) => {
      const options = { ...curve, movement, adjustment };
      const share = shareForReps({ ...options, reps: half / 2 });
      fc.pre(share >= 0.01 && share <= 1 && (adjustment.method !== "deducted-intensity" || share - adjustment.amount > 0));
      expect(repsAtShare({ ...options, share })).toBeCloseTo(half / 2, 8);
    }),
  );
});

test("an adjustment of nothing is a set to failure, and more of it is lighter", () => {
  const nothing = { "reps-in-reserve": 0, "deducted-intensity": 0, "relative-intensity": 1, "percent-of-max-reps": 1 };
  fc.assert(
    fc.property(modelsWithParameter(), adjustments(), fc.integer({ min: 1, max: 15 }), (curve, adjustment, reps) => {
      const { method } = adjustment;
      const toFailure = shareForReps({ ...curve, reps });
      expect(shareForReps({ ...curve, reps, adjustment: { method, amount: nothing[method] } })).toBe(toFailure);
      const lighter = shareForReps({ ...curve, reps, adjustment });
      if (adjustment.amount === nothing[method] || (toFailure < 0 && method === "relative-intensity")) return;
      expect(lighter).toBeLessThan(toFailure);
    }),
  );
});

test("a fit finds the parameter of sets on a curve, whatever the weights and the direction", () => {
  fc.assert(
    fc.property(curves, fc.constantFrom(...FIT_WEIGHTINGS), fc.constantFrom(...FIT_TARGETS), ({ model, parameter, sets }, weighting, target) => {
      expect(fitted(fitRepsModel({ model, sets, weighting, target })).parameter / parameter).toBeCloseTo(1, 6);
    }),
  );
});

test("a fit from loads finds parameter and maximum of sets on a curve", () => {
  fc.assert(
    fc.property(
      curves,
      fc.integer({ min: 40, max: 300 }),
      fc.constantFrom(...FIT_WEIGHTINGS),
      fc.constantFrom(...FIT_TARGETS),
      ({ model, parameter, sets }, oneRepMax, weighting, target) => {
        const top = model === "epley" ? oneRepMax * (1 + parameter) : oneRepMax;
        const loaded = sets.map(({ share, reps }) => ({ load: top * share, reps }));
        for (const fit of [
          fitted(fitRepsModelFromLoads({ model, sets: loaded, weighting, target })),
          fitted(fitRepsModelFromLoads({ model, sets: loaded, quantile: 0.3 })),
          fitted(fitRepsModelFromLoads({ model, sets: loaded, weighting, target, parameter })),
        ]) {
          expect(fit.parameter / parameter).toBeCloseTo(1, 5);
          expect(fit.oneRepMax / oneRepMax).toBeCloseTo(1, 5);
        }
      },
    ),
  );
});

test("twice the loads is twice the maximum on the same curve", () => {
  fc.assert(
    fc.property(curves, fc.constantFrom(...FIT_TARGETS), ({ model, sets }, target) => {
      const of = (factor: number) => fitted(fitRepsModelFromLoads({ model, target, sets: sets.map(({ share, reps }) => ({ load: 100 * factor * share, reps })) }));
      expect(of(2).oneRepMax / of(1).oneRepMax).toBeCloseTo(2, 5);
      expect(of(2).parameter / of(1).parameter).toBeCloseTo(1, 5);
    }),
  );
});

test("the order of the sets does not matter", () => {
  fc.assert(
    fc.property(fc.array(rated, { minLength: 3, maxLength: 12 }), fc.integer({ min: 5, max: 95 }), (sets, percent) => {
      const backwards = [...sets].reverse();
      const quantile = percent / 100;
      expect(fitRepsModel({ sets: backwards, quantile })).toEqual(fitRepsModel({ sets, quantile }));
      const loaded = (list: typeof sets) => list.map(({ share, reps }) => ({ load: 100 * share, reps }));
      expect(fitRepsModelFromLoads({ sets: loaded(backwards), quantile })).toEqual(fitRepsModelFromLoads({ sets: loaded(sets), quantile }));
    }),
  );
});

test("a quantile fit leaves its share of the sets below and the rest above", () => {
  fc.assert(
    fc.property(fc.array(rated, { minLength: 4, maxLength: 20 }), fc.integer({ min: 5, max: 95 }), (sets, percent) => {
      const quantile = percent / 100;
      const one = fitRepsModel({ sets, model: "linear", quantile });
      const two = fitRepsModelFromLoads({ sets: sets.map(({ share, reps }) => ({ load: 100 * share, reps })), model: "linear", quantile });
      if (two.status === "fitted") {
        const { below, above } = countSides(sets, (share) => 1 + (1 - (100 * share) / two.oneRepMax) * two.parameter);
        expect(below).toBeLessThanOrEqual(quantile * sets.length + 1e-9);
        expect(above).toBeLessThanOrEqual((1 - quantile) * sets.length + 1e-9);
      }
      const { below, above, pull } = countSides(sets, (share) => 1 + (1 - share) * fitted(one).parameter);
      expect(pull.below).toBeLessThanOrEqual(quantile * pull.all + 1e-9);
      expect(pull.above).toBeLessThanOrEqual((1 - quantile) * pull.all + 1e-9);
      expect(below + above).toBeLessThanOrEqual(sets.length);
    }),
  );
});

function countSides(sets: readonly { share: number; reps: number }[], curve: (share: number) => number) {
  const sides = sets.map(({ share, reps }) => ({ side: reps - curve(share), weight: 1 - share }));
  const below = sides.filter(({ side }) => side < -1e-9);
  const above = sides.filter(({ side }) => side > 1e-9);
  const pullOf = (list: typeof sides): number => list.reduce((total, { weight }) => total + weight, 0);
  return { below: below.length, above: above.length, pull: { below: pullOf(below), above: pullOf(above), all: pullOf(sides) } };
}

test("a lifter among others lies between the own fit and the typical one", () => {
  const lifters = fc.array(fc.tuple(fc.integer({ min: 20, max: 60 }), fc.array(fc.integer({ min: -1, max: 1 }), { minLength: 3, maxLength: 3 })), { minLength: 3, maxLength: 8 });
  fc.assert(
    fc.property(lifters, (people) => {
      const sets = people.flatMap(([klin, misses], person) =>
        misses.map((miss, place) => ({ lifter: `lifter ${person}`, share: 0.9 - place / 10, reps: Math.max(2, Math.round(1 + (0.1 + place / 10) * klin) + miss) })),
      );
      const fit = fitted(fitRepsModelMixed({ model: "linear", sets }));
      expect(fit.spread).toBeGreaterThanOrEqual(0);
      for (const { lifter, parameter } of fit.lifters) {
        const own = fitted(fitRepsModel({ model: "linear", sets: sets.filter((set) => set.lifter === lifter) })).parameter;
        expect(parameter).toBeGreaterThanOrEqual(Math.min(own, fit.parameter) - 1e-6);
        expect(parameter).toBeLessThanOrEqual(Math.max(own, fit.parameter) + 1e-6);
      }
    }),
  );
});

test("lifters whose sets lie on their own curves keep them", () => {
  const lifters = modelsWithParameter().chain(({ model }) =>
    fc.tuple(
      fc.constant(model),
      fc.array(
        modelsWithParameter().filter((curve) => curve.model === model).chain((curve) => setsOnCurve(curve, 3).map((sets) => ({ ...curve, sets }))),
        { minLength: 2, maxLength: 6 },
      ),
    ),
  );
  fc.assert(
    fc.property(lifters, ([model, people]) => {
      const sets = people.flatMap((person, place) => person.sets.map((set) => ({ lifter: String(place), ...set })));
      const fit = fitRepsModelMixed({ model, sets });
      fc.pre(fit.status === "fitted");
      for (const [place, { parameter }] of fitted(fit).lifters.entries()) {
        expect(parameter / (people[place]?.parameter ?? Number.NaN)).toBeCloseTo(1, 3);
      }
    }),
  );
});
