import { describe, expect, test } from "vitest";
import { createCatalogue } from "../../src/catalogue/catalogue";
import { benchPress } from "../../src/catalogue/lifts/benchPress";
import type { LoadingEquipment } from "../../src/loading/equipment";
import { planWarmup, type PlanWarmupInput } from "../../src/loading/planWarmup";
import { planWarmupForLift } from "../../src/loading/planWarmupForLift";
import { standardEquipment } from "../../src/loading/standardEquipment";
import { WARMUP_RAMPS } from "../../src/loading/warmupRamps";
import { kg, lb, type Mass } from "../../src/units/mass";
import { deepFreeze } from "../setup/deepFreeze";
import { refusalOf } from "../setup/refusalOf";

const gym = standardEquipment["plates-kg"];
const belt: LoadingEquipment = { kind: "steps", name: "belt", lightest: kg(0), step: kg(1.25) };
const helper: LoadingEquipment = { kind: "assistance", name: "assisted pull-up", lightest: kg(0), step: kg(5), heaviest: kg(80) };

function plan(exerciseId: string, load: Mass, reps: number, rir: number | undefined, equipment: LoadingEquipment): string {
  const { sets, ...rest } = planWarmup(deepFreeze({ exerciseId, workSet: { load, reps, ...(rir === undefined ? {} : { rir }) }, equipment }));
  return rest.status === "none" ? rest.reason : sets.map((set) => `${set.load.value}x${set.reps}`).join(" ");
}

