import { describe, expect, test } from "vitest";
import { FIT_WEIGHTINGS } from "../../../src/strength/repsModels/fitting/fitWeighting";
import { weighPoint } from "../../../src/strength/repsModels/fitting/fitWeighting";
import { fitRepsModel, type FitRepsModelInput } from "../../../src/strength/repsModels/fitRepsModel";
import { fitRepsModelFromLoads, type FitRepsModelFromLoadsInput } from "../../../src/strength/repsModels/fitRepsModelFromLoads";
import { fitRepsModelMixed, type FitRepsModelMixedInput } from "../../../src/strength/repsModels/fitRepsModelMixed";
import { REPS_MODELS, repsModels } from "../../../src/strength/repsModels/repsModels";
import { repsAtShare, type RepsAtShareInput } from "../../../src/strength/repsModels/repsAtShare";
import { rollRepsModel, type RollRepsModelInput } from "../../../src/strength/repsModels/rollRepsModel";
import { shareForReps, type ShareForRepsInput } from "../../../src/strength/repsModels/shareForReps";
import { sources } from "../../../src/catalogue/sources";
import { deepFreeze } from "../../setup/deepFreeze";
import { refusalOf } from "../../setup/refusalOf";
import { withGap } from "../withGap";

describe("shares and repetitions", () => {
  test("the usual model is modified Epley with a single as the maximum", () => {
    expect(shareForReps({ reps: 1 })).toBe(1);
    expect(shareForReps({ reps: 5 })).toBe(shareForReps({ reps: 5, model: "epley-modified", parameter: 0.0353 }));
    expect(repsAtShare({ share: 1 })).toBe(1);
  });

  test("the curve runs on where no load is left, and says so by its sign", () => {
    expect(shareForReps({ reps: 50, model: "linear" })).toBeLessThan(0);
    expect(repsAtShare({ share: 1, adjustment: { method: "reps-in-reserve", amount: 3 } })).toBe(-2);
  });

  test.each(REPS_MODELS)("%s is registered under its id with a source", (id) => {
    expect(repsModels[id].id).toBe(id);
    expect(Object.keys(sources)).toContain(repsModels[id].source);
  });

  test.each<[string, ShareForRepsInput, string]>([
    ["NaN", { reps: Number.NaN }, "reps must be a number from 0 to 1000, got NaN"],
    ["Infinity", { reps: Number.POSITIVE_INFINITY }, "reps must be a number from 0 to 1000, got Infinity"],
    ["below 0", { reps: -1 }, "reps must be a number from 0 to 1000, got -1"],
    ["a parameter of 0", { reps: 5, parameter: 0 }, "parameter must be a number from 0.000001 to 0.9, got 0"],
    ["k as klin", { reps: 5, model: "linear", parameter: 0.0333 }, "parameter must be a number from 1 to 1000000, got 0.0333"],
    ["an unknown model", { reps: 5, model: "brzycki" as "epley" }, 'model must be one of epley, epley-modified, linear, got "brzycki"'],
    ["an unknown movement", { reps: 5, movement: "slow" as "grinding" }, 'movement must be one of grinding, ballistic, conservative, got "slow"'],
    ["an unknown method", { reps: 5, adjustment: { method: "rir" as "reps-in-reserve", amount: 1 } }, 'adjustment.method must be one of reps-in-reserve, deducted-intensity, relative-intensity, percent-of-max-reps, got "rir"'],
    ["a negative reserve", { reps: 5, adjustment: { method: "reps-in-reserve", amount: -1 } }, "adjustment.amount must be a number from 0 to 100, got -1"],
    ["percent for a share", { reps: 5, adjustment: { method: "relative-intensity", amount: 90 } }, "adjustment.amount must be a number above 0 and at most 2, got 90"],
    ["none of the repetitions", { reps: 5, adjustment: { method: "percent-of-max-reps", amount: 0 } }, "adjustment.amount must be a number above 0 and at most 2, got 0"],
  ])("refuses %s", (_what, input, message) => {
    expect(refusalOf(() => shareForReps(input))).toMatchObject({ code: "invalid-argument", message });
  });

  test.each<[string, RepsAtShareInput, string, string]>([
    ["NaN", { share: Number.NaN }, "invalid-argument", "share must be a number from 0.01 to 1, got NaN"],
    ["percent", { share: 90 }, "invalid-argument", "share must be a number from 0.01 to 1, got 90"],
    ["0", { share: 0 }, "invalid-argument", "share must be a number from 0.01 to 1, got 0"],
    ["a share that an adjustment uses up", { share: 0.3, adjustment: { method: "deducted-intensity", amount: 0.4 } }, "not-estimable", "share must stay above 0 when adjusted, got 0.3"],
  ])("refuses %s", (_what, input, code, message) => {
    expect(refusalOf(() => repsAtShare(input))).toMatchObject({ code, argument: "share", message });
  });

  test.each([[undefined], [null], [5]])("refuses %s for all that is asked", (input) => {
    const refusal = { code: "invalid-argument", argument: "input", message: `input must be an object, got ${String(input)}` };
    expect(refusalOf(() => shareForReps(input as never))).toEqual(refusal);
    expect(refusalOf(() => repsAtShare(input as never))).toEqual(refusal);
  });

  test("a share of the repetitions so small that the curve ends is refused", () => {
    const adjustment = { method: "percent-of-max-reps", amount: Number.MIN_VALUE } as const;
    expect(refusalOf(() => shareForReps({ reps: 5, model: "linear", adjustment }))).toMatchObject({ code: "not-estimable", argument: "reps" });
  });
});

