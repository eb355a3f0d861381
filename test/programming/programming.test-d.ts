import { expectTypeOf, test } from "vitest";
import type { Goal, WholeRange } from "../../src/catalogue/exercise";
import { CLEARANCE_FLAGS, RED_FLAGS, type ClearanceFlag, type Lifter, type RedFlag } from "../../src/programming/lifter";
import { prescribe, type WeeklyPrescription } from "../../src/programming/prescribe";

test("a lift may have no preset for a role, and the types say so", () => {
  expectTypeOf(prescribe).returns.toEqualTypeOf<WeeklyPrescription | undefined>();
  expectTypeOf<WeeklyPrescription>().toEqualTypeOf<Readonly<WeeklyPrescription>>();
  expectTypeOf<WeeklyPrescription["repZones"]>().toEqualTypeOf<readonly WholeRange[]>();
});

test("goals and roles are listed", () => {
  expectTypeOf<"hypertrophy">().toExtend<Goal>();
  // @ts-expect-error no such goal
  prescribe("barbell-hip-thrust", { goal: "toning" });
  // @ts-expect-error an option that is there has a value
  prescribe("barbell-hip-thrust", { week: undefined });
});

test("flags come from two lists that do not meet", () => {
  expectTypeOf<RedFlag>().toEqualTypeOf<(typeof RED_FLAGS)[number]>();
  expectTypeOf<ClearanceFlag>().toEqualTypeOf<(typeof CLEARANCE_FLAGS)[number]>();
  expectTypeOf<RedFlag & ClearanceFlag>().toEqualTypeOf<never>();
  expectTypeOf<Lifter>().toEqualTypeOf<Readonly<Lifter>>();
});
