import { describe, expect, it } from "vitest";
import { backSquat } from "../../src/catalogue/lifts/backSquat";
import { barbellGluteBridge } from "../../src/catalogue/lifts/barbellGluteBridge";
import { barbellHipThrust } from "../../src/catalogue/lifts/barbellHipThrust";
import { deadlift } from "../../src/catalogue/lifts/deadlift";
import { romanianDeadlift } from "../../src/catalogue/lifts/romanianDeadlift";
import type { Exercise } from "../../src/catalogue/exercise";
import { LENGTH_PROFILES, type MuscleInvolvement } from "../../src/catalogue/muscle";

const brief = (muscles: readonly MuscleInvolvement[]) =>
  muscles.filter(({ setCredit }) => setCredit > 0).map(({ muscle, setCredit, peakLength }) => [muscle, setCredit, peakLength]);

describe("barbellHipThrust", () => {
  it("reads the muscles as the guide does", () => {
    expect(brief(barbellHipThrust.muscles)).toEqual([
      ["gluteus-maximus", 1, "short"],
      ["hamstrings", 0.5, "short"],
      ["adductor-magnus", 0.5, "mid"],
    ]);
    expect(barbellHipThrust.muscles.filter(({ role }) => role === "stabiliser").map(({ muscle }) => muscle)).toEqual([
      "quadriceps",
      "gluteus-medius-minimus",
      "rectus-abdominis",
      "obliques",
      "transversus-abdominis",
    ]);
    expect(LENGTH_PROFILES.short).toEqual({ short: 0.7, mid: 0.3, long: 0 });
  });

  it("carries the reading of the measurements beside it", () => {
    expect(barbellHipThrust.evidenceOverlay?.lengthProfile).toEqual({ short: 0.4, mid: 0.5, long: 0.1 });
    expect(brief(barbellHipThrust.evidenceOverlay?.muscles ?? [])).toEqual([
      ["gluteus-maximus", 1, "mid"],
      ["hamstrings", 0.25, "short"],
      ["adductor-magnus", 0.25, "mid"],
      ["erector-spinae", 0.25, "mid"],
      ["quadriceps", 0.25, "mid"],
    ]);
  });

  it("has the guide's numbers", () => {
    const values = Object.fromEntries(Object.entries(barbellHipThrust.thresholds).map(([id, { value }]) => [id, value]));
    expect(values).toEqual({
      "start-load": 20,
      "bar-pad-required": 60,
      "bar-pad-strongly-required": 70,
      "floor-clearance-min": 3,
      "floor-clearance-max": 5,
      "shin-angle-at-top": 90,
      "shin-angle-tolerance": 10,
      "knee-angle-at-top": 90,
      "knee-angle-tolerance": 10,
      "trunk-angle-at-top": 0,
      "trunk-angle-tolerance": 5,
      "calibration-sessions-min": 1,
      "calibration-sessions-expected": 3,
      "squeezes-min": 2,
      "squeezes-max": 3,
      "plausible-one-rep-max-min": 0.3,
      "plausible-one-rep-max-max": 4,
      "implausible-jump": 25,
    });
  });

  it("asks for the bar pad at the loads its thresholds state", () => {
    const pad = barbellHipThrust.equipment.find(({ equipment }) => equipment === "bar-pad");
    expect(pad).toMatchObject({ need: "optional", requiredFromKg: 60, stronglyAboveKg: 70 });
  });

  it("prescribes as the guide does", () => {
    const preset = (role: string) => barbellHipThrust.presets.find((p) => p.role === role && p.goal === "hypertrophy");
    expect(preset("priority")).toMatchObject({
      setsPerWeek: { min: 10, max: 15 },
      sessionsPerWeek: { min: 2, max: 3 },
      repZones: [
        { min: 6, max: 8 },
        { min: 10, max: 15 },
      ],
    });
    expect(preset("accessory")).toMatchObject({
      setsPerSession: { min: 3, max: 4 },
      sessionsPerWeek: { min: 2, max: 2 },
      repZones: [{ min: 8, max: 12 }],
    });
  });

  it("ranks lumbar hyperextension first and alone as critical", () => {
    const critical = barbellHipThrust.mistakes.filter(({ severity }) => severity === "critical");
    expect(critical.map(({ id, rank }) => [id, rank])).toEqual([["lumbar-hyperextension", 1]]);
  });

  it("ends at 0.25 ± 0.03 m/s", () => {
    expect(barbellHipThrust.loading.minimumVelocity).toMatchObject({ value: 0.25, sd: 0.03 });
  });
});

/** Published worked pairs of the overlap formula rest on these credits and lengths: `M without length`, two decimals. */
describe("shared muscles of neighbouring lifts", () => {
  it.each<[string, Exercise, Exercise, number]>([
    ["hip thrust and back squat", barbellHipThrust, backSquat, 0.38],
    ["hip thrust and deadlift", barbellHipThrust, deadlift, 0.4],
    ["hip thrust and Romanian deadlift", barbellHipThrust, romanianDeadlift, 0.57],
    ["back squat and deadlift", backSquat, deadlift, 0.42],
    ["deadlift and Romanian deadlift", deadlift, romanianDeadlift, 0.55],
    ["hip thrust and floor bridge", barbellHipThrust, barbellGluteBridge, 0.75],
  ])("%s", (_, a, b, expected) => {
    const credit = ({ muscles }: Exercise, muscle: string) => muscles.find((m) => m.muscle === muscle)?.setCredit ?? 0;
    const all = [...new Set([...a.muscles, ...b.muscles].map(({ muscle }) => muscle))];
    const sum = (pick: (...credits: number[]) => number) =>
      all.reduce((total, muscle) => total + pick(credit(a, muscle), credit(b, muscle)), 0);
    expect(Math.abs(sum(Math.min) / sum(Math.max) - expected)).toBeLessThan(0.0051);
  });
});