const threeSets = deepFreeze([
  { share: 0.9, reps: 4 },
  { share: 0.8, reps: 8 },
  { share: 0.7, reps: 13 },
]);

describe("a fit at known shares", () => {
  test("counts repetitions in reserve as done", () => {
    const counted = threeSets.map(({ share, reps }) => ({ share, reps: reps - 2, rir: 2 }));
    expect(fitRepsModel({ sets: counted })).toEqual(fitRepsModel({ sets: threeSets }));
  });

  test("says what it is and how many sets it stands on", () => {
    expect(fitRepsModel({ sets: threeSets, model: "linear" })).toMatchObject({ status: "fitted", model: "linear", basedOn: { sets: 3 } });
  });

  test("weighs a set as it says", () => {
    const weights = FIT_WEIGHTINGS.map((weighting) => weighPoint(weighting, { load: 0.5, reps: 4, rir: 3 }));
    expect(weights).toEqual([1, 0.25, 0.5, 0.25, 0.125, 0.0625, 0.125, 0.03125]);
  });

  test("believes rated sets less, the more they left", () => {
    const sets = [{ share: 0.8, reps: 8 }, { share: 0.8, reps: 3, rir: 9 }];
    const near = fitRepsModel({ sets: sets.slice(0, 1), model: "linear" });
    const far = fitRepsModel({ sets: sets.slice(1), model: "linear" });
    const weighed = fitRepsModel({ sets, model: "linear", weighting: "rir" });
    const parameters = [near, weighed, far].map((fit) => (fit.status === "fitted" ? fit.parameter : Number.NaN));
    expect(parameters[1]).toBeCloseTo(((parameters[0] ?? 0) * 10 + (parameters[2] ?? 0)) / 11, 9);
  });

  test("takes the middle of equally good slopes", () => {
    const sets = [{ share: 0.7, reps: 10 }, { share: 0.8, reps: 5 }, { share: 0.9, reps: 3 }];
    const fit = fitRepsModel({ sets, model: "linear", quantile: 0.5 });
    expect(fit).toMatchObject({ status: "fitted" });
    expect(fit.status === "fitted" && fit.parameter).toBeCloseTo(25, 9);
  });

  test.each<[string, FitRepsModelInput, string]>([
    ["no sets", { sets: [] }, "too-few-loads"],
    ["a maximum alone", { sets: [{ share: 1, reps: 1 }] }, "too-few-loads"],
    ["singles only, by a curve that starts there", { sets: [{ share: 0.9, reps: 1 }] }, "too-few-loads"],
    ["many repetitions with all of the maximum", { sets: [{ share: 1, reps: 5 }, { share: 0.99, reps: 1 }] }, "too-few-loads"],
    ["a curve steeper than any lifter's", { sets: [{ share: 0.5, reps: 2 }] }, "no-decline"],
    ["the same, seen from the load", { sets: [{ share: 0.5, reps: 2 }], target: "load" }, "no-decline"],
  ])("%s: cannot tell", (_what, input, code) => {
    expect(fitRepsModel(input)).toMatchObject({ status: "not-estimable", reason: { code } });
  });

  test.each<[string, unknown, string]>([
    ["no list", { sets: "many" }, 'sets must be a list, got "many"'],
    ["an empty set", { sets: [null] }, "sets[0] must be an object, got null"],
    ["a share in percent", { sets: [{ share: 90, reps: 3 }] }, "sets[0].share must be a number from 0.01 to 1, got 90"],
    ["half a repetition", { sets: [...threeSets, { share: 0.9, reps: 2.5 }] }, "sets[3].reps must be a whole number from 1 to 100, got 2.5"],
    ["no repetition", { sets: [{ share: 0.9, reps: 0 }] }, "sets[0].reps must be a whole number from 1 to 100, got 0"],
    ["RPE for RIR", { sets: [{ share: 0.9, reps: 3, rir: 10.5 }] }, "sets[0].rir must be a multiple of 0.5 from 0 to 10, got 10.5"],
    ["an unknown weighting", { sets: threeSets, weighting: "eRIR" }, 'weighting must be one of none, reps, load, rir, reps-load, reps-rir, load-rir, reps-load-rir, got "eRIR"'],
    ["an unknown target", { sets: threeSets, target: "share" }, 'target must be one of reps, load, got "share"'],
    ["a gap in the list", { sets: withGap(threeSets) }, "sets[0] must be an object, got undefined"],
    ["a rating for a reserve", { sets: [{ share: 0.9, reps: 3, rpe: 8 }] }, "sets[0].rpe is not read here: give sets[0].rir, as rirFromRpe(8)"],
    ["a target with a quantile", { sets: threeSets, quantile: 0.5, target: "load" }, 'target is not read here: a fit by quantile takes none, got "load"'],
    ["weights with a quantile", { sets: threeSets, quantile: 0.5, weighting: "reps" }, 'weighting is not read here: a fit by quantile takes none, got "reps"'],
    ["a quantile of null", { sets: threeSets, quantile: null }, "quantile must be a number from 0.01 to 0.99, got null"],
    ["a parameter to keep", { sets: threeSets, parameter: 0.03 }, "parameter is not read here: it is what is fitted, got 0.03"],
    ["a quantile of 1", { sets: threeSets, quantile: 1 }, "quantile must be a number from 0.01 to 0.99, got 1"],
    ["an unknown model", { sets: threeSets, model: "k" }, 'model must be one of epley, epley-modified, linear, got "k"'],
  ])("refuses %s", (_what, input, message) => {
    expect(refusalOf(() => fitRepsModel(input as FitRepsModelInput))).toMatchObject({ code: "invalid-argument", message });
  });
});

