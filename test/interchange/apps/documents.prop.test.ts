import fc from "fast-check";
import { expect, it } from "vitest";
import { importLog, type ImportReport } from "../../../src/interchange/importLog";
import { safeParseLog } from "../../../src/schemas/parseLog";

/** The laws that hold whatever is imported; several sets of these formats stand on one line. */
function checkAccount({ log, accounting, issues }: ImportReport): void {
  const { rows, sets, nonSets, rejected } = accounting;
  expect(rows).toBe(sets + nonSets + rejected);
  expect(issues.filter(({ action }) => action === "row-rejected")).toHaveLength(rejected);
  expect(log.sessions.flatMap(({ entries }) => entries).flatMap((entry) => entry.sets)).toHaveLength(sets);
  expect(safeParseLog(log)).toMatchObject({ ok: true });
}

const junk = fc.oneof({ depthSize: "small" }, fc.jsonValue(), fc.constantFrom("__proto__", "constructor", -1, 0, 1e300, 1e-9, "5", "NaN", [], {}));
const orJunk = <Value>(likely: fc.Arbitrary<Value>) => fc.oneof({ weight: 6, arbitrary: likely }, { weight: 1, arbitrary: junk });

const garminSet = fc.record(
  {
    setType: orJunk(fc.constantFrom("ACTIVE", "REST")),
    repetitionCount: orJunk(fc.nat({ max: 30 })),
    weight: orJunk(fc.nat({ max: 300_000 })),
    duration: orJunk(fc.nat({ max: 300 })),
    startTime: orJunk(fc.constantFrom("2024-03-02T09:10:00.0", "2024-03-02T10:10:00.0", "2024-03-03T09:10:00.0")),
    exercises: orJunk(fc.array(fc.record({ category: orJunk(fc.constantFrom("SQUAT", "UNKNOWN")), name: junk, probability: junk }), { maxLength: 2 })),
  },
  { requiredKeys: [] },
);
const garminDocument = fc.oneof(
  fc.record({ activityId: junk, exerciseSets: fc.array(orJunk(garminSet), { maxLength: 8 }) }),
  fc.array(fc.record({ activityId: fc.nat({ max: 3 }), exerciseSets: orJunk(fc.array(garminSet, { maxLength: 5 })) }, { requiredKeys: [] }), { maxLength: 4 }),
  junk,
);

it("any JSON value is survived as exercise sets, and every row is accounted for", () => {
  fc.assert(
    fc.property(garminDocument, (document) => {
      checkAccount(importLog(JSON.stringify(document), { format: "garmin" }));
    }),
    { numRuns: 500 },
  );
});

const RULE = "#".repeat(54);
const cell = fc.oneof(
  fc.constantFrom("", "0", "7", "45x12", "45x12,95x8", "x", "1e9x5", "2021-05-03", "1620095400", "Barbell Squat", " lbs", "warmup", "__proto__", '"', RULE, "a\n### NOTES ###"),
  fc.string({ maxLength: 8 }),
);
const HEADERS = [
  ["SETTING", "gender,DOB,mass"],
  ["WORKOUT SESSIONS", "_id,starttime,endtime"],
  ["EXERCISE LOGS", "logs,_id,mydate,eid,ename,belongsession,interval_logs"],
  ["EXERCISE SET LOGS", "exercise_log_id,set_index,set_type"],
  ["CARDIO LOGS", "mydate,ename,time,distance"],
  ["NOTES", "eid,mynote"],
] as const;
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const likely = fc
  .tuple(fc.constantFrom("45x12,95x8", "0x5", ""), fc.nat({ max: 3 }), fc.constantFrom("2021-05-03", "2021-05-04"), fc.nat({ max: 3 }), fc.constantFrom("Barbell Squat", "Plank"), fc.nat({ max: 3 }), cell)
  .map((cells) => cells.map((text) => quoted(String(text))).join(","));
const backup = fc
  .array(fc.tuple(fc.constantFrom(...HEADERS), fc.array(fc.array(cell, { minLength: 1, maxLength: 8 }), { maxLength: 4 }), fc.array(likely, { maxLength: 4 }), fc.boolean()), { maxLength: 6 })
  .map((sections) =>
    sections
      .flatMap(([[name, header], rows, logs, isClosed]) => [
        "", `### ${name} ${RULE}`, "", header, ...rows.map((cells) => cells.map(quoted).join(",")),
        ...(name === "EXERCISE LOGS" ? logs : []), ...(isClosed ? [RULE] : []),
      ])
      .join("\n"),
  );

it("any backup is survived, and every row is accounted for", () => {
  fc.assert(fc.property(fc.oneof(backup, fc.string()), (text) => checkAccount(importLog(text, { format: "jefit" }))), { numRuns: 500 });
});
