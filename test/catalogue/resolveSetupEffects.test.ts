import { describe, expect, it } from "vitest";
import { resolveSetupEffects, type SetupOutcome } from "../../src/catalogue/resolveSetupEffects";

const changes = (outcomes: ReturnType<typeof resolveSetupEffects>) =>
  Object.fromEntries(Object.entries(outcomes).map(([muscle, outcome]: [string, SetupOutcome]) => [muscle, outcome.change]));

describe("resolveSetupEffects", () => {
  it("gives one answer's effects with their grade and sources", () => {
    const { hamstrings } = resolveSetupEffects("barbell-hip-thrust", { "feet-distance": "far" });
    expect(hamstrings).toEqual({
      change: "more",
      evidence: { grade: "laboratory", sources: ["collazo-garcia-2018"], note: "seven lifters at 40% of maximum" },
      causes: [{ variable: "feet-distance", option: "far" }],
    });
  });

  // The table of setup effects: + more, - less, 0 same, ? unknown, for glutes, abductors, hamstrings, quadriceps, adductors, erectors.
  it.each([
    ["feet-distance", "close", "?0-+?0"],
    ["feet-distance", "far", "?0+-?+"],
    ["foot-effort", "pull-in", "-0+-??"],
    ["foot-effort", "outward", "+000??"],
    ["foot-pressure", "heels", "?0+-00"],
    ["stance", "wide", "+???+-"],
    ["toes", "out", "++????"],
    ["knees", "band", "++00--"],
    ["knees", "squeeze", "+000+?"],
    ["pelvis-at-top", "posterior-tilt", "+0000-"],
    ["pelvis-at-top", "anterior-tilt", "-0000+"],
    ["support", "floor", "++0-?0"],
    ["resistance", "band", "-0000-"],
    ["legs", "single", "++++?+"],
  ])("reads %s %s as %s", (variable, option, row) => {
    const words = { "+": "more", "-": "less", "0": "same", "?": "unknown" };
    const outcome = changes(resolveSetupEffects("barbell-hip-thrust", { [variable]: option }));
    const columns = ["gluteus-maximus", "gluteus-medius-minimus", "hamstrings", "quadriceps", "adductor-magnus", "erector-spinae"];
    const expected = [...row].map((sign) => words[sign as keyof typeof words]);
    expect(columns.map((muscle) => outcome[muscle])).toEqual(expected);
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
    expect(changes(resolveSetupEffects("barbell-hip-thrust", { "pause-at-top": true }))).toEqual({ "gluteus-maximus": "more" });
    expect(resolveSetupEffects("barbell-hip-thrust", { "pause-at-top": false, "bar-pad": true })).toEqual({});
  });

  it("does not know what an answer it does not list changes", () => {
    expect(changes(resolveSetupEffects("barbell-hip-thrust", { "shins-at-top": "sideways" }))).toEqual({
      "gluteus-maximus": "unknown",
      hamstrings: "unknown",
      quadriceps: "unknown",
    });
  });

  it("passes over variables the lift does not list", () => {
    expect(resolveSetupEffects("barbell-hip-thrust", { shoes: "flat", "machine-seat": 4 })).toEqual({});
    expect(resolveSetupEffects("back-squat", { stance: "wide" })).toEqual({});
  });

  it("throws for a lift it does not know", () => {
    expect(() => resolveSetupEffects("hip-thrust", {})).toThrow(expect.objectContaining({ code: "unknown-exercise" }));
  });
});
