import { expectTypeOf, test } from "vitest";
import type { Exercise } from "../../../src/catalogue/exercise";
import type { OneRepMaxFormula } from "../../../src/strength/formula";
import { tucker } from "../../../src/strength/formulas/tucker";
import { loadForReps } from "../../../src/strength/percents/loadForReps";
import type { PercentCurve, UnitFreeFormulaId } from "../../../src/strength/percents/percentCurve";
import { percentOfOneRepMax } from "../../../src/strength/percents/percentOfOneRepMax";
import type { RpeTable } from "../../../src/strength/percents/rpeTable";
import { rpeTables, type RpeTableId } from "../../../src/strength/percents/rpeTables";
import { minimumVelocities } from "../../../src/strength/velocity/minimumVelocities";
import { oneRepMaxFromVelocity, type OneRepMaxFromVelocityInput } from "../../../src/strength/velocity/oneRepMaxFromVelocity";

test("ids of charts are literals, and charts are formulas that hold in every unit", () => {
  expectTypeOf<RpeTableId>().toEqualTypeOf<"rts-classic" | "rts-trac-2025" | "helms-2016" | "brzycki-rpe" | "open-powerlifting">();
  expectTypeOf(rpeTables["rts-classic"]).toEqualTypeOf<RpeTable<"rts-classic">>();
  expectTypeOf<RpeTable>().toExtend<OneRepMaxFormula<string, "any">>();
});

test("a percentage is asked of a chart, a formula or a lifter's own, not of one bound to a unit", () => {
  expectTypeOf<RpeTableId | UnitFreeFormulaId | OneRepMaxFormula<"own", "any">>().toExtend<PercentCurve>();
  expectTypeOf<"epley" | "nuzzo">().toExtend<UnitFreeFormulaId>();
  // @ts-expect-error stated in kilograms
  percentOfOneRepMax({ reps: 5, table: "tucker" });
  // @ts-expect-error stated in kilograms
  percentOfOneRepMax({ reps: 5, table: tucker });
  // @ts-expect-error no such table
  percentOfOneRepMax({ reps: 5, table: "rts" });
});

test("loads are numbers in the unit of the maximum", () => {
  expectTypeOf(loadForReps).returns.toEqualTypeOf<number>();
  // @ts-expect-error a mass is not a number
  loadForReps({ oneRepMax: { value: 200, unit: "kg" }, reps: 5 });
});

test("velocity takes what a lift, a population or a lifter has", () => {
  type Given = OneRepMaxFromVelocityInput["minimumVelocity"];
  expectTypeOf<Exercise["loading"]["minimumVelocity"]>().toExtend<Given>();
  expectTypeOf(minimumVelocities["powerlifter-deadlift"]).toExtend<Given>();
  const estimate = oneRepMaxFromVelocity({ points: [], minimumVelocity: 0.3 });
  // @ts-expect-error not before asking
  void estimate.oneRepMax;
  if (estimate.status === "estimated") expectTypeOf(estimate.oneRepMax).toEqualTypeOf<number>();
  // @ts-expect-error a minimum velocity must be told, if only that there is none
  oneRepMaxFromVelocity({ points: [] });
});
