import { expectTypeOf, test } from "vitest";
import { exportLog } from "../../src/interchange/exportLog";
import type { FormatId, WritableFormatId } from "../../src/interchange/formats";
import type { importLog } from "../../src/interchange/importLog";
import type { TrainingLog } from "../../src/log/types";

test("formats are known by id, and only those that can be written can be asked for", () => {
  expectTypeOf<FormatId>().toEqualTypeOf<"liftcore" | "strong" | "hevy">();
  expectTypeOf<WritableFormatId>().toEqualTypeOf<"liftcore">();
  expectTypeOf(exportLog).parameter(1).toEqualTypeOf<"liftcore">();
  expectTypeOf<ReturnType<typeof importLog>["log"]>().toEqualTypeOf<TrainingLog>();
});
