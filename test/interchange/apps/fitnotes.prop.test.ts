import fc from "fast-check";
import { expect, it } from "vitest";
import { foldText } from "../../../src/foundation/foldText";
import { safeParseLog } from "../../../src/schemas/parseLog";
import { entriesOf, read, setsOf } from "../table";

const PER_ROW = "Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time,Comment";

/** Free text as a lifter may name an exercise: commas and inch marks, but no line break and no quote to begin with. */
const bareName = fc
  .array(fc.constantFrom("Curl", "Row", "a", "é", "7", ",", ", ", " ", '3"', "(", ")", "x"), { minLength: 1, maxLength: 12 })
  .map((parts) => `N${parts.join("")}`.trim())
  .filter((name) => foldText(name) !== "");

it("reads every name of an exercise that was not quoted", () => {
  fc.assert(
    fc.property(bareName, fc.string({ maxLength: 8 }), (name, comment) => {
      const note = comment.replaceAll(/[^\p{L} ,]/gu, "");
      const report = read([PER_ROW, `2025-02-10,${name},Legs,50.0,kgs,5,,,,"${note}"`]);
      expect(report.accounting).toEqual({ rows: 1, sets: 1, nonSets: 0, rejected: 0 });
      expect(entriesOf(report)[0]?.name).toBe(name);
      expect(setsOf(report)[0]).toMatchObject({ load: { value: 50, unit: "kg" }, reps: 5 });
      expect(setsOf(report)[0]?.note ?? "").toBe(note.trim());
    }),
  );
});

const HEADERS = [
  PER_ROW,
  "Name,StartTime,EndTime,BodyWeight,Exercise,Equipment,Reps,Weight,Time,Distance,Status,IsWarmup,RPE,RIR,Categories,Note",
  "Date,Exercise,Reps,Weight(kg),Duration(s),Distance(m),Incline,Resistance,isWarmup,Note,multiplier",
  "Workout Start,Workout End,Exercise,Weight,Reps,Notes,Kcal,Distance,Duration,Category,Name,Bodyweight",
];

const LIKELY: Readonly<Record<string, readonly string[]>> = {
  Date: ["2025-02-10", "2025-02-10 06:00:00 +0000"],
  StartTime: ["2025-02-10T06:00:00Z"],
  "Workout Start": ["2025-02-10 06:00", "2/10/2025 6:00"],
  Exercise: ["Bench Press", "Plank", "Assisted Dip"],
  Weight: ["50", '"50,5"', "-14", "0.0"],
  "Weight(kg)": ["60.0", "34.01946820767298"],
  Reps: [" 5", "0", ""],
  Status: ["Done", "NotStarted", "Failed"],
  IsWarmup: ["true", "false"],
  isWarmup: ["TRUE", "false"],
  "Distance Unit": ["km", "kg", ""],
  multiplier: [" 1.0", " 2.0", " 0.0"],
};

const anything = fc.oneof(fc.constantFrom("", "0", "1,234", "5,5", "1e9", "2956", "kg", '"', '"a\nb"', "__proto__"), fc.string({ maxLength: 8 }));

const table = fc.constantFrom(...HEADERS).chain((header) => {
  const cells = header.split(",").map((column) => fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...(LIKELY[column] ?? [""])) }, { weight: 1, arbitrary: anything }));
  return fc.array(fc.tuple(...cells), { maxLength: 12 }).map((rows) => [header, ...rows.map((row) => row.join(","))]);
});

it("accounts for every row of tables of FitNotes, Fitbod and RepCount, whatever stands in them", () => {
  fc.assert(
    fc.property(table, (all) => {
      const report = read(all);
      const { rows, sets, nonSets, rejected } = report.accounting;
      expect(rows).toBe(sets + nonSets + rejected);
      expect(setsOf(report)).toHaveLength(sets);
      expect(report.issues.filter(({ action }) => action === "row-rejected")).toHaveLength(rejected);
      expect(safeParseLog(report.log)).toMatchObject({ ok: true });
    }),
  );
});
