import { describe, expect, test } from "vitest";
import { sources } from "../../src/catalogue/sources";
import { accumulateReps, type AccumulateRepsInput } from "../../src/programming/accumulateReps";
import { buildFixedScheme, type BuildFixedSchemeInput } from "../../src/programming/buildFixedScheme";
import { buildManualScheme, type BuildManualSchemeInput } from "../../src/programming/buildManualScheme";
import { buildSetScheme, type BuildSetSchemeInput } from "../../src/programming/buildSetScheme";
import { buildVerticalPlan, type BuildVerticalPlanInput } from "../../src/programming/buildVerticalPlan";
import { PROGRESSION_TABLES, progressionTables } from "../../src/programming/progressionTables";
import { readProgressionTable, type ReadProgressionTableInput } from "../../src/programming/readProgressionTable";
import { releaseSchemes, type ReleaseSchemesInput } from "../../src/programming/releaseSchemes";
import { SET_SCHEMES, setSchemes } from "../../src/programming/setSchemes";
import { VERTICAL_PLANS, verticalPlans } from "../../src/programming/verticalPlans";
import { shareForReps } from "../../src/strength/repsModels/shareForReps";
import { deepFreeze } from "../setup/deepFreeze";
import { refusalOf } from "../setup/refusalOf";

describe("the registries", () => {
  test.each(PROGRESSION_TABLES)("table %s has a source", (id) => {
    expect(Object.keys(sources)).toContain(progressionTables[id].source);
  });

  test.each(SET_SCHEMES)("scheme %s has a source and an adjustment for each of its sets", (id) => {
    const { source, reps, adjustments } = setSchemes[id];
    expect(Object.keys(sources)).toContain(source);
    expect(adjustments(reps.length)).toHaveLength(reps.length);
  });

  test.each(VERTICAL_PLANS)("plan %s has a step for every change", (id) => {
    expect(verticalPlans[id].steps).toHaveLength(verticalPlans[id].repsChange.length);
  });
});

describe("a progression table", () => {
  test("the last step of an intensive set to failure is the model itself", () => {
    const cell = readProgressionTable({ table: "deducted-intensity", volume: "intensive", reps: 5, step: 0 });
    expect(cell).toEqual({ adjustment: { method: "deducted-intensity", amount: 0 }, share: shareForReps({ reps: 5 }) });
  });

  test.each<[string, unknown, string]>([
    ["a table of the peer's name", { table: "RIR", reps: 5, step: 0 }, 'table must be one of reps-in-reserve, reps-in-reserve-increment, deducted-intensity, percent-drop, relative-intensity, percent-of-max-reps, percent-of-max-reps-variable, got "RIR"'],
    ["an unknown volume", { volume: "high", reps: 5, step: 0 }, 'volume must be one of intensive, normal, extensive, got "high"'],
    ["an unknown movement", { movement: "fast", reps: 5, step: 0 }, 'movement must be one of grinding, ballistic, conservative, got "fast"'],
    ["a step ahead", { reps: 5, step: 1 }, "step must be a whole number from -52 to 0, got 1"],
    ["half a step", { reps: 5, step: -0.5 }, "step must be a whole number from -52 to 0, got -0.5"],
    ["no repetition", { reps: 0, step: 0 }, "reps must be a whole number from 1 to 100, got 0"],
    ["NaN", { reps: 5, step: 0, adjustment: Number.NaN }, "adjustment must be a number from -100 to 100, got NaN"],
    ["a reserve below none", { table: "reps-in-reserve", volume: "intensive", reps: 5, step: 0, adjustment: -1 }, "adjustment.amount must be a number from 0 to 100, got -1"],
    ["a step so far back that no repetition is left", { table: "percent-of-max-reps", reps: 5, step: -8 }, "adjustment.amount must be a number above 0 and at most 2, got 0"],
    ["a parameter of another model", { reps: 5, step: 0, model: "linear", parameter: 0.03 }, "parameter must be a number from 1 to 1000000, got 0.03"],
    ["nothing", undefined, "input must be an object, got undefined"],
  ])("refuses %s", (_what, input, message) => {
    expect(refusalOf(() => readProgressionTable(input as ReadProgressionTableInput))).toMatchObject({ code: "invalid-argument", message });
  });
});

