import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codesOf, entriesOf, lines, read, setsOf } from "../table";
import { importLog } from "../../../src/interchange/importLog";

const BLOCK = ["Weight (KG)", "Weight (LB)", "Set 1", "Set 2", "Set 3", "Set 4", "Set 5"];
const blocks = (count: number) => Array.from({ length: count }, (_, index) => [`Exercise ${index + 1}`, ...BLOCK].join(","));
const LETTERED = ["Date,Note,Workout,Body Weight", ...blocks(3)].join(",");
const TWO_UNITS = ["Date,Note,Body Weight (KG),Body Weight (LB)", ...blocks(3)].join(",");

const loadsOf = (report: ReturnType<typeof read>) => setsOf(report).map(({ load }) => (load === undefined ? undefined : `${load.value} ${load.unit}`));

describe("StrongLifts of 2016 to 2018", () => {
  it("reads a workout a row", () => {
    const report = read([LETTERED, '09/26/16,"slept badly",A,171.5lb,Squat,62.5,140,5,5,4,,,Planks,0,0,45,60,,,']);
    expect(report.issues).toEqual([]);
    expect(report.log.sessions).toEqual([
      {
        id: "stronglifts:2016-09-26:a",
        date: "2016-09-26",
        name: "A",
        note: "slept badly",
        bodyMass: { value: 171.5, unit: "lb" },
        entries: [
          {
            exerciseId: "back-squat",
            name: "Squat",
            sets: [
              { kind: "work", load: { value: 140, unit: "lb" }, reps: 5, completed: true },
              { kind: "work", load: { value: 140, unit: "lb" }, reps: 5, completed: true },
              { kind: "work", load: { value: 140, unit: "lb" }, reps: 4, completed: true },
            ],
          },
          {
            exerciseId: "plank",
            name: "Planks",
            sets: [
              { kind: "work", durationSeconds: 45, completed: true },
              { kind: "work", durationSeconds: 60, completed: true },
            ],
          },
        ],
      },
    ]);
  });

  it("takes the column the lifter typed in: by body weight, by plates, by the loads that rounding made one", () => {
    const squat = (day: string, body: string, kg: string, lb: string) => `${day}/16,,A,${body},Squat,${kg},${lb},5`;
    const byBody = read([LETTERED, squat("09/26", "80KG", "60", "135")]);
    expect(loadsOf(byBody)).toEqual(["60 kg"]);
    expect(byBody.unit).toMatchObject({ unit: "kg", evidence: ["the loads stand in kg and in lb; body weight is in kg"] });
    const byPlates = read([LETTERED, squat("09/26", "", "61", "135"), squat("09/28", "", "63.5", "140")]);
    expect(loadsOf(byPlates)).toEqual(["135 lb", "140 lb"]);
    const byDifference = read([LETTERED, squat("09/26", "", "60", "130"), squat("09/28", "", "60", "135")]);
    expect(loadsOf(byDifference)).toEqual(["130 lb", "135 lb"]);
    expect(byDifference.unit.evidence).toEqual(["the loads stand in kg and in lb; more different loads are in lb"]);
    const given = read([LETTERED, squat("09/26", "80KG", "60", "135")], { unit: "lb" });
    expect(loadsOf(given)).toEqual(["135 lb"]);
  });

  it("takes the other column where the typed one is empty, and of two body weights the typed", () => {
    const report = read([TWO_UNITS, "26/09/18,,80,176,Squat,60,135,5,,,,,Bench Press,,95,5", "28/09/18,,80,,Squat,62.5,,5"]);
    expect(loadsOf(report)).toEqual(["60 kg", "95 lb", "62.5 kg"]);
    expect(report.unit.unit).toBe("mixed");
    expect(report.log.sessions.map(({ bodyMass }) => bodyMass)).toEqual([{ value: 80, unit: "kg" }, { value: 80, unit: "kg" }]);
  });

  it("preserves a load and a body weight in the other unit that are not the same mass", () => {
    const report = read([TWO_UNITS, "26/09/18,,80,190,Squat,60,135,5,5,,,,Bench Press,40,150,5,,,,,Dips,0,25,9", "28/09/18,,80,176,Squat,80,180,5"]);
    expect(report.preserved.map(({ line, column, text }) => [line, column, text])).toEqual([
      [2, "Body Weight (LB)", "190"], [2, "Weight (LB)", "150"], [2, "Weight (LB)", "25"],
    ]);
    const pounds = read([TWO_UNITS, "26/09/18,,80,190,Squat,75,135,5"], { unit: "lb" });
    expect(pounds.preserved.map(({ column, text }) => [column, text])).toEqual([["Weight (KG)", "75"], ["Body Weight (KG)", "80"]]);
  });

  it("preserves columns without a name, a second note and a second load", () => {
    const report = read([`Date,Note,,Note,Body Weight (KG),${blocks(1).join()}`.replace("Weight (LB)", "Weight (LB),Weight (LB)") + "," + blocks(1).join(), "26/09/18,a,b,c,80,Squat,60,,77,5,5"]);
    expect(report.log.sessions).toMatchObject([{ note: "a" }]);
    expect(setsOf(report)).toHaveLength(2);
    expect(report.preserved.map(({ column, text }) => [column, text]).sort()).toEqual([["", "b"], ["Note", "c"], ["Weight (LB)", "77"]]);
    expect(codesOf(report)).toEqual(["unknown-column", "unknown-column"]);
  });

  it("reads either order of day and month, and both lengths of the year, by one date of the file", () => {
    const dates = (...days: readonly string[]) => read([TWO_UNITS, ...days.map((day) => `${day},,80,,Squat,60,,5`)]);
    expect(dates("3/9/2018", "15/09/18").log.sessions.map(({ date }) => date)).toEqual(["2018-09-03", "2018-09-15"]);
    expect(dates("03/09/18", "09/15/18").log.sessions.map(({ date }) => date)).toEqual(["2018-03-09", "2018-09-15"]);
    expect(dates("26/09/18").log.sessions.map(({ date }) => date)).toEqual(["2018-09-26"]);
    expect(codesOf(dates("03/09/18"))).toEqual(["ambiguous-day-order"]);
  });

  it("reads rows shorter and longer than the header", () => {
    const report = read([
      [`Date,Note,Body Weight (KG),Body Weight (LB)`, ...blocks(1)].join(","),
      "26/09/18,,80,,Squat,60,,5",
      "28/09/18,,80,,Squat,60,,5,5,5,5,5,Bench Press,50,,5,5,5,5,x,Dips,0,,9",
    ]);
    expect(entriesOf(report).map(({ name, sets }) => [name, sets.length])).toEqual([["Squat", 1], ["Squat", 5], ["Bench Press", 4], ["Dips", 1]]);
    expect(report.accounting).toEqual({ rows: 12, sets: 11, nonSets: 0, rejected: 1 });
    expect(report.issues).toMatchObject([{ code: "unreadable-number", line: 3, text: "x" }]);
  });

  it("reads both tables with the header cut off", () => {
    const lettered = read(["09/26/16,,B,171lb,Squat,62.5,140,5,5,5,5,5,Deadlift,80,175,5,,,,", "09/28/16,,A,171lb,Squat,65,145,5"]);
    expect(codesOf(lettered)).toEqual(["header-missing"]);
    expect(lettered.log.sessions.map(({ name, bodyMass }) => [name, bodyMass?.unit])).toEqual([["B", "lb"], ["A", "lb"]]);
    expect(loadsOf(lettered)).toEqual([...Array.from({ length: 5 }, () => "140 lb"), "175 lb", "145 lb"]);
    const plain = read(["26/09/17,,80,,Squat,60,,5,5,5,5,5", "28/09/17,,80.5,,Squat,62.5,,5"]);
    expect(plain.log.sessions.map(({ bodyMass }) => bodyMass?.value)).toEqual([80, 80.5]);
  });

  it("keeps a planned exercise as a set not done, and a workout of nothing as a rejected row", () => {
    const report = read([TWO_UNITS, "26/09/18,,80,,Squat,60,,,,,,,,,,,,,,", "28/09/18,rest,80,,,,,,,,,,,,,,,,,"]);
    expect(setsOf(report)).toEqual([{ kind: "work", load: { value: 60, unit: "kg" }, completed: false }]);
    expect(report.issues).toMatchObject([{ code: "missing-exercise", line: 3, action: "row-rejected" }]);
  });

  it("rejects a workout without a day once, whatever it holds", () => {
    const report = read([TWO_UNITS, "31/31/18,,80,,Squat,60,,5,5,5,5,5", "28/09/18,,80,,Squat,60,,5"]);
    expect(report.accounting).toEqual({ rows: 2, sets: 1, nonSets: 0, rejected: 1 });
    expect(report.issues).toMatchObject([{ code: "unreadable-date", line: 2, column: "Date", text: "31/31/18" }]);
  });

  it("rejects a workout that lost fields to a quote, once", () => {
    const report = read([TWO_UNITS, '26/09/18,"knee" sore,80,,Squat,60,,5,5,5', "28/09/18,,80,,Squat,60,,5"]);
    expect(report.accounting).toEqual({ rows: 2, sets: 1, nonSets: 0, rejected: 1 });
    expect(report.issues).toMatchObject([{ code: "unclosed-quote", line: 2 }]);
  });

  it("says once of a workout that a quote in it is none", () => {
    const report = read([`${TWO_UNITS},Extra`, `26/09/18,,80,,Squat,60,,5,5,5,,,Dips,0,,9${",".repeat(12)},"pad" high`, "28/09/18,,80,,Squat,60,,5"]);
    expect(codesOf(report)).toEqual(["unknown-column", "stray-quote"]);
    expect(report.preserved).toMatchObject([{ column: "Extra", text: 'pad" high' }]);
    expect(report.accounting.sets).toBe(5);
  });

  it("rejects a row with fields beyond a header that ends with another column", () => {
    const report = read([`${TWO_UNITS},Extra`, `26/09/18,,80,,Squat,60,,5${",".repeat(21)}Dips,0,,9`]);
    expect(report.accounting).toEqual({ rows: 1, sets: 0, nonSets: 0, rejected: 1 });
    expect(report.issues).toMatchObject([{ code: "unknown-column" }, { code: "wrong-number-of-fields", line: 2 }]);
  });
});

