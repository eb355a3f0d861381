import { describe, expect, test } from "vitest";
import { roundTo } from "../../src/foundation/round";
import { accumulateReps } from "../../src/programming/accumulateReps";
import { buildManualScheme } from "../../src/programming/buildManualScheme";
import { buildSetScheme, type BuildSetSchemeInput } from "../../src/programming/buildSetScheme";
import { buildVerticalPlan, type BuildVerticalPlanInput, type VerticalPlanChoice } from "../../src/programming/buildVerticalPlan";
import { readProgressionTable, type ReadProgressionTableInput } from "../../src/programming/readProgressionTable";
import { releaseSchemes } from "../../src/programming/releaseSchemes";
import type { SchemeRow } from "../../src/programming/schemeRow";
import published from "../published/programming.json";

const expectRows = (rows: readonly (readonly (number | null)[])[], expected: readonly (readonly (number | null)[])[], tolerance: number): void => {
  expect(rows).toHaveLength(expected.length);
  for (const [place, row] of rows.entries()) {
    for (const [column, value] of row.entries()) {
      const wanted = expected[place]?.[column] ?? null;
      if (value === null || wanted === null) expect(value).toBe(wanted);
      else expect(Math.abs(value - wanted)).toBeLessThanOrEqual(tolerance);
    }
  }
};

const cells = ({ week, step, set, reps, adjustment, share }: SchemeRow) => [week, step, set, reps, adjustment, share];

describe("programming agrees with STMr", () => {
  test.each(published.tables)("table $args", ({ args, steps, expected, tolerance }) => {
    const read = steps.map((step) => readProgressionTable({ ...args, step } as ReadProgressionTableInput));
    expectRows(
      read.map(({ adjustment, share }) => [adjustment.amount, share]),
      steps.map((_, place) => [expected.amounts[place] ?? Number.NaN, expected.shares[place] ?? Number.NaN]),
      tolerance,
    );
  });

  test.each(published.plans)("plan $args", ({ args, expected }) => {
    const rows = buildVerticalPlan(args as BuildVerticalPlanInput);
    expect(rows.map(({ week, step, set, place, reps }) => [week, step, set, place, reps])).toEqual(expected);
  });

  test.each(published.schemes)("scheme $args", ({ args, expected, tolerance }) => {
    expectRows(buildSetScheme(args as BuildSetSchemeInput).map(cells), expected, tolerance);
  });

  test("a scheme keeps its own volume when only the movement is chosen, where the peer falls back to the usual one", () => {
    const ballistic = buildSetScheme({ scheme: "step", movement: "ballistic" });
    expect(ballistic).toEqual(buildSetScheme({ scheme: "step", movement: "ballistic", volume: "intensive" }));
    expect(ballistic).not.toEqual(buildSetScheme({ scheme: "step", movement: "ballistic", volume: "normal" }));
  });

  test("a scheme by hand", () => {
    const { lines, expected, tolerance } = published.manual;
    expectRows(buildManualScheme({ lines, model: "epley" }).map(cells), expected, tolerance);
  });

  test("repetitions accumulated on a wave", () => {
    const { reps, adjustments, repsChange, expected, tolerance } = published.accumulated;
    const rows = accumulateReps({ rows: buildSetScheme({ scheme: "wave", model: "epley", reps, adjustments }), repsChange });
    expectRows(rows.map((row) => [row.week, row.set, row.reps, row.share]), expected, tolerance);
  });

  test("a release of three phases", () => {
    const { oneRepMax, increase, step, verticals, expected, tolerance } = published.release;
    const schemes = verticals.map((plan) => buildSetScheme({ scheme: "step", model: "epley", vertical: { plan } as VerticalPlanChoice }));
    const rows = releaseSchemes({ schemes, oneRepMax, increase, rounding: { step, mode: "half-even" }, model: "epley" });
    expectRows(
      rows.map((row) => [row.phase, row.week, row.totalWeek, row.step, row.set, row.reps, row.share, row.planningMax, row.load, row.loadMax, row.buffer]),
      expected,
      tolerance,
    );
  });

  test("its rounding sends halves to the even step, where ours goes up unless told", () => {
    const { step, values, expected } = published.rounding;
    expect(values.map((value) => roundTo(value, step, "half-even"))).toEqual(expected);
    expect(roundTo(1.25, 2.5, "nearest")).toBe(2.5);
  });
});
