import { expectTypeOf, test } from "vitest";
import type { LoadedSet } from "../../src/log/selectSets";
import type { ExerciseEntry, Session, SetKind, SetRecord, TrainingLog } from "../../src/log/types";
import type { Mass } from "../../src/units/mass";

test("the log is read-only all the way down", () => {
  expectTypeOf<TrainingLog>().toEqualTypeOf<Readonly<TrainingLog>>();
  expectTypeOf<TrainingLog["sessions"]>().toEqualTypeOf<readonly Session[]>();
  expectTypeOf<Session["entries"]>().toEqualTypeOf<readonly ExerciseEntry[]>();
  expectTypeOf<ExerciseEntry["sets"]>().toEqualTypeOf<readonly SetRecord[]>();
  expectTypeOf<SetRecord>().toEqualTypeOf<Readonly<SetRecord>>();
});

test("what was not recorded is left out, never undefined", () => {
  // @ts-expect-error a load that is there is a mass
  const set: SetRecord = { kind: "work", completed: true, load: undefined };
  expectTypeOf(set).toEqualTypeOf<SetRecord>();
});

test("kinds are listed", () => {
  expectTypeOf<"warmup">().toExtend<SetKind>();
  expectTypeOf<"warm-up">().not.toExtend<SetKind>();
});

test("a loaded set has load and repetitions for certain", () => {
  expectTypeOf<LoadedSet["load"]>().toEqualTypeOf<Mass>();
  expectTypeOf<LoadedSet["reps"]>().toEqualTypeOf<number>();
});