describe("planWarmup", () => {
  test.each<[string, Mass, number, number | undefined, LoadingEquipment, string]>([
    // lift, working load, repetitions, reserve, equipment, warm-up
    ["bench-press", kg(20), 5, 1, gym, "no-lighter-load"],
    ["bench-press", kg(15), 5, 1, gym, "no-lighter-load"],
    ["bench-press", kg(22.5), 5, 1, gym, "light-work"],
    ["bench-press", kg(25), 5, 1, gym, "20x10"],
    ["bench-press", kg(60), 5, 1, gym, "20x10 40x3 50x2"],
    ["bench-press", kg(40), 5, 0, gym, "20x10 35x2"],
    ["bench-press", kg(80), 5, 1, gym, "20x10 40x5 60x3 70x2"],
    ["bench-press", kg(100), 5, 1, gym, "20x10 50x5 70x3 85x2"],
    ["bench-press", kg(100), 1, 0, gym, "20x10 50x4 70x3 80x2 90x1"],
    ["bench-press", kg(100), 12, 2, gym, "20x10 50x8 70x5"],
    ["bench-press", kg(60), 10, 1, gym, "20x10 40x5 50x3"],
    ["bench-press", kg(60), 20, 3, gym, "20x10 35x6"],
    ["overhead-press", kg(25), 1, 0, gym, "20x4"],
    ["overhead-press", kg(30), 1, 0, standardEquipment["competition-kg"], "light-work"],
    ["back-squat", kg(140), 5, undefined, gym, "20x10 60x6 80x5 100x3 120x2"],
    ["back-squat", kg(200), 5, 1, gym, "20x10 70x6 110x5 140x3 170x2"],
    ["back-squat", lb(225), 5, 0, standardEquipment["plates-lb"], "45x10 115x5 165x3 185x2"],
    ["deadlift", kg(60), 5, 1, gym, "30x5 40x3 50x2"],
    ["deadlift", kg(65), 5, 1, gym, "60x4"],
    ["deadlift", kg(65), 3, 0, gym, "27.5x5 37.5x4 47.5x3 52.5x2 60x1"],
    ["deadlift", kg(70), 5, 1, standardEquipment["competition-kg"], "65x4"],
    ["deadlift", kg(80), 5, 1, gym, "60x6 70x2"],
    ["deadlift", kg(112.5), 20, 0, gym, "60x6 80x6"],
    ["deadlift", kg(140), 5, 1, gym, "60x6 80x5 100x3 120x2"],
    ["deadlift", kg(180), 3, 1, gym, "60x5 100x4 130x3 150x2 160x1"],
    ["deadlift", lb(315), 5, 0, standardEquipment["barbell-lb"], "135x6 170x5 220x3 265x2"],
    ["deadlift", kg(140), 5, 1, standardEquipment["competition-kg"], "65x6 95x3 115x2"],
    ["pull-up", kg(20), 5, 1, belt, "0x3 10x3"],
    ["pull-up", kg(40), 1, 0, belt, "0x1 20x1"],
    ["pull-up", kg(5), 8, 0, belt, "0x4"],
    ["pull-up", kg(0), 5, 1, belt, "no-lighter-load"],
    ["pull-up", kg(30), 5, 1, helper, "55x5 40x2"],
    ["pull-up", kg(75), 5, 1, helper, "light-work"],
    ["pull-up", kg(80), 5, 1, helper, "no-lighter-load"],
    ["dumbbell-shoulder-press", kg(20), 10, 2, standardEquipment["dumbbell-rack-kg"], "10x8 12.5x5"],
    ["leg-extension", kg(60), 3, 0, standardEquipment["stack-kg"], "40x3 50x1"],
    ["leg-press", kg(90), 10, 1, standardEquipment["add-on-stack-kg"], "40x8 57.5x5 70x3"],
    ["preacher-curl", kg(12.5), 10, 1, standardEquipment["ez-bar-kg"], "light-work"],
    ["unlisted:zercher squat", kg(50), 8, undefined, standardEquipment["fixed-bars-kg"], "20x8 30x5 40x3"],
    ["unlisted:zercher squat", kg(100), 8, undefined, gym, "20x10 40x8 60x5 80x3"],
  ])("%s with %o for %d, %d in reserve", (exerciseId, load, reps, rir, equipment, expected) => {
    expect(plan(exerciseId, load, reps, rir, equipment)).toBe(expected);
  });

  test("says of each set its share, its rest and why it is there", () => {
    const { sets } = planWarmup({ exerciseId: "deadlift", workSet: { load: kg(140), reps: 5, rir: 1 }, equipment: gym });
    expect(sets.map(({ share, restSeconds, why }) => [Math.round(share * 100), restSeconds, why])).toEqual([
      [43, 60, "first-plates"],
      [57, 60, "step"],
      [71, 90, "step"],
      [86, 120, "last-step"],
    ]);
    expect(planWarmup({ exerciseId: "bench-press", workSet: { load: kg(30), reps: 5 }, equipment: gym }).sets.map(({ why }) => why)).toEqual(["empty-bar"]);
    expect(planWarmup({ exerciseId: "pull-up", workSet: { load: kg(20), reps: 5 }, equipment: belt }).sets[0]?.why).toBe("body-alone");
  });

  test.each<[string, Mass, number, number, Mass, string]>([
    ["pull-up", kg(20), 5, 1, kg(80), "0x5 6.25x2"],
    ["pull-up", kg(40), 5, 1, kg(80), "0x5 22.5x2"],
    ["chin-up", kg(40), 1, 0, kg(80), "0x5 18.75x2 27.5x1"],
    ["dip", kg(40), 1, 0, lb(200), "0x5 16.25x2 26.25x1"],
    ["pull-up", kg(5), 1, 0, kg(90), "light-work"],
    ["pull-up", kg(0), 5, 1, kg(80), "no-lighter-load"],
  ])("%s with %o for %d, %d in reserve, by a body of %o", (exerciseId, load, reps, rir, bodyMass, expected) => {
    const { sets, ...rest } = planWarmup(deepFreeze({ exerciseId, workSet: { load, reps, rir }, equipment: belt, bodyMass }));
    expect(rest.status === "none" ? rest.reason : sets.map((set) => `${set.load.value}x${set.reps}`).join(" ")).toBe(expected);
  });

  test("shares a load on the body with the part of the body that moves, and only such a load", () => {
    const workSet = { load: kg(40), reps: 5, rir: 1 };
    const moved = 0.95 * 80;
    const { sets } = planWarmup({ exerciseId: "pull-up", workSet, equipment: belt, bodyMass: kg(80) });
    expect(sets.map(({ share }) => share)).toEqual([moved / (moved + 40), (moved + 22.5) / (moved + 40)]);
    expect(planWarmup({ exerciseId: "pull-up", workSet, equipment: belt }).sets.map(({ share }) => share)).toEqual([0, 0.5]);
    const squat = { exerciseId: "back-squat", workSet: { load: kg(100), reps: 5 }, equipment: gym };
    expect(planWarmup({ ...squat, bodyMass: kg(80) })).toEqual(planWarmup(squat));
  });

  test("says which plates are on, heaviest first, and only of plates", () => {
    const { sets } = planWarmup({ exerciseId: "bench-press", workSet: { load: kg(100), reps: 5, rir: 1 }, equipment: gym });
    expect(sets.map(({ perSide }) => perSide?.map(({ mass, count }) => `${count}x${mass.value}`).join(" "))).toEqual(["", "1x15", "1x15 1x10", "1x15 1x10 1x5 1x2.5"]);
    expect(planWarmup({ exerciseId: "leg-extension", workSet: { load: kg(60), reps: 8 }, equipment: standardEquipment["stack-kg"] }).sets.some((set) => "perSide" in set)).toBe(false);
  });

  test("measures help by the way from the most of it", () => {
    const { sets } = planWarmup({ exerciseId: "pull-up", workSet: { load: kg(30), reps: 5, rir: 1 }, equipment: helper });
    expect(sets.map(({ share }) => share)).toEqual([0.5, 0.8]);
  });

  test("prepares for the fewest repetitions of a range", () => {
    const forReps = (reps: PlanWarmupInput["workSet"]["reps"]): unknown => planWarmup({ exerciseId: "bench-press", workSet: { load: kg(100), reps }, equipment: gym });
    expect(forReps({ min: 3, max: 12 })).toEqual(forReps(3));
  });

  test.each(["plank", "farmers-carry", "sled-push"])("has none for %s, which is not counted in repetitions", (exerciseId) => {
    const workSet = { load: kg(60), reps: 5, rir: 1 };
    expect(planWarmup({ exerciseId, workSet, equipment: gym })).toEqual({ status: "none", reason: "not-in-repetitions", sets: [] });
  });

  test("has none for a lift done with help where nothing helps", () => {
    const workSet = { load: kg(60), reps: 5, rir: 1 };
    const plan = planWarmup({ exerciseId: "assisted-pull-up", workSet, equipment: gym });
    expect(plan).toEqual({ status: "none", reason: "other-equipment", sets: [] });
  });

  test("takes a lift of the caller's own", () => {
    const catalogue = createCatalogue([{ ...benchPress, id: "house-press", name: "House press", aliases: [], mechanic: "isolation" }]);
    const workSet = { load: kg(100), reps: 5, rir: 1 };
    const { sets } = planWarmup({ exerciseId: "house-press", workSet, equipment: gym, catalogue });
    expect(sets.map(({ load }) => load.value)).toEqual([20, 70, 85]);
  });

  test("changes plates where only putting on leads nowhere", () => {
    const few: LoadingEquipment = { kind: "plates", name: "few", bar: kg(20), plates: [{ mass: kg(10), count: 2 }, { mass: kg(25), count: 2 }] };
    const { sets } = planWarmupForLift(undefined, { load: kg(90), reps: 5, rir: 1 }, few);
    expect(sets.map(({ load }) => load.value)).toEqual([20, 40, 70]);
  });
});

