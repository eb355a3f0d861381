import { describe, expectTypeOf, it } from "vitest";
import type { ExerciseRow } from "../../src/catalogue/defineExercise";
import type { Exercise } from "../../src/catalogue/exercise";
import type { ForeignExercise, ForeignExerciseReading } from "../../src/interchange/foreign/foreignExercise";
import { readFreeExerciseDbRow } from "../../src/interchange/foreign/readFreeExerciseDbRow";
import { readWgerRow } from "../../src/interchange/foreign/readWgerRow";

describe("types of a foreign row", () => {
  it("takes anything and gives a reading that its status tells apart", () => {
    expectTypeOf(readFreeExerciseDbRow).parameter(0).toBeUnknown();
    expectTypeOf(readWgerRow).returns.toEqualTypeOf<ForeignExerciseReading>();
    const reading = readWgerRow({});
    if (reading.status === "read") expectTypeOf(reading).toEqualTypeOf<ForeignExercise>();
    if (reading.status === "rejected") expectTypeOf(reading).not.toHaveProperty("known");
  });

  it("is no lift, nor is what it knows a row of one", () => {
    expectTypeOf<ForeignExercise>().not.toExtend<Exercise>();
    expectTypeOf<ForeignExercise["known"]>().not.toExtend<ExerciseRow>();
    expectTypeOf<ForeignExercise["known"] & Pick<ForeignExercise, "id" | "name" | "aliases">>().not.toExtend<ExerciseRow>();
    expectTypeOf<ForeignExercise["muscles"]>().not.toExtend<Exercise["muscles"]>();
  });
});
