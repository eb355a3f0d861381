import { expectTypeOf, test } from "vitest";
import type { Goal, SuitabilityRule } from "../../src/catalogue/exercise";
import { assessSuitability } from "../../src/programming/assessSuitability";
import type { LifterGoal, Sport } from "../../src/programming/lifter";
import type { SuitabilityAssessment, SuitabilityVerdict } from "../../src/programming/suitability";

test("verdicts are those of the lifts' own rules", () => {
  expectTypeOf<SuitabilityVerdict>().toEqualTypeOf<SuitabilityRule["verdict"]>();
  expectTypeOf(assessSuitability).returns.toEqualTypeOf<SuitabilityAssessment>();
  expectTypeOf<SuitabilityAssessment["ifAgreed"]>().toEqualTypeOf<Exclude<SuitabilityVerdict, "ask-a-professional"> | undefined>();
});

test("goals go beyond those of the presets, and words are checked", () => {
  expectTypeOf<Goal>().toExtend<LifterGoal>();
  expectTypeOf<"climbing">().toExtend<Sport>();
  // @ts-expect-error no such sport
  assessSuitability("back-squat", { sports: ["chess"] });
  // @ts-expect-error no such response
  assessSuitability("back-squat", {}, { otherLifts: [{ exerciseId: "deadlift", response: "great" }] });
});