describe("the ramps", () => {
  test("climb by share, fall by repetitions, and end lower the more repetitions follow", () => {
    for (const { steps } of WARMUP_RAMPS) {
      expect(steps.map(({ share }) => share)).toEqual([...steps].map(({ share }) => share).sort((a, b) => a - b));
      expect(steps.map(({ reps }) => reps)).toEqual([...steps].map(({ reps }) => reps).sort((a, b) => b - a));
    }
    const lasts = WARMUP_RAMPS.map(({ steps }) => steps.at(-1)?.share ?? 0);
    expect(lasts).toEqual([...lasts].sort((a, b) => b - a));
    const counts = WARMUP_RAMPS.map(({ steps }) => steps.length);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });
});

describe("refusals", () => {
  const workSet = { load: kg(100), reps: 5 };
  const withSet = (changed: object): (() => unknown) => () => planWarmup({ exerciseId: "bench-press", workSet: { ...workSet, ...changed }, equipment: gym });

  const withBody = (bodyMass: unknown): (() => unknown) => () => planWarmup({ exerciseId: "pull-up", workSet, equipment: belt, bodyMass: bodyMass as never });
  const withLift = (lift: unknown): (() => unknown) => () => planWarmupForLift(lift as never, workSet, gym);

  test.each<[string, () => unknown, string, string]>([
    ["a load below 0", withSet({ load: { value: -1, unit: "kg" } }), "workSet.load.value", "workSet.load.value must be a number of at least 0 kg, got -1"],
    ["a load that is no number", withSet({ load: { value: Number.NaN, unit: "kg" } }), "workSet.load.value", "workSet.load.value must be a number of at least 0 kg, got NaN"],
    ["an infinite load", withSet({ load: { value: Infinity, unit: "kg" } }), "workSet.load.value", "workSet.load.value must be a number of at least 0 kg, got Infinity"],
    ["a load in stone", withSet({ load: { value: 10, unit: "stone" } }), "workSet.load.unit", 'workSet.load.unit must be one of kg, lb, got "stone"'],
    ["no load", withSet({ load: undefined }), "workSet.load", "workSet.load must be an object, got undefined"],
    ["no repetitions", withSet({ reps: 0 }), "workSet.reps", "workSet.reps must be a whole number from 1 to 1000, got 0"],
    ["half a repetition", withSet({ reps: 2.5 }), "workSet.reps", "workSet.reps must be a whole number from 1 to 1000, got 2.5"],
    ["a range upside down", withSet({ reps: { min: 8, max: 5 } }), "workSet.reps.max", "workSet.reps.max must be a whole number from 8 to 1000, got 5"],
    ["a range from 0", withSet({ reps: { min: 0, max: 5 } }), "workSet.reps.min", "workSet.reps.min must be a whole number from 1 to 1000, got 0"],
    ["a reserve of 12", withSet({ rir: 12 }), "workSet.rir", "workSet.rir must be a multiple of 0.5 from 0 to 10, got 12"],
    ["no set", () => planWarmup({ exerciseId: "bench-press", workSet: undefined as never, equipment: gym }), "workSet", "workSet must be an object, got undefined"],
    ["no equipment", () => planWarmup({ exerciseId: "bench-press", workSet, equipment: undefined as never }), "equipment", "equipment must be an object, got undefined"],
    ["no input", () => planWarmup(undefined as never), "input", "input must be an object, got undefined"],
    ["null for input", () => planWarmup(null as never), "input", "input must be an object, got null"],
    ["no id", () => planWarmup({ workSet, equipment: gym } as never), "exerciseId", "exerciseId must be a string, got undefined"],
    ["a number for an id", () => planWarmup({ exerciseId: 5 as never, workSet, equipment: gym }), "exerciseId", "exerciseId must be a string, got 5"],
    ["an object for an id", () => planWarmup({ exerciseId: {} as never, workSet, equipment: gym }), "exerciseId", "exerciseId must be a string, got {}"],
    ["null for a catalogue", () => planWarmup({ exerciseId: "deadlift", workSet, equipment: gym, catalogue: null as never }), "catalogue", "catalogue must be an object, got null"],
    ["an empty catalogue", () => planWarmup({ exerciseId: "deadlift", workSet, equipment: gym, catalogue: {} as never }), "catalogue", "catalogue must be made by createCatalogue, got {}"],
    ["null for a set", () => planWarmup({ exerciseId: "bench-press", workSet: null as never, equipment: gym }), "workSet", "workSet must be an object, got null"],
    ["null repetitions", withSet({ reps: null }), "workSet.reps", "workSet.reps must be an object, got null"],
    ["null for a reserve", withSet({ rir: null }), "workSet.rir", "workSet.rir must be a multiple of 0.5 from 0 to 10, got null"],
    ["null for a body mass", withBody(null), "bodyMass", "bodyMass must be an object, got null"],
    ["a number for a body mass", withBody(80), "bodyMass", "bodyMass must be an object, got 80"],
    ["a body of no mass", withBody(kg(0)), "bodyMass.value", "bodyMass.value must be a number above 0 kg, got 0"],
    ["a body mass that is no number", withBody({ value: Number.NaN, unit: "kg" }), "bodyMass.value", "bodyMass.value must be a number of at least 0 kg, got NaN"],
    ["a body mass in stone", withBody({ value: 12, unit: "stone" }), "bodyMass.unit", 'bodyMass.unit must be one of kg, lb, got "stone"'],
    ["null for a lift", withLift(null), "lift", "lift must be an object, got null"],
    ["an id for a lift", withLift("deadlift"), "lift", 'lift must be an object, got "deadlift"'],
    ["a lift without its loading", withLift({ id: "house-press" }), "lift.loading", "lift.loading must be an object, got undefined"],
    ["a lift without its bar", withLift({ ...benchPress, loading: {} }), "lift.loading.barKg", "lift.loading.barKg must be a number of at least 0, got undefined"],
    ["a lift of a body and a half", withLift({ ...benchPress, loading: { ...benchPress.loading, bodyMassShare: 1.5 } }), "lift.loading.bodyMassShare", "lift.loading.bodyMassShare must be a number from 0 to 1, got 1.5"],
    ["no lift, set or equipment", () => planWarmupForLift(undefined, undefined as never, undefined as never), "workSet", "workSet must be an object, got undefined"],
  ])("%s", (_what, call, argument, message) => {
    expect(refusalOf(call)).toEqual({ code: "invalid-argument", argument, message });
  });

  test("a lift that nobody knows", () => {
    const { code, argument, message } = refusalOf(() => planWarmup({ exerciseId: "bench-pres", workSet, equipment: gym }));
    expect([code, argument]).toEqual(["unknown-exercise", "exerciseId"]);
    expect(message).toContain('got "bench-pres"; did you mean bench-press');
  });
});
