import { expectTypeOf, test } from "vitest";
import { buildSetScheme } from "../../src/programming/buildSetScheme";
import { buildVerticalPlan } from "../../src/programming/buildVerticalPlan";
import { releaseSchemes } from "../../src/programming/releaseSchemes";
import type { SchemeRow } from "../../src/programming/schemeRow";

test("options of accumulation go with plans that accumulate sets", () => {
  buildVerticalPlan({ plan: "set-accumulation", reps: [5], accumulate: [1], inSequence: false });
  // @ts-expect-error a linear plan repeats no set
  void ((): unknown => buildVerticalPlan({ plan: "linear", reps: [5], accumulate: [1] }));
  // @ts-expect-error no such plan
  void ((): unknown => buildVerticalPlan({ plan: "waves", reps: [5] }));
});

test("a scheme is rows, and a release says how it rounds", () => {
  expectTypeOf(buildSetScheme).returns.toEqualTypeOf<SchemeRow[]>();
  // @ts-expect-error rounding is never assumed
  void ((): unknown => releaseSchemes({ schemes: [], oneRepMax: 100 }));
  // @ts-expect-error no such scheme
  void ((): unknown => buildSetScheme({ scheme: "cluster" }));
});
