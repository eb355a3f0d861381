import fc from "fast-check";
import { expect, it } from "vitest";
import { exportLog } from "../../src/interchange/exportLog";
import { formats } from "../../src/interchange/formats";
import { importLog, type ImportReport } from "../../src/interchange/importLog";
import { safeParseLog } from "../../src/schemas/parseLog";
import { validLog } from "../arbitraries/validLog";

const HEADERS = [
  "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE",
  "Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps;RPE;Distance;Distance Unit;Seconds;Notes;Workout Notes",
  '"title","start_time","end_time","description","exercise_title","superset_id","exercise_notes","set_index","set_type","weight_kg","reps","distance_km","duration_seconds","rpe"',
];

const cell = fc.oneof(
  fc.constantFrom(
    "", "0", "5", "62.5", "62,5", "1,234", "-5", "1e9", "2956", "W", "F", "Rest Timer", "Note", "normal", "warmup", "kg", "lbs", "km",
    "2026-05-09 17:52:12", "28 Jun 2025, 19:34", "31 Feb 2025, 19:34", "1h 6m", "Bench Press (Barbell)", "__proto__", '"', '""', '"a\nb"', "\n", "\0",
  ),
  fc.string({ maxLength: 12 }),
);

/** A header of a known format over rows of likely and unlikely fields, some too short, some too long. */
const table = fc
  .tuple(fc.constantFrom(...HEADERS), fc.array(fc.array(cell, { minLength: 1, maxLength: 15 }), { maxLength: 12 }))
  .map(([header, rows]) => [header, ...rows.map((cells) => cells.join(header.includes(";") ? ";" : ","))].join("\n"));

/** A set as Strong writes it, its numbers and its place anything. */
const plausible = fc
  .array(
    fc.record({ minute: fc.integer({ min: 10, max: 13 }), lift: fc.constantFrom("Squat (Barbell)", "Plank", "Ohio State"), order: fc.constantFrom("1", "2", "W", "F", "Rest Timer"), load: cell, reps: cell, seconds: cell }),
    { maxLength: 20 },
  )
  .map((rows) =>
    [HEADERS[0], ...rows.map((row) => `2026-05-09 17:${row.minute}:00,"Day",1h,"${row.lift}",${row.order},"${quoted(row.load)}","${quoted(row.reps)}",0,"${quoted(row.seconds)}",,,`)].join("\n"),
  );

function quoted(text: string): string {
  return text.replaceAll('"', '""');
}

function checkAccount({ log, accounting, issues }: ImportReport): void {
  const { rows, sets, nonSets, rejected } = accounting;
  expect(rows).toBe(sets + nonSets + rejected);
  const kept = log.sessions.flatMap(({ entries }) => entries).flatMap((entry) => entry.sets);
  expect(sets).toBe(kept.length);
  expect(issues.filter(({ action }) => action === "row-rejected").length).toBe(rejected);
  expect(safeParseLog(log)).toMatchObject({ ok: true });
}

it("any text is read without throwing, every row is accounted for and the log is valid", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => checkAccount(importLog(text))));
  fc.assert(fc.property(table, (text) => checkAccount(importLog(text))), { numRuns: 1000 });
  fc.assert(fc.property(plausible, (text) => checkAccount(importLog(text))), { numRuns: 300 });
});

it("a text read as any named format gives an account", () => {
  fc.assert(
    fc.property(table, fc.constantFrom(...formats.map(({ id }) => id)), (text, format) => {
      checkAccount(importLog(text, { format }));
    }),
  );
});

it("a log written in our own format is read back equal, without issues", () => {
  fc.assert(
    fc.property(validLog(), (log) => {
      const text = exportLog(log, "liftcore");
      const report = importLog(text);
      expect(report.log).toEqual(log);
      expect(report.issues.map(({ code }) => code)).toEqual(text.includes("\uFFFD") ? ["replaced-characters"] : []);
      checkAccount(report);
    }),
  );
});

it("the kind of line end changes nothing", () => {
  fc.assert(
    fc.property(table, (text) => {
      expect(importLog(text.replaceAll("\n", "\r\n"))).toEqual(importLog(text));
    }),
  );
});

it("a table with its columns in another order gives the same log", () => {
  const rows = fc.array(fc.tuple(fc.nat({ max: 20 }), fc.nat({ max: 12 }), fc.constantFrom("Squat (Barbell)", "Ohio State")), { maxLength: 9 });
  const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(rows, order, (numbers, places) => {
      const full = [
        ["Date", "Workout Name", "Exercise Name", "Set Order", "kg", "Reps"],
        ...numbers.map(([load, reps, lift], index) => ["2026-05-09 17:52:12", "Day", lift, `${index}`, `${load * 5}`, `${reps}`]),
      ];
      const shuffled = full.map((cells) => places.map((place) => cells[place]));
      const write = (cells: readonly (readonly (string | undefined)[])[]) => cells.map((line) => line.join(",")).join("\n");
      expect(importLog(write(shuffled)).log).toEqual(importLog(write(full)).log);
    }),
  );
});