describe("a fit from loads", () => {
  const sets = deepFreeze([{ load: 90, reps: 4 }, { load: 80, reps: 8 }, { load: 70, reps: 13 }]);

  test("a known parameter is kept, and one load is enough", () => {
    const fit = fitRepsModelFromLoads({ sets: [{ load: 100, reps: 6 }], parameter: 0.0333, model: "epley" });
    expect(fit).toMatchObject({ status: "fitted", parameter: 0.0333 });
    expect(fit.status === "fitted" && fit.oneRepMax).toBeCloseTo((100 * (1 + 6 * 0.0333)) / 1.0333, 9);
  });

  test.each<[string, FitRepsModelFromLoadsInput, string]>([
    ["no sets", { sets: [] }, "too-few-loads"],
    ["one load", { sets: [{ load: 100, reps: 5 }, { load: 100, reps: 4 }] }, "too-few-loads"],
    ["one count of repetitions, seen from the load", { sets: [{ load: 100, reps: 5 }, { load: 90, reps: 5 }], target: "load" }, "too-few-loads"],
    ["more repetitions with more load", { sets: [{ load: 100, reps: 8 }, { load: 90, reps: 5 }] }, "no-decline"],
    ["more repetitions with more load, seen from the load", { sets: [{ load: 100, reps: 8 }, { load: 90, reps: 5 }], target: "load" }, "no-decline"],
    ["the same by a line", { sets: [{ load: 100, reps: 8 }, { load: 90, reps: 5 }], model: "linear" }, "no-decline"],
    ["as many repetitions at every load", { sets: [{ load: 100, reps: 5 }, { load: 90, reps: 5 }], model: "linear", quantile: 0.5 }, "no-decline"],
  ])("%s: cannot tell", (_what, input, code) => {
    expect(fitRepsModelFromLoads(input)).toMatchObject({ status: "not-estimable", reason: { code } });
  });

  test.each<[string, unknown, string]>([
    ["NaN", { sets: [...sets, { load: Number.NaN, reps: 3 }] }, "sets[3].load must be a number from 0.1 to 10000, got NaN"],
    ["no load", { sets: [{ load: 0, reps: 3 }] }, "sets[0].load must be a number from 0.1 to 10000, got 0"],
    ["a mass", { sets: [{ load: { value: 100, unit: "kg" }, reps: 3 }] }, 'sets[0].load must be a number from 0.1 to 10000, got {"value":100,"unit":"kg"}'],
    ["a gap in the list", { sets: withGap(sets) }, "sets[0] must be an object, got undefined"],
    ["a parameter with a quantile", { sets, quantile: 0.5, parameter: 0.03 }, "parameter is not read here: a fit by quantile takes none, got 0.03"],
    ["a parameter of another model", { sets, model: "linear", parameter: 0.03 }, "parameter must be a number from 1 to 1000000, got 0.03"],
  ])("refuses %s", (_what, input, message) => {
    expect(refusalOf(() => fitRepsModelFromLoads(input as FitRepsModelFromLoadsInput))).toMatchObject({ code: "invalid-argument", message });
  });
});