describe("a vertical plan", () => {
  const stepsOf = (input: BuildVerticalPlanInput) => [...new Map(buildVerticalPlan(input).map(({ week, step }) => [week, step])).values()];

  test("a level or climbing list follows the length of the other", () => {
    expect(stepsOf({ plan: "linear", reps: [5], repsChange: [0, -1] })).toEqual([-1, 0]);
    expect(buildVerticalPlan({ plan: "rep-accumulation", reps: [10], repsChange: [-2, -1, 0] }).map(({ step, reps }) => [step, reps])).toEqual([[0, 8], [0, 9], [0, 10]]);
    expect(buildVerticalPlan({ plan: "rep-accumulation", reps: [10], steps: [0, 0] }).map(({ reps }) => reps)).toEqual([9, 10]);
    expect(buildVerticalPlan({ plan: "linear", reps: [9], steps: [-2, -1, 0] }).map(({ reps }) => reps)).toEqual([9, 8, 7]);
    expect(stepsOf({ plan: "set-accumulation", reps: [5], repsChange: [0, 0, 0, 0, 0] })).toEqual([-2, -2, -2, -2, -2]);
  });

  test("only the last set accumulates unless others are named, by one a week unless more is asked", () => {
    const counts = (input: BuildVerticalPlanInput) => buildVerticalPlan(input).reduce<number[]>((sets, { week, set }) => Object.assign(sets, { [week - 1]: set }), []);
    expect(counts({ plan: "set-accumulation", reps: [5, 3] })).toEqual([2, 3, 4, 5]);
    expect(counts({ plan: "set-accumulation", reps: [5, 3], increment: 2 })).toEqual([2, 4, 6, 8]);
    expect(counts({ plan: "set-accumulation-reverse", reps: [5, 3] })).toEqual([5, 4, 3, 2]);
  });

  test("block-undulating moves steps and repetitions together", () => {
    const rows = buildVerticalPlan({ plan: "block-undulating", reps: [8] });
    expect(rows.map(({ step, reps }) => [step, reps])).toEqual([[-2, 8], [-1, 6], [-3, 7], [0, 5]]);
  });

  test.each<[string, unknown, string]>([
    ["an unknown plan", { plan: "wave", reps: [5] }, /^plan must be one of constant, .*got "wave"$/.source],
    ["no sets", { plan: "constant", reps: [] }, "reps must be a list of 1 to 30 numbers, got \\[\\]"],
    ["a number for a list", { plan: "constant", reps: 5 }, "reps must be a list of 1 to 30 numbers, got 5"],
    ["half a repetition", { plan: "constant", reps: [5, 2.5] }, "reps\\[1\\] must be a whole number from 1 to 100, got 2.5"],
    ["a week without a repetition", { plan: "linear", reps: [3] }, "reps must stay at least 1 in every week, got 0 in week 4"],
    ["an undulation over another number of weeks", { plan: "undulating", reps: [5], steps: [-1, 0] }, "repsChange and steps must be of one length, got 4 and 2"],
    ["two lengths", { plan: "constant", reps: [5], steps: [-1, 0], repsChange: [0] }, "repsChange and steps must be of one length, got 1 and 2"],
    ["a step ahead", { plan: "constant", reps: [5], steps: [0, 1] }, "steps\\[1\\] must be a whole number from -52 to 0, got 1"],
    ["a set that is not there", { plan: "set-accumulation", reps: [5], accumulate: [2] }, /accumulate\[0\] must be a whole number from 1 to 1, got 2/.source],
    ["no increment", { plan: "set-accumulation", reps: [5], increment: 0 }, "increment must be a whole number from 1 to 10, got 0"],
  ])("refuses %s", (_what, input, message) => {
    const refusal = refusalOf(() => buildVerticalPlan(input as BuildVerticalPlanInput));
    expect(refusal.code).toBe("invalid-argument");
    expect(refusal.message).toMatch(new RegExp(message, "u"));
  });
});