const NEWER =
  "Date (yyyy/mm/dd),Workout,Workout Name,Program Name,Body Weight (KG),Exercise,Sets×Reps,Sets×Time,Top Set (Reps×KG),e1RM (KG),Reps,Volume (KG),Workout Volume (KG),Duration (hours),Start Time (h:mm),End Time (h:mm),Notes,Set 1 (Reps),Set 1 (KG),Set 2 (Reps),Set 2 (KG),Set 3 (Reps),Set 3 (KG)";

interface Exercise {
  readonly day?: string;
  readonly number?: string;
  readonly exercise?: string;
  readonly summary?: string;
  readonly times?: string;
  readonly hours?: string;
  readonly clock?: string;
  readonly sets: string;
}

function newer({ day = "2026/05/04", number = "7", exercise = "Squat", summary = "", times = "", hours = "0.5", clock = "6:00 PM,6:31 PM", sets }: Exercise): string {
  return `${day},${number},Workout A,5×5,80,${exercise},${summary},${times},,,,,,${hours},${clock},,${sets}`;
}

describe("StrongLifts of 2026", () => {
  it("tells a failed set from one that was not begun and from one that is not there", () => {
    const report = read([NEWER, newer({ summary: "5/0/-", sets: "5,60,0,60,0,60" }), newer({ exercise: "Deadlift", summary: "5", sets: "5,100,0,100,," })]);
    expect(report.issues).toEqual([]);
    expect(setsOf(report)).toEqual([
      { kind: "work", load: { value: 60, unit: "kg" }, reps: 5, completed: true },
      { kind: "work", load: { value: 60, unit: "kg" }, reps: 0, completed: false },
      { kind: "work", load: { value: 60, unit: "kg" }, completed: false },
      { kind: "work", load: { value: 100, unit: "kg" }, reps: 5, completed: true },
    ]);
  });

  it("preserves a load of a set that is not there, in a second column and in pounds beside kilograms", () => {
    const report = read([`${NEWER},Set 1 (LB),Set 2 (KG),Set 3 (LB)`, `${newer({ summary: "5", sets: "5,60,0,95,," })},187,33,44`]);
    expect(setsOf(report)).toHaveLength(1);
    const texts = report.preserved.filter(({ column }) => column.startsWith("Set ")).map(({ column, text }) => [column, text]);
    expect(texts).toHaveLength(4);
    expect(texts).toEqual(expect.arrayContaining([["Set 2 (KG)", "95"], ["Set 1 (LB)", "187"], ["Set 2 (KG)", "33"], ["Set 3 (LB)", "44"]]));
    expect(codesOf(report)).toEqual(["unknown-column"]);
  });

  it("reads the spelling with the letter x: quoted, sets x repetitions as summary, assistance below 0", () => {
    const header = NEWER.replaceAll("×", "x").replace("Top Set (RepsxKG)", "Top Set Reps x KG").replaceAll("Set 2 (KG)", " Set 2 (KG)");
    const report = read([header, '"2026/05/04","7","Workout A","","80","Pullups","2x8","","8x-5","","16","","","0.6","7:00 AM","7:35 AM","","8","-5","8","-5","",""']);
    expect(setsOf(report)).toEqual([
      { kind: "work", assistance: { value: 5, unit: "kg" }, reps: 8, completed: true },
      { kind: "work", assistance: { value: 5, unit: "kg" }, reps: 8, completed: true },
    ]);
    expect(codesOf(report)).toEqual([]);
  });

  it("takes the length of a workout from what is finer: the clock, or hours with all their decimals", () => {
    const length = (hours: string, clock: string) => read([NEWER, newer({ hours, clock, sets: "5,60,,,," })]).log.sessions[0]?.durationSeconds;
    expect(length("0.6", "7:00 AM,7:35 AM")).toBe(2100);
    expect(length("0.5", "11:40 PM,12:12 AM")).toBe(1920);
    expect(length("0.5102778", "7:00 AM,7:31 AM")).toBe(1837);
    expect(length("0.6", ",")).toBe(2160);
    expect(length("26.5", "7:00 AM,9:30 AM")).toBeUndefined();
    expect(codesOf(read([NEWER, newer({ hours: "long", sets: "5,60,,,," })]))).toEqual(["unreadable-duration"]);
  });

  it("tells two workouts of a day apart, and reads held sets where their times can be read", () => {
    const report = read([NEWER, newer({ sets: "5,60,,,," }), newer({ number: "8", exercise: "Plank", times: "30/45/-", sets: ",,,,,", clock: "8:00 PM,8:31 PM" })]);
    expect(report.log.sessions).toHaveLength(2);
    expect(setsOf(report).slice(1)).toEqual([
      { kind: "work", durationSeconds: 30, completed: true },
      { kind: "work", durationSeconds: 45, completed: true },
    ]);
  });

  it("names the column of the set that cannot be read, and rejects a row with a field too many", () => {
    const report = read([NEWER, newer({ sets: "5,60,five,60,5,60" }), `${newer({ sets: "5,60,,,," })},surplus`]);
    expect(report.accounting).toEqual({ rows: 4, sets: 2, nonSets: 0, rejected: 2 });
    expect(report.issues).toMatchObject([
      { code: "unreadable-number", line: 2, column: "Set 2 (Reps)", text: "five" },
      { code: "wrong-number-of-fields", line: 3, message: "the row has 24 fields, the header 23" },
    ]);
  });

  it("keeps body weight in kilograms beside loads in pounds", () => {
    const header = NEWER.replaceAll("(KG)", "(LB)").replace("Body Weight (LB)", "Body Weight (KG)");
    const report = read([header, newer({ sets: "5,135,5,140,5,145" })]);
    expect(report.unit).toMatchObject({ unit: "lb", how: "declared" });
    expect(report.log.sessions[0]?.bodyMass).toEqual({ value: 80, unit: "kg" });
  });
});

describe("StrongLifts, any cells", () => {
  const cell = fc.oneof(fc.constantFrom("", "5", "0", "60", "Squat", "Planks", "-", '"', "09/26/16", "5/-/5", "80KG"), fc.string({ maxLength: 6 }));

  it.each([["wide", LETTERED], ["of 2026", NEWER]])("survives them and accounts for every row, %s", (_, header) => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 40 }), { maxLength: 8 }), (rows) => {
        const { accounting, issues } = importLog(lines(header, ...rows.map((cells) => cells.join(","))), { format: "stronglifts" });
        expect(accounting.rows).toBe(accounting.sets + accounting.nonSets + accounting.rejected);
        expect(issues.filter(({ action }) => action === "row-rejected")).toHaveLength(accounting.rejected);
      }),
    );
  });
});
