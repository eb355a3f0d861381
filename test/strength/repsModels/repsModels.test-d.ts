import { expectTypeOf, test } from "vitest";
import { fitRepsModel } from "../../../src/strength/repsModels/fitRepsModel";
import { fitRepsModelFromLoads } from "../../../src/strength/repsModels/fitRepsModelFromLoads";
import { fitRepsModelMixed } from "../../../src/strength/repsModels/fitRepsModelMixed";
import type { RepsFit, RepsFitFailure } from "../../../src/strength/repsModels/fitting/repsFit";
import type { RepsModelId } from "../../../src/strength/repsModels/repsModels";
import { shareForReps } from "../../../src/strength/repsModels/shareForReps";

test("ids of models are literals", () => {
  expectTypeOf<RepsModelId>().toEqualTypeOf<"epley" | "epley-modified" | "linear">();
  // @ts-expect-error no such model
  shareForReps({ reps: 5, model: "kmod" });
  // @ts-expect-error an amount without a method says nothing
  shareForReps({ reps: 5, adjustment: { amount: 2 } });
});

test("a quantile goes without weights and direction", () => {
  const sets = [{ share: 0.8, reps: 8 }];
  fitRepsModel({ sets, weighting: "reps", target: "load" });
  fitRepsModel({ sets, quantile: 0.5 });
  // @ts-expect-error a quantile fit is not weighted
  void ((): unknown => fitRepsModel({ sets, quantile: 0.5, weighting: "reps" }));
  // @ts-expect-error a quantile fit finds its own parameter
  void ((): unknown => fitRepsModelFromLoads({ sets: [{ load: 80, reps: 8 }], quantile: 0.5, parameter: 0.03 }));
  // @ts-expect-error a share is not a load
  void ((): unknown => fitRepsModelFromLoads({ sets }));
  // @ts-expect-error whose set it is
  void ((): unknown => fitRepsModelMixed({ sets }));
});

test("a parameter stands only where something was fitted", () => {
  const fit = fitRepsModel({ sets: [] });
  expectTypeOf(fit).toEqualTypeOf<RepsFit | RepsFitFailure>();
  // @ts-expect-error not before asking
  void fit.parameter;
  if (fit.status === "fitted") expectTypeOf(fit.parameter).toEqualTypeOf<number>();
  else expectTypeOf(fit.reason.code).toExtend<string>();
});