describe("a set scheme", () => {
  test("repeats the adjustment of the set that accumulates", () => {
    const rows = buildSetScheme({ scheme: "step", reps: [5, 5], vertical: { plan: "set-accumulation", accumulate: [1], steps: [0, 0] } });
    expect(rows.map(({ adjustment }) => adjustment)).toEqual([-0.1, 0, -0.1, -0.1, 0]);
  });

  test("a ladder keeps its load, and light-heavy takes a tenth off every other set", () => {
    const ladder = buildSetScheme({ scheme: "ladder", reps: [2, 4, 6] });
    const plateau = buildSetScheme({ scheme: "plateau", reps: [6, 6, 6] });
    expect(ladder.map(({ share }) => share)).toEqual(plateau.map(({ share }) => share));
    const [heavy, light] = buildSetScheme({ scheme: "light-heavy" });
    expect((heavy?.share ?? 0) - (light?.share ?? 0)).toBeCloseTo(0.1, 12);
  });

  test("takes repetitions in reserve as adjustments where the table counts them, and only when given", () => {
    const rows = buildSetScheme({ scheme: "wave", table: "reps-in-reserve", volume: "intensive", adjustments: [2, 1, 0] });
    expect(rows.slice(-3).map(({ adjustment }) => adjustment)).toEqual([2, 1, 0]);
    expect(buildSetScheme({ scheme: "plateau", table: "reps-in-reserve" })).toHaveLength(12);
  });

  test.each<[string, unknown, string]>([
    ["an unknown scheme", { scheme: "cluster" }, 'scheme must be one of wave, wave-descending, plateau, step, step-reverse, light-heavy, pyramid, pyramid-reverse, ladder, rep-accumulation, got "cluster"'],
    ["an adjustment too few", { scheme: "wave", adjustments: [0, 0] }, "adjustments must hold 3 numbers, one a set, got 2"],
    ["NaN", { scheme: "wave", adjustments: [0, 0, Number.NaN] }, "adjustments[2] must be a number from -100 to 100, got NaN"],
    ["shares as repetitions in reserve", { scheme: "wave", table: "reps-in-reserve" }, "adjustments must be given in repetitions for wave by reps-in-reserve, got none"],
    ["an unknown table", { scheme: "wave", table: "rir" }, 'table must be one of reps-in-reserve, reps-in-reserve-increment, deducted-intensity, percent-drop, relative-intensity, percent-of-max-reps, percent-of-max-reps-variable, got "rir"'],
    ["a plan within the plan of accumulation", { scheme: "rep-accumulation", vertical: { plan: "linear" } }, 'vertical.plan must be constant for rep-accumulation, got "linear"'],
  ])("refuses %s", (_what, input, message) => {
    expect(refusalOf(() => buildSetScheme(input as BuildSetSchemeInput))).toMatchObject({ code: "invalid-argument", message });
  });
});

describe("a scheme by hand", () => {
  test("weeks follow the steps unless they are named, and a share stands for itself", () => {
    const rows = buildManualScheme({ lines: deepFreeze([{ step: -1, reps: 5 }, { step: -1, reps: 3, share: 0.8 }, { step: 0, reps: 1 }, { step: -1, reps: 5 }]) });
    expect(rows.map(({ week, set }) => [week, set])).toEqual([[1, 1], [1, 2], [2, 1], [3, 1]]);
    expect(rows[1]).toEqual({ week: 1, step: -1, set: 2, reps: 3, adjustment: null, share: 0.8 });
    expect(buildManualScheme({ lines: [{ step: -1, reps: 5, week: 1 }, { step: 0, reps: 5, week: 1 }] }).map(({ set }) => set)).toEqual([1, 2]);
  });

  test.each<[string, unknown, string]>([
    ["no list", { lines: {} }, "lines must be a list, got {}"],
    ["an empty line", { lines: [undefined] }, "lines[0] must be an object, got undefined"],
    ["a step ahead", { lines: [{ step: 2, reps: 5 }] }, "lines[0].step must be a whole number from -52 to 0, got 2"],
    ["half a set", { lines: [{ step: 0, reps: 5, sets: 0.5 }] }, "lines[0].sets must be a whole number from 1 to 30, got 0.5"],
    ["percent", { lines: [{ step: 0, reps: 5, share: 80 }] }, "lines[0].share must be a number above 0 and at most 2, got 80"],
    ["week 0", { lines: [{ step: 0, reps: 5, week: 0 }] }, "lines[0].week must be a whole number of at least 1, got 0"],
  ])("refuses %s", (_what, input, message) => {
    expect(refusalOf(() => buildManualScheme(input as BuildManualSchemeInput))).toMatchObject({ code: "invalid-argument", message });
  });

  test("fixed shares repeat over four weeks", () => {
    const rows = buildFixedScheme({ sets: [{ reps: 5, share: 0.4 }, { reps: 3, share: 0.6 }] });
    expect(rows).toHaveLength(8);
    expect(rows.at(-1)).toEqual({ week: 4, step: 0, set: 2, reps: 3, adjustment: null, share: 0.6 });
  });

  test.each<[string, unknown, string]>([
    ["no list", { sets: 5 }, "sets must be a list, got 5"],
    ["percent", { sets: [{ reps: 5, share: 40 }] }, "sets[0].share must be a number above 0 and at most 2, got 40"],
    ["half a repetition", { sets: [{ reps: 1.5, share: 0.4 }] }, "sets[0].reps must be a whole number from 1 to 100, got 1.5"],
    ["no weeks", { sets: [], weeks: 0 }, "weeks must be a whole number from 1 to 52, got 0"],
  ])("fixed: refuses %s", (_what, input, message) => {
    expect(refusalOf(() => buildFixedScheme(input as BuildFixedSchemeInput))).toMatchObject({ code: "invalid-argument", message });
  });
});