describe("a fit of several lifters", () => {
  test.each<[string, FitRepsModelMixedInput["sets"], string]>([
    ["nobody", [], "too-few-lifters"],
    ["one lifter", [{ lifter: "A", share: 0.8, reps: 8 }, { lifter: "A", share: 0.7, reps: 12 }], "too-few-lifters"],
    ["one set each", [{ lifter: "A", share: 0.8, reps: 8 }, { lifter: "B", share: 0.8, reps: 5 }], "too-few-lifters"],
    ["a lifter with nothing but maxima", [{ lifter: "A", share: 1, reps: 1 }, { lifter: "B", share: 0.8, reps: 5 }, { lifter: "B", share: 0.7, reps: 9 }], "too-few-loads"],
    ["lifters with singles only", ["A", "B"].flatMap((lifter) => [0.8, 0.9].map((share) => ({ lifter, share, reps: 1 }))), "not-converged"],
  ])("%s: cannot tell", (_what, sets, code) => {
    expect(fitRepsModelMixed({ sets })).toMatchObject({ status: "not-estimable", reason: { code } });
  });

  test("a line of singles only does not fall", () => {
    const sets = ["A", "B"].flatMap((lifter) => [0.8, 0.9].map((share) => ({ lifter, share, reps: 1 })));
    expect(fitRepsModelMixed({ sets, model: "linear" }).status).toBe("not-estimable");
  });

  test.each<[string, unknown, string]>([
    ["a gap in the list", withGap([{ lifter: "A", share: 0.8, reps: 5 }]), "sets[0] must be an object, got undefined"],
    ["a nameless set", [{ share: 0.8, reps: 5 }], "sets[0].lifter must be a name, got undefined"],
    ["an empty name", [{ lifter: "", share: 0.8, reps: 5 }], 'sets[0].lifter must be a name, got ""'],
    ["a wrong set far down", [{ lifter: "A", share: 0.8, reps: 5 }, { lifter: "B", share: 8, reps: 5 }], "sets[1].share must be a number from 0.01 to 1, got 8"],
  ])("refuses %s", (_what, sets, message) => {
    expect(refusalOf(() => fitRepsModelMixed({ sets } as FitRepsModelMixedInput))).toMatchObject({ code: "invalid-argument", message });
  });
});

