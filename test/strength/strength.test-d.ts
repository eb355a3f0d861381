import { expectTypeOf, test } from "vitest";
import { assessOneRepMax, type AssessOneRepMaxOptions } from "../../src/strength/assessment/assessOneRepMax";
import type { AssessableSet, MassInterval, NotEstimableReason, OneRepMaxAssessment, WidthComponent } from "../../src/strength/assessment/assessment";
import { estimateOneRepMax } from "../../src/strength/estimateOneRepMax";
import { fitRepsProfile, type FitRepsProfileOptions } from "../../src/strength/profile/fitRepsProfile";
import type { OneRepMaxFormula } from "../../src/strength/formula";
import { formulaFromProfile } from "../../src/strength/profile/formulaFromProfile";
import { brzycki } from "../../src/strength/formulas/brzycki";
import type { FormulaPopulation, PopulationFormula } from "../../src/strength/linearFormula";
import { normativeRepetitions } from "../../src/strength/norms/normativeRepetitions";
import { oneRepMaxFormulas, type OneRepMaxFormulaId, type UnitBoundFormulaId } from "../../src/strength/oneRepMaxFormulas";
import type { PercentCurve } from "../../src/strength/percents/percentCurve";
import type { NoRepsProfile, RepsProfile } from "../../src/strength/profile/repsProfile";
import { rollRepsProfile, type RepsProfileOnDay } from "../../src/strength/profile/rollRepsProfile";
import type { LoadedSet } from "../../src/log/selectSets";
import type { Mass } from "../../src/units/mass";

test("ids of formulas are literals", () => {
  expectTypeOf<"naclerio" | "reynolds-5rm-leg-press">().toExtend<OneRepMaxFormulaId>();
  expectTypeOf<"epleyy">().not.toExtend<OneRepMaxFormulaId>();
  expectTypeOf(brzycki).toEqualTypeOf<OneRepMaxFormula<"brzycki", "any">>();
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

test("a formula says by its type which unit and which people it is bound to", () => {
  expectTypeOf<UnitBoundFormulaId>().toEqualTypeOf<
    | "marzagao"
    | "reynolds-5rm-chest-press"
    | "reynolds-5rm-leg-press"
    | "cummings-finn"
    | "tucker"
    | "abadie-wentworth-chest-press"
    | "abadie-wentworth-shoulder-press"
  >();
  expectTypeOf(oneRepMaxFormulas.nuzzo.unit).toEqualTypeOf<"any">();
  expectTypeOf(oneRepMaxFormulas.marzagao.unit).toEqualTypeOf<"kg">();
  expectTypeOf(oneRepMaxFormulas["abadie-wentworth-chest-press"].unit).toEqualTypeOf<"lb">();
  expectTypeOf(oneRepMaxFormulas.tucker).toEqualTypeOf<PopulationFormula<"tucker", "kg">>();
  expectTypeOf(oneRepMaxFormulas.tucker.population).toEqualTypeOf<FormulaPopulation>();
  // @ts-expect-error Epley's line was not fitted on anyone in particular
  void oneRepMaxFormulas.epley.population;
});

test("a formula bound to a unit does not compile without that of the load", () => {
  // @ts-expect-error kilograms or pounds?
  estimateOneRepMax({ load: 60, reps: 5, formula: "reynolds-5rm-chest-press" });
  // @ts-expect-error nor by an id known at run time only
  estimateOneRepMax({ load: 60, reps: 5, formula: "epley" as OneRepMaxFormulaId });
  estimateOneRepMax({ load: 60, reps: 5, formula: "reynolds-5rm-chest-press", unit: "lb" });
  estimateOneRepMax({ load: 60, reps: 5, formula: "epley", unit: "lb" });
  estimateOneRepMax({ load: 60, reps: 5, formula: brzycki });
});

test("norms have repetitions only where something is published", () => {
  const norm = normativeRepetitions({ share: 0.8 });
  // @ts-expect-error not before asking
  void norm.mean;
  if (norm.status === "not-published") expectTypeOf(norm.publishedShares).toEqualTypeOf<readonly number[]>();
  else expectTypeOf(norm.mean).toEqualTypeOf<number>();
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

test("the ranges of an assessment stand with its value only", () => {
  const assessment = assessOneRepMax([]);
  // @ts-expect-error not before asking
  void assessment.tested;
  if (assessment.status === "estimated") {
    expectTypeOf(assessment.interval).toEqualTypeOf<MassInterval>();
    expectTypeOf(assessment.tested).toEqualTypeOf<MassInterval>();
    expectTypeOf(assessment.method.rule).toEqualTypeOf<"level-of-daily-bests">();
    expectTypeOf(assessment.width).toEqualTypeOf<readonly WidthComponent[]>();
  } else {
    expectTypeOf(assessment.atLeast).toEqualTypeOf<Mass | undefined>();
    // @ts-expect-error no range without a value
    void assessment.interval;
  }
});

test("a profile has a curve only where it says fitted", () => {
  const profile = fitRepsProfile([]);
  expectTypeOf(profile).toEqualTypeOf<RepsProfile | NoRepsProfile>();
  // @ts-expect-error not before asking
  formulaFromProfile(profile);
  if (profile.status === "fitted") {
    expectTypeOf(profile.growthPerRepetition.value).toEqualTypeOf<number>();
    expectTypeOf(profile.oneRepMax.lower).toEqualTypeOf<Mass>();
    expectTypeOf(formulaFromProfile(profile)).toExtend<PercentCurve>();
    expectTypeOf(formulaFromProfile(profile)).toExtend<NonNullable<AssessOneRepMaxOptions["formula"]>>();
  } else expectTypeOf(profile.reason.code).toEqualTypeOf<"no-sets" | "loads-too-close" | "only-singles" | "maximum-outdone">();
});

test("a block is rolled from its own days: no single day can be asked for", () => {
  expectTypeOf(rollRepsProfile).returns.toEqualTypeOf<readonly RepsProfileOnDay[]>();
  expectTypeOf<NonNullable<Parameters<typeof rollRepsProfile>[1]>>().toEqualTypeOf<Omit<FitRepsProfileOptions, "asOf">>();
  // @ts-expect-error the days are those of the sets
  rollRepsProfile([], { asOf: "2026-05-04" });
});