describe("accumulated repetitions", () => {
  test("keep the load of the hardest week, wherever it stands", () => {
    const block = buildSetScheme({ scheme: "plateau", reps: [8], vertical: { plan: "block" } });
    const rows = accumulateReps({ rows: deepFreeze(block) });
    expect(rows.map(({ reps }) => reps)).toEqual([5, 6, 7, 8]);
    expect(new Set(rows.map(({ share }) => share))).toEqual(new Set([block[2]?.share]));
  });

  const rows = buildSetScheme({ scheme: "ladder" });
  test.each<[string, unknown, string]>([
    ["no rows", { rows: [] }, "rows must be a list of at least one set, got []"],
    ["a row of something else", { rows: [{ week: 1 }] }, "rows[0].step must be a whole number from -52 to 0, got undefined"],
    ["sets without a repetition", { rows }, "repsChange must leave at least 1 repetition in every set, got 0"],
    ["a change too few", { rows, repsChange: [-1, 0] }, "repsChange must hold 4 numbers, one a week, got 2"],
    ["more repetitions than the load was made for", { rows, repsChange: [0, 0, 0, 1] }, "repsChange[3] must be a whole number from -100 to 0, got 1"],
    ["an unknown rule", { rows, belowOne: "keep" }, 'belowOne must be one of refuse, drop, got "keep"'],
  ])("refuses %s", (_what, input, message) => {
    expect(refusalOf(() => accumulateReps(input as AccumulateRepsInput))).toMatchObject({ code: "invalid-argument", message });
  });
});

describe("a release", () => {
  const scheme = deepFreeze(buildSetScheme({ scheme: "plateau" }));
  const rounding = { step: 2.5 } as const;

  test("multiplies, then adds, from phase to phase", () => {
    const rows = releaseSchemes({ schemes: [scheme, scheme, scheme], oneRepMax: 100, factor: 1.1, increase: 2, rounding });
    const maxima = [...new Set(rows.map(({ planningMax }) => planningMax))];
    expect(maxima[1]).toBeCloseTo(112, 10);
    expect(maxima[2]).toBeCloseTo(125, 10);
  });

  test("counts weeks through phases of any length, and none for no scheme", () => {
    const short = buildFixedScheme({ sets: [{ reps: 5, share: 0.5 }], weeks: 2 });
    expect(releaseSchemes({ schemes: [short, short], oneRepMax: 100, rounding }).map(({ totalWeek }) => totalWeek)).toEqual([1, 2, 3, 4]);
    expect(releaseSchemes({ schemes: [], oneRepMax: 100, rounding })).toEqual([]);
  });

  test("rounds as it is told", () => {
    const single = buildFixedScheme({ sets: [{ reps: 1, share: 0.5125 }], weeks: 1 });
    const loadBy = (mode: "nearest" | "down" | "up" | "half-even") => releaseSchemes({ schemes: [single], oneRepMax: 100, rounding: { step: 2.5, mode } })[0]?.load;
    expect([loadBy("nearest"), loadBy("half-even"), loadBy("down"), loadBy("up")]).toEqual([52.5, 50, 50, 52.5]);
  });

  test("a set beyond the maximum has a negative buffer", () => {
    const [row] = releaseSchemes({ schemes: [buildFixedScheme({ sets: [{ reps: 5, share: 1 }], weeks: 1 })], oneRepMax: 100, rounding });
    expect(row?.buffer).toBeLessThan(0);
  });

  test.each<[string, unknown, string, string]>([
    ["NaN", { schemes: [scheme], oneRepMax: Number.NaN, rounding }, "invalid-argument", "oneRepMax must be a number from 0.1 to 10000, got NaN"],
    ["no rounding", { schemes: [scheme], oneRepMax: 100 }, "invalid-argument", "rounding must be an object, got undefined"],
    ["a step of 0", { schemes: [scheme], oneRepMax: 100, rounding: { step: 0 } }, "invalid-argument", "rounding.step must be a number from 0.001 to 1000, got 0"],
    ["one scheme unlisted", { schemes: scheme[0], oneRepMax: 100, rounding }, "invalid-argument", `schemes must be a list, got ${JSON.stringify(scheme[0]).slice(0, 60)}…`],
    ["a scheme that is none", { schemes: [scheme, []], oneRepMax: 100, rounding }, "invalid-argument", "schemes[1] must be a list of at least one set, got []"],
    ["a fall below nothing", { schemes: [scheme, scheme], oneRepMax: 100, increase: -100, rounding }, "not-estimable", `schemes must have shares above 0 of a maximum above 0, got ${scheme[0]?.share} of 0`],
    ["a set that no load allows", { schemes: [buildSetScheme({ scheme: "plateau", model: "linear", reps: [40] })], oneRepMax: 100, rounding }, "not-estimable", "schemes must have shares above 0 of a maximum above 0"],
  ])("refuses %s", (_what, input, code, message) => {
    const refusal = refusalOf(() => releaseSchemes(input as ReleaseSchemesInput));
    expect(refusal.code).toBe(code);
    expect(refusal.message.startsWith(message)).toBe(true);
  });
});
