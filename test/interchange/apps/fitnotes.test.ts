import { describe, expect, it } from "vitest";
import { formats } from "../../../src/interchange/formats";
import { importLog } from "../../../src/interchange/importLog";
import { codesOf, entriesOf, read, setsOf } from "../table";

const KGS = "Date,Exercise,Category,Weight (kgs),Reps,Distance,Distance Unit,Time";
const LBS = "Date,Exercise,Category,Weight (lbs),Reps,Distance,Distance Unit,Time,Comment";
const PER_ROW = "Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time,Comment";
const IOS = "Name,StartTime,EndTime,BodyWeight,Exercise,Equipment,Reps,Weight,Time,Distance,Status,IsWarmup,RPE,RIR,Categories,Note";

interface IosRow {
  readonly name?: string;
  readonly start?: string;
  readonly exercise?: string;
  readonly equipment?: string;
  readonly reps?: string;
  readonly weight?: string;
  readonly time?: string;
  readonly distance?: string;
  readonly status?: string;
  readonly warmup?: string;
  readonly rpe?: string;
  readonly rir?: string;
  readonly note?: string;
}

function ios({
  name = "Legs", start = "2025-09-02T16:05:12Z", exercise = "Hip Thrust", equipment = "Barbell", reps = "8", weight = "60,0",
  time = "", distance = "", status = "Done", warmup = "false", rpe = "", rir = "", note = "",
}: IosRow): string {
  return `${name},${start},2025-09-02T17:00:00Z,"71,5",${exercise},${equipment},${reps},"${weight}",${time},${distance},${status},${warmup},${rpe},${rir},"Gluteals,Hamstrings",${note}`;
}

describe("FitNotes on Android", () => {
  it("makes one session of a day, in the order logged, also where its rows are apart", () => {
    const report = read([
      KGS,
      "2019-05-06,Barbell Hip Thrust,Legs,80.0,8,,,",
      "2019-05-06,Push Up,Chest,0.0,12,,,",
      "2019-05-08,Barbell Hip Thrust,Legs,85.0,6,,,",
      "2019-05-06,Barbell Hip Thrust,Legs,80.0,8,,,",
    ]);
    expect(report.format).toBe("fitnotes");
    expect(report.issues).toEqual([]);
    expect(report.log.sessions).toEqual([
      {
        id: "fitnotes:2019-05-06:",
        date: "2019-05-06",
        entries: [
          { exerciseId: "barbell-hip-thrust", name: "Barbell Hip Thrust", sets: [{ kind: "work", load: { value: 80, unit: "kg" }, reps: 8, completed: true }] },
          { exerciseId: "push-up", name: "Push Up", sets: [{ kind: "work", reps: 12, completed: true }] },
          { exerciseId: "barbell-hip-thrust", name: "Barbell Hip Thrust", sets: [{ kind: "work", load: { value: 80, unit: "kg" }, reps: 8, completed: true }] },
        ],
      },
      {
        id: "fitnotes:2019-05-08:",
        date: "2019-05-08",
        entries: [
          { exerciseId: "barbell-hip-thrust", name: "Barbell Hip Thrust", sets: [{ kind: "work", load: { value: 85, unit: "kg" }, reps: 6, completed: true }] },
        ],
      },
    ]);
    expect(report.preserved.map(({ line, column, text }) => [line, column, text])).toEqual([
      [2, "Category", "Legs"], [3, "Category", "Chest"], [4, "Category", "Legs"], [5, "Category", "Legs"],
    ]);
  });

  it.each([
    [[KGS, "2019-05-06,Deadlift,Back,100.0,5,,,"], "kg", "declared"],
    [[LBS, '2019-05-06,Deadlift,Back,100.0,5,,,,""'], "lb", "declared"],
    [[PER_ROW, '2019-05-06,Deadlift,Back,100.0,lbs,5,,,,""'], "lb", "per-row"],
    [[PER_ROW.replace(",Comment", ""), "2019-05-06,Deadlift,Back,100.0,kgs,5,,,"], "kg", "per-row"],
  ])("takes the unit from where the dialect has it: %j", (rows, unit, how) => {
    const report = read(rows);
    expect(report.unit).toMatchObject({ unit, how });
    expect(setsOf(report)).toEqual([{ kind: "work", load: { value: 100, unit }, reps: 5, completed: true }]);
  });

  it("puts a name back together that has commas, and keeps an inch mark", () => {
    const report = read([
      PER_ROW,
      '2025-02-10,Raise (Each Arm, Plates, Slow),Shoulders,9.0,kgs,8,,,,"light, slow"',
      '2025-02-10,Block Pull 3",Back,72.5,kgs,6,,,,""',
      '2025-02-10,Block Pull 3",Back,75.0,kgs,5,,,,""',
    ]);
    expect(report.accounting).toEqual({ rows: 3, sets: 3, nonSets: 0, rejected: 0 });
    expect(entriesOf(report).map(({ name, sets }) => [name, sets.length])).toEqual([
      ["Raise (Each Arm, Plates, Slow)", 1],
      ['Block Pull 3"', 2],
    ]);
    expect(setsOf(report)[0]).toMatchObject({ reps: 8, note: "light, slow" });
  });

  it("gives a comment to its set", () => {
    const report = read([LBS, '2018-03-12,Deadlift,Back,225.0,5,,,,"grip"', '2018-03-12,Deadlift,Back,225.0,5,,,,""']);
    expect(setsOf(report).map(({ note }) => note)).toEqual(["grip", undefined]);
    expect(entriesOf(report)[0]).not.toHaveProperty("note");
  });

  it("reads times and distances; a mass for a unit of distance matters only beside a distance", () => {
    const report = read([
      KGS,
      "2017-06-07,Treadmill,Cardio,,,3.0,km,0:18:30",
      "2017-06-07,Running,Cardio,,,2.0,mi,",
      "2017-06-07,Plank,Abs,,,0.0,kg,0:01:15",
      "2017-06-07,Sled,Legs,,,20.0,kg,",
    ]);
    expect(setsOf(report)).toEqual([
      { kind: "work", durationSeconds: 1110, distanceMetres: 3000, completed: true },
      { kind: "work", distanceMetres: 3218.688, completed: true },
      { kind: "work", durationSeconds: 75, completed: true },
    ]);
    expect(report.accounting).toEqual({ rows: 4, sets: 3, nonSets: 0, rejected: 1 });
    expect(report.issues).toMatchObject([{ code: "unreadable-unit", line: 5, column: "Distance", action: "row-rejected" }]);
  });

  it("reads days with the year last in the order the file shows", () => {
    const report = read([KGS, "03/04/2021,Deadlift,Back,100.0,5,,,", "25/04/2021,Deadlift,Back,100.0,5,,,"]);
    expect(report.log.sessions.map(({ date }) => date)).toEqual(["2021-04-03", "2021-04-25"]);
  });
});

