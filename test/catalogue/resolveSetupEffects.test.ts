import { describe, expect, it } from "vitest";
import type { EvidenceGrade } from "../../src/catalogue/evidence";
import type { MuscleId } from "../../src/catalogue/muscles";
import { resolveSetupEffects, type SetupOutcome } from "../../src/catalogue/resolveSetupEffects";
import { refusalOf } from "../setup/refusalOf";

const changes = (outcomes: ReturnType<typeof resolveSetupEffects>) =>
  Object.fromEntries(Object.entries(outcomes).map(([muscle, outcome]: [string, SetupOutcome]) => [muscle, outcome.change]));

const SIGNS = { more: "+", less: "-", same: "0", unknown: "?", unstated: "." } as const;
const COLUMNS = ["gluteus-maximus", "gluteus-medius-minimus", "hamstrings", "quadriceps", "adductor-magnus", "erector-spinae"] as const;

describe("resolveSetupEffects", () => {
  it("gives one answer's effects with their grade and sources", () => {
    const { hamstrings } = resolveSetupEffects("barbell-hip-thrust", { "feet-distance": "far" });
    expect(hamstrings).toEqual({
      change: "more",
      evidence: { grade: "laboratory", sources: ["collazo-garcia-2018"], note: "seven lifters at 40% of maximum" },
      causes: [{ variable: "feet-distance", option: "far" }],
    });
  });

  // Every row of the table of setup effects: + more, - less, 0 same, ? unknown, for glutes, abductors, hamstrings, quadriceps,
  // adductors, erectors; then the muscle whose grade and first sources the row names.
  it.each<[string, string, string, string, MuscleId, EvidenceGrade, readonly string[]]>([
    ["feet far", "feet-distance", "far", "?0+-?+", "hamstrings", "laboratory", ["collazo-garcia-2018"]],
    ["feet close", "feet-distance", "close", "?0-+?0", "hamstrings", "consensus", ["iron-hip-thrust-guide", "lehecka-2017"]],
    ["shins vertical at the top", "shins-at-top", "vertical", "+00000", "gluteus-maximus", "consensus", ["iron-hip-thrust-guide", "contreras-blog"]],
    ["pulling at the feet", "foot-effort", "pull-in", "-0+-??", "gluteus-maximus", "laboratory", ["krause-neto-2020"]],
    ["turning outward at the feet", "foot-effort", "outward", "+000??", "gluteus-maximus", "laboratory", ["krause-neto-2020"]],
    ["heels", "foot-pressure", "heels", "?0+-00", "hamstrings", "consensus", ["iron-hip-thrust-guide"]],
    ["forefoot", "foot-pressure", "forefoot", "?0-+00", "quadriceps", "consensus", ["iron-hip-thrust-guide"]],
    ["stance wide", "stance", "wide", "+???+-", "gluteus-maximus", "laboratory", ["kang-2016"]],
    ["toes out", "toes", "out", "++????", "gluteus-maximus", "consensus", ["project-judgement"]],
    ["band round the knees", "knees", "band", "++00--", "gluteus-medius-minimus", "laboratory", ["choi-2015"]],
    ["adduction squeeze", "knees", "squeeze", "+000+?", "adductor-magnus", "laboratory", ["jang-2013"]],
    ["pelvis tucked under", "pelvis-at-top", "posterior-tilt", "+0000-", "erector-spinae", "consensus", ["contreras-2016", "project-judgement"]],
    ["pelvis tipped forward", "pelvis-at-top", "anterior-tilt", "-0000+", "erector-spinae", "consensus", ["iron-hip-thrust-guide"]],
    ["bracing", "bracing", "braced", "+0000-", "erector-spinae", "laboratory", ["oh-2007"]],
    ["bench too high", "bench-height", "high", "?0000+", "erector-spinae", "consensus", ["project-judgement"]],
    ["contact too low", "bench-contact", "low-back", "?0000+", "erector-spinae", "consensus", ["iron-hip-thrust-guide"]],
    ["floor for bench", "support", "floor", "++0-?0", "gluteus-maximus", "laboratory", ["kennedy-2022", "zabaleta-korta-2024"]],
    ["band for bar", "resistance", "band", "-0000-", "gluteus-maximus", "laboratory", ["contreras-2016"]],
    ["bar and band", "resistance", "bar-and-band", "+00000", "gluteus-maximus", "consensus", ["project-judgement"]],
    ["pause at the top", "pause-at-top", "yes", "+00000", "gluteus-maximus", "consensus", ["project-judgement"]],
    ["no floor touch", "floor-touch", "stop-above", "000000", "gluteus-maximus", "consensus", ["iron-hip-thrust-guide", "davies-2021"]],
    ["single leg", "legs", "single", "++++?+", "gluteus-maximus", "laboratory", ["macadam-feser-2019"]],
    ["heavier", "load", "heavier", "++++++", "quadriceps", "consensus", ["project-judgement"]],
    ["light, thinking of the muscle", "focus", "muscle", "+?????", "gluteus-maximus", "laboratory", ["calatayud-2016", "schoenfeld-2018"]],
    ["squeezes before the set", "squeezes-before-set", "yes", "?00000", "gluteus-maximus", "trial", ["parr-2017", "cochrane-2017"]],
  ])("%s", (_, variable, option, row, named, grade, sourceIds) => {
    const outcomes = resolveSetupEffects("barbell-hip-thrust", { [variable]: option });
    const found = COLUMNS.map((muscle) => SIGNS[outcomes[muscle]?.change ?? "unstated"]);
    expect(found.join("")).toBe(row);
    expect(outcomes[named]?.evidence).toMatchObject({ grade, sources: sourceIds });
    const unknown = COLUMNS.filter((muscle) => outcomes[muscle]?.change === "unknown");
    expect(unknown.filter((muscle) => outcomes[muscle]?.evidence.note === undefined)).toEqual([]);
  });

  it.each<[string, Record<string, string>, Record<string, string>]>([
    ["barbell-glute-bridge", { stance: "wide" }, { "gluteus-maximus": "more", "erector-spinae": "less", "adductor-magnus": "more" }],
    ["single-leg-hip-thrust", { legs: "both" }, { "gluteus-maximus": "less", "gluteus-medius-minimus": "less", hamstrings: "less" }],
    ["dumbbell-hip-thrust", { "feet-distance": "far" }, { hamstrings: "more", quadriceps: "less" }],
    ["machine-hip-thrust", { "pelvis-at-top": "posterior-tilt" }, { "gluteus-maximus": "more", "erector-spinae": "less" }],
    ["smith-machine-hip-thrust", { knees: "band" }, { "gluteus-medius-minimus": "more", "erector-spinae": "less" }],
    ["back-squat", { depth: "half" }, { "gluteus-maximus": "less", "adductor-magnus": "less", quadriceps: "same" }],
    ["deadlift", { stance: "sumo" }, { quadriceps: "more" }],
    ["romanian-deadlift", { "knee-bend": "straight" }, { hamstrings: "less", "gluteus-maximus": "more" }],
    ["split-squat", { "stride-length": "long" }, { "gluteus-maximus": "more" }],
    ["lunge", { "stride-length": "short" }, { "gluteus-maximus": "less" }],
    ["step-up", { "box-height": "high" }, { "gluteus-maximus": "more" }],
    ["back-extension", { "pad-height": "on-belly" }, { "gluteus-maximus": "less", "erector-spinae": "more" }],
    ["leg-press", { "foot-height": "high" }, { "gluteus-maximus": "more", quadriceps: "less" }],
  ])("answers for %s with %j", (exerciseId, setup, expected) => {
    expect(changes(resolveSetupEffects(exerciseId, setup))).toMatchObject(expected);
  });

  it("does not know what answers that pull both ways come to", () => {
    const outcome = resolveSetupEffects("barbell-hip-thrust", { "feet-distance": "close", "foot-pressure": "heels" });
    expect(outcome.quadriceps?.change).toBe("unknown");
    expect(outcome.quadriceps?.causes).toEqual([
      { variable: "feet-distance", option: "close" },
      { variable: "foot-pressure", option: "heels" },
    ]);
  });

  it("lets agreeing answers stand, with the weaker grade and both sources", () => {
    const { "erector-spinae": erectors } = resolveSetupEffects("barbell-hip-thrust", {
      stance: "wide",
      "pelvis-at-top": "posterior-tilt",
    });
    expect(erectors?.change).toBe("less");
    expect(erectors?.evidence).toMatchObject({
      grade: "consensus",
      sources: ["kang-2016", "contreras-2016", "project-judgement"],
      contested: true,
    });
  });

  it("reads true and false as yes and no", () => {
    expect(changes(resolveSetupEffects("barbell-hip-thrust", { "pause-at-top": true }))).toMatchObject({ "gluteus-maximus": "more" });
    expect(resolveSetupEffects("barbell-hip-thrust", { "pause-at-top": false, "bar-pad": true })).toEqual({});
  });

  it("does not know what an answer it does not list changes", () => {
    expect(changes(resolveSetupEffects("barbell-hip-thrust", { "shins-at-top": "sideways" }))).toEqual(
      Object.fromEntries(COLUMNS.map((muscle) => [muscle, "unknown"])),
    );
  });

  it("passes over variables the lift does not list", () => {
    expect(resolveSetupEffects("barbell-hip-thrust", { shoes: "flat", "machine-seat": 4 })).toEqual({});
    expect(resolveSetupEffects("back-squat", { "floor-touch": "stop-above" })).toEqual({});
  });

  it.each<[string, () => unknown, string, string]>([
    ["a lift it does not know", () => resolveSetupEffects("hip-thrusty", {}), "unknown-exercise", "exerciseId"],
    ["a lift that is no id", () => resolveSetupEffects(5 as never, {}), "unknown-exercise", "exerciseId"],
    ["answers that are none", () => resolveSetupEffects("back-squat", null as never), "invalid-argument", "setup"],
    ["an answer of null", () => resolveSetupEffects("barbell-hip-thrust", { stance: null } as never), "invalid-argument", "setup.stance"],
    ["an answer without a text", () => resolveSetupEffects("barbell-hip-thrust", { stance: Object.create(null) } as never), "invalid-argument", "setup.stance"],
    ["answers as a list", () => resolveSetupEffects("back-squat", ["wide"] as never), "invalid-argument", "setup"],
  ])("refuses %s", (_, call, code, argument) => {
    expect(refusalOf(call)).toMatchObject({ code, argument });
  });
});