describe("a rolling fit", () => {
  const sets = deepFreeze([
    { date: "2026-03-09", load: 102.5, reps: 5 },
    { date: "2026-03-02", load: 100, reps: 5 },
    { date: "2026-03-02", load: 90, reps: 9 },
    { date: "2026-03-20", load: 95, reps: 8 },
  ]);

  test("each day stands on its own window, whatever the order of the sets", () => {
    const rolled = rollRepsModel({ sets, trainingDays: 2 });
    expect(rolled.map(({ date }) => date)).toEqual(["2026-03-09", "2026-03-20"]);
    expect(rolled[0]?.fit).toEqual(fitRepsModelFromLoads({ sets: sets.slice(0, 3) }));
    expect(rolled[1]?.fit).toEqual(fitRepsModelFromLoads({ sets: [sets[0], sets[3]].flatMap((set) => set ?? []) }));
  });

  test("fewer days than a window give nothing, and a day that does not tell says so", () => {
    expect(rollRepsModel({ sets, trainingDays: 4 })).toEqual([]);
    expect(rollRepsModel({ sets, trainingDays: 1 }).map(({ fit }) => fit.status)).toEqual(["fitted", "not-estimable", "not-estimable"]);
  });

  test.each<[string, unknown, string]>([
    ["no window", { sets }, "trainingDays must be a whole number from 1 to 1000, got undefined"],
    ["a gap in the list", { sets: withGap(sets), trainingDays: 2 }, "sets[0] must be an object, got undefined"],
    ["a parameter with a quantile", { sets, trainingDays: 2, quantile: 0.5, parameter: 0.03 }, "parameter is not read here: a fit by quantile takes none, got 0.03"],
    ["no sets", { trainingDays: 2 }, "sets must be a list, got undefined"],
    ["half a day", { sets, trainingDays: 1.5 }, "trainingDays must be a whole number from 1 to 1000, got 1.5"],
    ["a wrong load", { sets: [{ date: "2026-03-02", load: -5, reps: 3 }], trainingDays: 2 }, "sets[0].load must be a number from 0.1 to 10000, got -5"],
    ["a wrong method though no window is full", { sets, trainingDays: 9, quantile: 2 }, "quantile must be a number from 0.01 to 0.99, got 2"],
  ])("refuses %s", (_what, input, message) => {
    expect(refusalOf(() => rollRepsModel(input as RollRepsModelInput))).toMatchObject({ code: "invalid-argument", message });
  });

  test("refuses a day that does not exist", () => {
    const wrong = { sets: [{ date: "2026-02-31", load: 100, reps: 5 }], trainingDays: 1 };
    expect(refusalOf(() => rollRepsModel(wrong))).toMatchObject({ code: "invalid-argument", argument: "sets[0].date" });
  });
});