describe("FitNotes on iOS", () => {
  it("reads a session", () => {
    const report = read(
      [
        IOS,
        ios({ warmup: "true", weight: "20,0", reps: "12", note: "new gym" }),
        ios({ weight: "102,5", rpe: "8", note: "new gym" }),
        ios({ weight: "102,5", rir: '"0,5"', note: "new gym" }),
        ios({ weight: "110,0", reps: "4", status: "Failed", note: "new gym" }),
      ],
      { timeZone: "Europe/Lisbon", unit: "kg" },
    );
    expect(report.issues).toEqual([]);
    expect(report.log.sessions).toEqual([
      {
        id: "fitnotes:2025-09-02T16:05:12Z:legs",
        date: "2025-09-02",
        startedAt: "2025-09-02T17:05:12+01:00",
        durationSeconds: 3288,
        name: "Legs",
        bodyMass: { value: 71.5, unit: "kg" },
        note: "new gym",
        entries: [
          {
            exerciseId: "barbell-hip-thrust",
            name: "Hip Thrust (Barbell)",
            sets: [
              { kind: "warmup", load: { value: 20, unit: "kg" }, reps: 12, completed: true },
              { kind: "work", load: { value: 102.5, unit: "kg" }, reps: 8, rir: 2, completed: true },
              { kind: "work", load: { value: 102.5, unit: "kg" }, reps: 8, rir: 0.5, completed: true },
              { kind: "work", load: { value: 110, unit: "kg" }, reps: 4, toFailure: true, completed: true },
            ],
          },
        ],
      },
    ]);
  });

  it("keeps sessions of one day apart", () => {
    const report = read([IOS, ios({}), ios({ start: "2025-09-02T06:00:00Z", name: "Core" })], { unit: "kg" });
    expect(report.log.sessions.map(({ name }) => name)).toEqual(["Core", "Legs"]);
  });

  it("says that times are in UTC when no zone is named", () => {
    expect(codesOf(read([IOS, ios({})], { unit: "kg" }))).toEqual(["time-zone-assumed"]);
  });

  it("reads every comma of a mass as a decimal sign, and points too", () => {
    const report = read([IOS, ios({ weight: "61,235" }), ios({ weight: "61.235" }), ios({ weight: "1,250" })], { unit: "kg" });
    expect(setsOf(report).map(({ load }) => load?.value)).toEqual([61.235, 61.235, 1.25]);
  });

  it("makes the equipment a part of the name, but not the word for none", () => {
    const report = read([
      IOS,
      ios({ exercise: "Cuff drill", equipment: "Band" }),
      ios({ exercise: "Cuff drill", equipment: "None" }),
      ios({ exercise: "Cuff drill", equipment: "" }),
    ]);
    expect(entriesOf(report).map(({ exerciseId, sets }) => [exerciseId, sets.length])).toEqual([
      ["unlisted:cuff drill band", 1],
      ["unlisted:cuff drill", 2],
    ]);
  });

  it("makes a set that was not started a plan", () => {
    const report = read(
      [
        IOS,
        ios({ status: "NotStarted", weight: "80,0", reps: "6", rpe: "8" }),
        ios({ status: "NotStarted", weight: "0,0", reps: "0" }),
        ios({ status: "NotStarted", weight: "", reps: "", time: "00:00:45", exercise: "Plank", equipment: "None" }),
        ios({ status: "NotStarted", weight: "14,0", exercise: "Assisted Pull Up", equipment: "None" }),
      ],
      { unit: "kg", timeZone: "UTC" },
    );
    expect(setsOf(report)).toEqual([
      { kind: "work", completed: false, target: { load: { value: 80, unit: "kg" }, reps: { min: 6, max: 6 }, rir: 2 } },
      { kind: "work", completed: false },
      { kind: "work", completed: false },
      { kind: "work", completed: false, target: { reps: { min: 8, max: 8 } } },
    ]);
    expect(report.issues).toEqual([]);
    expect(report.preserved.filter(({ column }) => column !== "Categories")).toEqual([
      { sessionId: "fitnotes:2025-09-02T16:05:12Z:legs", line: 4, column: "Time", text: "00:00:45" },
      { sessionId: "fitnotes:2025-09-02T16:05:12Z:legs", line: 5, column: "Weight", text: "14,0" },
    ]);
  });

  it("preserves the distance of a set that was not started", () => {
    const report = read([IOS, ios({ status: "NotStarted", weight: "", reps: "", distance: "5" })], { unit: "kg", timeZone: "UTC" });
    expect(setsOf(report)).toEqual([{ kind: "work", completed: false }]);
    expect(report.issues).toEqual([]);
    expect(report.preserved).toContainEqual(expect.objectContaining({ line: 2, column: "Distance", text: "5" }));
  });

  it("doubts a status it does not know, and keeps the set", () => {
    const report = read([IOS, ios({ status: "Paused" })], { unit: "kg", timeZone: "UTC" });
    expect(report.issues).toMatchObject([{ code: "unknown-mark", line: 2, column: "Status", text: "Paused" }]);
    expect(setsOf(report)).toMatchObject([{ reps: 8, completed: true }]);
  });

  it("rejects a row with a field too many or too few, saying how many the header has", () => {
    const report = read([IOS, `${ios({})},more`, ios({}).slice(0, -1), ios({})], { unit: "kg", timeZone: "UTC" });
    expect(report.accounting).toEqual({ rows: 3, sets: 1, nonSets: 0, rejected: 2 });
    expect(report.issues.map(({ line, message }) => [line, message])).toEqual([
      [2, "the row has 17 fields, the header 16"],
      [3, "the row has 15 fields, the header 16"],
    ]);
  });
});

it("takes the dialect of a text when FitNotes is named", () => {
  expect(read([IOS, ios({})], { format: "fitnotes", unit: "kg" }).accounting.sets).toBe(1);
  expect(read([KGS, "2019-05-06,Deadlift,Back,100.0,5,,,"], { format: "fitnotes" }).accounting.sets).toBe(1);
});

it("is one format of two dialects, also where formats are listed", () => {
  expect(formats.filter(({ id }) => id === "fitnotes")).toMatchObject([{ name: "FitNotes", reads: true }]);
  expect(() => importLog("", { format: "excel" as never })).toThrow(/^(?!.*fitnotes.*fitnotes).*fitnotes.*"excel"$/u);
});
