import { expectTypeOf, test } from "vitest";
import type * as z from "zod";
import type { Exercise } from "../../src/catalogue/exercise";
import type { ExerciseEntry, Session, SetRecord, SetTarget, TrainingLog } from "../../src/log/types";
import type { exerciseEntrySchema } from "../../src/schemas/exerciseEntrySchema";
import type { exerciseSchema } from "../../src/schemas/exerciseSchema";
import type { massSchema } from "../../src/schemas/massSchema";
import type { sessionSchema } from "../../src/schemas/sessionSchema";
import type { setRecordSchema } from "../../src/schemas/setRecordSchema";
import type { setTargetSchema } from "../../src/schemas/setTargetSchema";
import type { trainingLogSchema } from "../../src/schemas/trainingLogSchema";
import type { Mass } from "../../src/units/mass";

test("what a schema gives is the library's own type, no key more or less", () => {
  expectTypeOf<z.infer<typeof massSchema>>().toEqualTypeOf<Mass>();
  expectTypeOf<z.infer<typeof setTargetSchema>>().toEqualTypeOf<SetTarget>();
  expectTypeOf<z.infer<typeof setRecordSchema>>().toEqualTypeOf<SetRecord>();
  expectTypeOf<z.infer<typeof exerciseEntrySchema>>().toEqualTypeOf<ExerciseEntry>();
  expectTypeOf<z.infer<typeof sessionSchema>>().toEqualTypeOf<Session>();
  expectTypeOf<z.infer<typeof trainingLogSchema>>().toEqualTypeOf<TrainingLog>();
  expectTypeOf<z.infer<typeof exerciseSchema>>().toEqualTypeOf<Exercise>();
});
