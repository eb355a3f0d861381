import { describe, expect, test } from "vitest";
import { exercises } from "../../../src/catalogue/exercises";
import { barbellHipThrust } from "../../../src/catalogue/lifts/barbellHipThrust";
import { sources } from "../../../src/catalogue/sources";
import type { LoadVelocityPoint } from "../../../src/strength/velocity/loadVelocityLine";
import { minimumVelocities } from "../../../src/strength/velocity/minimumVelocities";
import { oneRepMaxFromVelocity } from "../../../src/strength/velocity/oneRepMaxFromVelocity";
import type { VelocityEstimate } from "../../../src/strength/velocity/velocityEstimate";
import published from "../../published/velocity.json";
import { refusalOf } from "../../setup/refusalOf";
import { withGap } from "../withGap";

type Estimated = Extract<VelocityEstimate, { status: "estimated" }>;

function estimated(estimate: VelocityEstimate): Estimated {
  if (estimate.status !== "estimated") throw new Error(estimate.reasons.map(({ code }) => code).join());
  return estimate;
}

const pair = (loads: readonly number[], velocities: readonly number[]): LoadVelocityPoint[] =>
  loads.map((load, place) => ({ load, velocity: velocities[place] ?? Number.NaN }));

const FOUR = pair([60, 80, 100, 120], [1.02, 0.83, 0.63, 0.44]);
const codes = ({ caveats }: Estimated): string[] => caveats.map(({ code }) => code);

test("least squares of velocity on load, by hand", () => {
  // Mean load 90, mean velocity 0.73; sum of squares 2000; of products -19.4.
  const { oneRepMax, line, extrapolation, caveats } = estimated(oneRepMaxFromVelocity({ points: FOUR, minimumVelocity: 0.3 }));
  expect(line.slope).toBeCloseTo(-0.0097, 12);
  expect(line.intercept).toBeCloseTo(1.603, 12);
  expect(line.rSquared).toBeCloseTo(0.0097 ** 2 * (2000 / 0.1882), 12);
  expect(oneRepMax).toBeCloseTo((1.603 - 0.3) / 0.0097, 9);
  expect(extrapolation).toBeCloseTo(oneRepMax / 120 - 1, 12);
  expect(caveats).toEqual([]);
});

test.each(published.twoPoint)("two points are the two-point method: $args", ({ args: { load1, v1, load2, v2, mvt }, expected, tolerance }) => {
  const estimate = estimated(oneRepMaxFromVelocity({ points: pair([load1, load2], [v1, v2]), minimumVelocity: mvt }));
  expect(Math.abs(estimate.oneRepMax - expected)).toBeLessThanOrEqual(tolerance);
  expect(estimate.line.rSquared).toBeCloseTo(1, 12);
  expect(codes(estimate)).toEqual(["two-loads"]);
});

test.each(published.otherDirection)("load is not regressed on velocity: $args.mvt", ({ args: { loads, velocities, mvt }, expected }) => {
  const { oneRepMax } = estimated(oneRepMaxFromVelocity({ points: pair(loads, velocities), minimumVelocity: mvt }));
  expect(Math.abs(oneRepMax - expected.oneRM)).toBeGreaterThan(1e-4);
  expect(Math.abs(oneRepMax - expected.oneRM)).toBeLessThan(0.1);
});

describe("the band", () => {
  test("is the pooled error of predictions, unless the minimum velocity comes with its own", () => {
    const own = estimated(oneRepMaxFromVelocity({ points: FOUR, minimumVelocity: 0.25 }));
    expect(own.error).toEqual({ standardError: 0.098, overestimate: 0.037, source: "greig-2023" });
    expect(own.band.lower).toBeCloseTo(own.oneRepMax * 0.902, 9);
    expect(own.band.upper).toBeCloseTo(own.oneRepMax * 1.098, 9);

    const ofStudy = estimated(oneRepMaxFromVelocity({ points: FOUR, minimumVelocity: barbellHipThrust.loading.minimumVelocity }));
    expect(ofStudy.error).toEqual({ standardError: 0.0701, source: "de-hoyo-2021" });
    expect(ofStudy.oneRepMax).toBe(own.oneRepMax);
    expect(ofStudy.band.upper).toBeCloseTo(ofStudy.oneRepMax * 1.0701, 9);
    expect(codes(ofStudy)).toEqual(["minimum-velocity-of-others"]);
  });

  test("cites the bibliography", () => {
    for (const minimumVelocity of [0.3, barbellHipThrust.loading.minimumVelocity]) {
      const { error } = estimated(oneRepMaxFromVelocity({ points: FOUR, minimumVelocity }));
      expect(Object.keys(sources)).toContain(error.source);
    }
  });
});

describe("minimum velocities", () => {
  test("whatever a lift of the catalogue holds can be asked with, also nothing", () => {
    const known = exercises.filter(({ loading }) => loading.minimumVelocity !== undefined);
    expect(known.map(({ id }) => id)).toContain("barbell-hip-thrust");
    for (const { loading } of exercises) {
      const { status } = oneRepMaxFromVelocity({ points: FOUR, minimumVelocity: loading.minimumVelocity });
      expect(status).toBe(loading.minimumVelocity === undefined ? "not-estimable" : "estimated");
    }
  });

  test("of other people are slower than the catalogue's, cite the bibliography and repeat no lift", () => {
    const ids = exercises.map(({ id }) => id as string);
    for (const [id, { value, sd, evidence }] of Object.entries(minimumVelocities)) {
      expect(ids).not.toContain(id);
      const usual = exercises.find((exercise) => exercise.id === id.replace("powerlifter-", ""))?.loading.minimumVelocity?.value;
      expect(value).toBeLessThan(usual ?? Number.NaN);
      expect(sd).toBeGreaterThan(0);
      for (const source of evidence.sources) expect(Object.keys(sources)).toContain(source);
    }
  });
});

