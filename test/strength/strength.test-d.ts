import { expectTypeOf, test } from "vitest";
import { assessOneRepMax, type AssessOneRepMaxOptions } from "../../src/strength/assessOneRepMax";
import type { AssessableSet, NotEstimableReason, OneRepMaxAssessment } from "../../src/strength/assessment";
import { estimateOneRepMax } from "../../src/strength/estimateOneRepMax";
import type { OneRepMaxFormula } from "../../src/strength/formula";
import { brzycki } from "../../src/strength/formulas/brzycki";
import { oneRepMaxFormulas, type OneRepMaxFormulaId } from "../../src/strength/oneRepMaxFormulas";
import type { LoadedSet } from "../../src/log/selectSets";
import type { Mass } from "../../src/units/mass";

test("ids of formulas are literals", () => {
  expectTypeOf<OneRepMaxFormulaId>().toEqualTypeOf<"epley-modified" | "epley" | "brzycki" | "lombardi" | "wathan">();
  expectTypeOf(brzycki).toEqualTypeOf<OneRepMaxFormula<"brzycki">>();
  expectTypeOf(oneRepMaxFormulas.epley.id).toEqualTypeOf<"epley">();
});

test("an unknown formula does not compile, a caller's own does", () => {
  // @ts-expect-error no such formula
  estimateOneRepMax({ load: 100, reps: 5, formula: "epleyy" });
  // @ts-expect-error a mass is not a number
  estimateOneRepMax({ load: { value: 100, unit: "kg" }, reps: 5 });
  expectTypeOf<OneRepMaxFormula<"my-own">>().toExtend<NonNullable<AssessOneRepMaxOptions["formula"]>>();
  expectTypeOf(estimateOneRepMax).returns.toEqualTypeOf<number>();
});

test("an assessment has a value only where it says estimated", () => {
  const assessment = assessOneRepMax([]);
  expectTypeOf(assessment).toEqualTypeOf<OneRepMaxAssessment>();
  // @ts-expect-error not before asking
  void assessment.value;
  if (assessment.status === "estimated") expectTypeOf(assessment.value).toEqualTypeOf<Mass>();
  else expectTypeOf(assessment.reasons).toEqualTypeOf<readonly NotEstimableReason[]>();
});

test("sets of a log can be assessed as they are", () => {
  expectTypeOf<LoadedSet>().toExtend<AssessableSet>();
  expectTypeOf(assessOneRepMax).parameter(0).toEqualTypeOf<readonly AssessableSet[]>();
});

test("levels are listed", () => {
  // @ts-expect-error no such level
  assessOneRepMax([], { level: 0.99 });
});
