import { expectTypeOf, test } from "vitest";
import { exportLog } from "../../src/interchange/exportLog";
import type { FormatId, WritableFormatId } from "../../src/interchange/formats";
import type { importLog } from "../../src/interchange/importLog";
import type { TrainingLog } from "../../src/log/types";

test("formats are known by id, and only those that can be written can be asked for", () => {
  expectTypeOf<FormatId>().toEqualTypeOf<"liftcore" | "liftcore-csv" | "openweight" | "strong" | "hevy" | "fitnotes" | "fitbod" | "repcount" | "jefit" | "garmin" | "liftosaur" | "stronglifts" | "gymbook" | "spreadsheet">();
  expectTypeOf<WritableFormatId>().toEqualTypeOf<"liftcore" | "liftcore-csv" | "strong" | "hevy" | "fitnotes" | "openweight">();
  expectTypeOf(exportLog).parameter(1).toEqualTypeOf<WritableFormatId>();
  expectTypeOf<ReturnType<typeof importLog>["log"]>().toEqualTypeOf<TrainingLog>();
});