describe("caveats", () => {
  test("velocities far from one line are said to be", () => {
    const estimate = estimated(oneRepMaxFromVelocity({ points: pair([60, 80, 100], [0.9, 0.5, 0.6]), minimumVelocity: 0.3 }));
    expect(codes(estimate)).toEqual(["loose-line"]);
  });

  test("a maximum below what was lifted is said to be", () => {
    const estimate = estimated(oneRepMaxFromVelocity({ points: FOUR, minimumVelocity: 0.5 }));
    expect(estimate.extrapolation).toBeLessThan(0);
    expect(codes(estimate)).toEqual(["below-heaviest-load"]);
  });
});

test.each<[string, LoadVelocityPoint[], number | undefined, string]>([
  ["no points", [], 0.3, "too-few-loads"],
  ["one point", pair([100], [0.5]), 0.3, "too-few-loads"],
  ["one load twice", pair([100, 100], [0.5, 0.45]), 0.3, "too-few-loads"],
  ["velocities that rise", pair([60, 100], [0.5, 0.6]), 0.3, "velocity-not-falling"],
  ["velocities that stay", pair([60, 100], [0.5, 0.5]), 0.3, "velocity-not-falling"],
  ["a minimum above the line", pair([60, 100], [0.5, 0.4]), 0.7, "no-load-left"],
  ["loads too small to tell apart", pair([1e-200, 2e-200], [0.5, 0.4]), 0.3, "no-load-left"],
  ["no minimum velocity", FOUR, undefined, "minimum-velocity-unknown"],
])("not estimable: %s", (_what, points, minimumVelocity, code) => {
  const estimate = oneRepMaxFromVelocity({ points, minimumVelocity });
  expect(estimate).toEqual({ status: "not-estimable", reasons: [{ code, message: expect.stringMatching(/^\p{Lu}.*\.$/u) as string }] });
});

test.each<[string, unknown, unknown, string]>([
  ["points[1].load", { load: 0, velocity: 0.5 }, 0.3, "a number above 0 and at most 10000, got 0"],
  ["points[1].load", { load: -80, velocity: 0.5 }, 0.3, "a number above 0 and at most 10000, got -80"],
  ["points[1].load", { load: Number.NaN, velocity: 0.5 }, 0.3, "a number above 0 and at most 10000, got NaN"],
  ["points[1].load", { load: Infinity, velocity: 0.5 }, 0.3, "a number above 0 and at most 10000, got Infinity"],
  ["points[1].load", { load: 1e308, velocity: 0.5 }, 0.3, "a number above 0 and at most 10000, got 1e+308"],
  ["points[1].velocity", { load: 80, velocity: 50 }, 0.3, "a number above 0 and at most 20 m/s, got 50"],
  ["points[1].velocity", { load: 80, velocity: 0 }, 0.3, "a number above 0 and at most 20 m/s, got 0"],
  ["points[1].velocity", { load: 80, velocity: Number.NaN }, 0.3, "a number above 0 and at most 20 m/s, got NaN"],
  ["points[1].velocity", { load: 80 }, 0.3, "a number above 0 and at most 20 m/s, got undefined"],
  ["minimumVelocity", { load: 80, velocity: 0.5 }, 0, "a number above 0 and at most 20 m/s, got 0"],
  ["minimumVelocity", { load: 80, velocity: 0.5 }, Number.NaN, "a number above 0 and at most 20 m/s, got NaN"],
  ["minimumVelocity", { load: 80, velocity: 0.5 }, null, "an object, got null"],
  ["points[1]", null, 0.3, "an object, got null"],
  ["points[1]", undefined, 0.3, "an object, got undefined"],
  ["minimumVelocity.value", { load: 80, velocity: 0.5 }, {}, "a number above 0 and at most 20 m/s, got undefined"],
  ["minimumVelocity.evidence", { load: 80, velocity: 0.5 }, { value: 0.3 }, "an object, got undefined"],
  ["minimumVelocity.evidence.sources", { load: 80, velocity: 0.5 }, { value: 0.3, evidence: {} }, "a list, got undefined"],
  ["minimumVelocity.value", { load: 80, velocity: 0.5 }, { value: -0.3, evidence: { sources: [] } }, "a number above 0 and at most 20 m/s, got -0.3"],
])("a wrong %s is refused", (argument, point, minimumVelocity, message) => {
  const points = [{ load: 60, velocity: 0.8 }, point] as never;
  expect(refusalOf(() => oneRepMaxFromVelocity({ points, minimumVelocity: minimumVelocity as never }))).toEqual({
    code: "invalid-argument",
    argument,
    message: `${argument} must be ${message}`,
  });
});

test.each<[string, unknown, string, string]>([
  ["nothing", undefined, "input", "an object, got undefined"],
  ["null", null, "input", "an object, got null"],
  ["no points", { minimumVelocity: 0.3 }, "points", "a list, got undefined"],
  ["a number for points", { points: 5, minimumVelocity: 0.3 }, "points", "a list, got 5"],
  ["a gap between points", { points: withGap(FOUR), minimumVelocity: 0.3 }, "points[0]", "an object, got undefined"],
])("%s is refused", (_what, input, argument, message) => {
  expect(refusalOf(() => oneRepMaxFromVelocity(input as never))).toEqual({
    code: "invalid-argument",
    argument,
    message: `${argument} must be ${message}`,
  });
});
