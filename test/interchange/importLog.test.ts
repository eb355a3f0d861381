import { describe, expect, it } from "vitest";
import { barbellHipThrust } from "../../src/catalogue/lifts/barbellHipThrust";
import { createCatalogue } from "../../src/catalogue/catalogue";
import { detectFormat } from "../../src/interchange/detectFormat";
import { exportLog } from "../../src/interchange/exportLog";
import { formats } from "../../src/interchange/formats";
import { importLog } from "../../src/interchange/importLog";
import { safeParseLog } from "../../src/schemas/parseLog";
import { codesOf, entriesOf, lines, read, setsOf } from "./table";

const HEADER = "Date,Workout Name,Exercise Name,Set Order,kg,Reps,km,Seconds,Notes";
const row = (numbers: string, exercise = "Ohio State", date = "2016-10-03 19:30:55") => `${date},"Legs","${exercise}",${numbers}`;
const errorsOf = (...rows: readonly string[]) =>
  read([HEADER, ...rows]).issues.map(({ code, line, column, text }) => [code, line, column, text]);

describe("importLog", () => {
  it.each([
    ["a date that does not exist", row("1,70,5,0,0,", "Ohio State", "2023-02-31 10:00:00"), ["unreadable-date", 2, "Date", "2023-02-31 10:00:00"]],
    ["a load with letters", row("1,12abc,5,0,0,"), ["unreadable-number", 2, "kg", "12abc"]],
    ["a load with an exponent", row("1,1e999,5,0,0,"), ["unreadable-number", 2, "kg", "1e999"]],
    ["a load that could be two numbers", row('1,"1,234",5,0,0,'), ["unreadable-number", 2, "kg", "1,234"]],
    ["digits of another script", row("1,٣,5,0,0,"), ["unreadable-number", 2, "kg", "٣"]],
    ["a load below 0", row("1,-70,5,0,0,"), ["unreadable-number", 2, "kg", "-70"]],
    ["half a repetition", row("1,70,5.5,0,0,"), ["unreadable-number", 2, "Reps", "5.5"]],
    ["more than 1000 repetitions", row("1,70,1001,0,0,"), ["impossible-repetitions", 2, "Reps", "1001"]],
    ["a load above 1500 kg", row("1,1501,5,0,0,"), ["impossible-load", 2, "kg", "1501"]],
    ["no exercise", row("1,70,5,0,0,", ""), ["missing-exercise", 2, "Exercise Name", ""]],
    ["an unknown kind of row without numbers", row("Pausa,0,0,0,60,"), ["unreadable-mark", 2, "Set Order", "Pausa"]],
  ])("rejects a row with %s", (_, text, issue) => {
    expect(errorsOf(text)).toEqual([issue]);
    expect(read([HEADER, text]).accounting).toEqual({ rows: 1, sets: 0, nonSets: 0, rejected: 1 });
    expect(read([HEADER, text]).log.sessions).toEqual([]);
  });

  it("keeps what is unusual with a warning, or preserves it", () => {
    const report = read([HEADER, row("1,0,250,0,0,"), row("Z,70,5,0,0,")]);
    expect(report.issues.map(({ code, severity, action }) => [code, severity, action])).toEqual([
      ["implausible-repetitions", "warning", "value-kept"],
      ["unknown-mark", "warning", "value-preserved"],
    ]);
    expect(setsOf(report).map(({ kind, reps }) => [kind, reps])).toEqual([["work", 250], ["work", 5]]);
    expect(report.preserved).toMatchObject([{ line: 3, column: "Set Order", text: "Z" }]);
  });

  it("counts the lines of the text, over notes of several lines", () => {
    const report = read([HEADER, row('1,70,5,0,0,"a\nb\nc"'), "", row("2,x,5,0,0,")]);
    expect(report.issues.map(({ line }) => line)).toEqual([6]);
  });

  it("loses one row to a quote that never closes", () => {
    const report = read([HEADER, row("1,70,5,0,0,"), '2016-10-03 19:30:55,"Legs,Ohio State,2,70,5,0,0,', row("3,70,5,0,0,")]);
    expect(report.accounting).toEqual({ rows: 3, sets: 2, nonSets: 0, rejected: 1 });
    expect(report.issues).toMatchObject([{ code: "unclosed-quote", line: 3 }]);
  });

  it("reads a text with a byte order mark, with NUL characters, in tabs", () => {
    const tabbed = lines(HEADER, row("1,70,5,0,0,")).replaceAll(",", "\t");
    expect(importLog(`\uFEFF${tabbed}`).accounting.sets).toBe(1);
    const wide = importLog([...tabbed].join("\0"));
    expect(wide.accounting.sets).toBe(1);
    expect(codesOf(wide)).toEqual(["nul-characters"]);
  });

  it("preserves columns it does not know", () => {
    const report = read([`${HEADER},Mood,__proto__`, `${row("1,70,5,0,0,")},good,x`]);
    expect(report.issues.map(({ code, column }) => [code, column])).toEqual([["unknown-column", "Mood"], ["unknown-column", "__proto__"]]);
    expect(report.preserved.map(({ column, text }) => [column, text])).toEqual([["Mood", "good"], ["__proto__", "x"]]);
  });

  it("takes the names of prototypes for names", () => {
    const report = read([HEADER, row("1,70,5,0,0,", "__proto__"), row("constructor,70,5,0,0,", "constructor")]);
    expect(entriesOf(report).map(({ exerciseId, name }) => [exerciseId, name])).toEqual([
      ["unlisted:proto", "__proto__"],
      ["unlisted:constructor", "constructor"],
    ]);
    expect(codesOf(report)).toEqual(["unknown-mark"]);
    expect(Object.prototype).not.toHaveProperty("date");
  });

  it("names the lifts it kept by their own names, with what they could be", () => {
    const report = read([HEADER, row("1,70,5,0,0,"), row("2,70,5,0,0,"), row("1,40,5,0,0,", "Chest Fly"), row("1,70,5,0,0,", "Hip Thrust (Barbell)")]);
    const [own, ambiguous, ...others] = report.unresolved;
    expect(own).toEqual({ name: "Ohio State", rows: 2 });
    expect(ambiguous).toMatchObject({ name: "Chest Fly", rows: 1 });
    expect(ambiguous?.candidates?.length).toBeGreaterThan(1);
    expect(others).toEqual([]);
  });

  it("looks lifts up in the caller's catalogue", () => {
    const catalogue = createCatalogue([{ ...barbellHipThrust, id: "ohio-state", name: "Ohio State", aliases: [] }]);
    expect(entriesOf(read([HEADER, row("1,70,5,0,0,")], { catalogue }))[0]).toMatchObject({ exerciseId: "ohio-state" });
  });

  it("keeps to the caller's unit where the text names none, and shows the other reading otherwise", () => {
    const bare = [HEADER.replace("kg", "Weight").replace("km", "Distance"), row("1,70,5,0,0,"), row("2,80,5,0,0,")];
    expect(read(bare, { unit: "lb" }).unit).toMatchObject({ unit: "lb", how: "given", confidence: 1 });
    const assumed = read(bare);
    expect(assumed.unit).toMatchObject({
      unit: "kg",
      how: "assumed",
      alternative: {
        unit: "lb",
        heaviest: { exercise: "Ohio State", asRead: { value: 80, unit: "kg" }, otherwise: { value: 80, unit: "lb" } },
      },
    });
    expect(assumed.issues).toMatchObject([{ code: "unit-assumed", severity: "warning" }]);
  });

  it("wipes the dust of conversions off a load", () => {
    const report = read([HEADER, row("1,74.99999999999999,5,0,0,")]);
    expect(setsOf(report)[0]?.load?.value).toBe(75);
  });

  it("gives a log that is valid, and the same ids again", () => {
    const text = [HEADER, row("1,70,5,0,0,"), row("1,70,5,0,0,", "Ohio State", "2016-10-01 10:00:00")];
    const { log } = read(text);
    expect(safeParseLog(log)).toEqual({ ok: true, value: log });
    expect(read(text).log).toEqual(log);
  });

  it.each([
    ["", "unknown-format"],
    ["name,colour\n1,red", "unknown-format"],
    ['{"some":"json"}', "unknown-format"],
    ['{"format":"liftcore"', "invalid-document"],
    ['{"format":"liftcore","version":0,"log":{"sessions":[]}}', "invalid-document"],
    ['{"format":"liftcore","version":1,"log":{"sessions":{}}}', "invalid-document"],
    ['{"format":"liftcore","version":1,"log":{"sessions":[]},"more":1}', "invalid-document"],
    ['{"format":"liftcore","version":2,"log":{}}', "newer-version"],
  ])("reads nothing of %j and says why", (text, code) => {
    const report = importLog(text);
    expect(codesOf(report)).toEqual([code]);
    expect(report.issues[0]).toMatchObject({ severity: "error", action: "nothing-read" });
    expect(report.log).toEqual({ sessions: [] });
  });

  it("says which columns are missing when the format is named", () => {
    const report = importLog("title,reps\na,5", { format: "hevy" });
    expect(report.issues).toMatchObject([{ code: "missing-column", line: 1 }]);
    expect(report.issues[0]?.message).toBe(
      "a table of Hevy needs the columns start_time, exercise_title, set_index, set_type, weight_kg or weight_lbs",
    );
  });

  it("keeps to the limits", () => {
    const text = lines(HEADER, row("1,70,5,0,0,"), row('2,70,5,0,0,"a long note"'));
    expect(codesOf(importLog(text, { limits: { maxCharacters: 50 } }))).toEqual(["text-too-long"]);
    expect(codesOf(importLog(text, { limits: { maxRows: 2 } }))).toEqual(["too-many-rows"]);
    const narrow = importLog(text, { limits: { maxFieldCharacters: 10 } });
    expect(codesOf(narrow).every((code) => code === "field-too-long")).toBe(true);
    expect(narrow.accounting).toEqual({ rows: 2, sets: 0, nonSets: 0, rejected: 2 });
  });

  it("throws for arguments that are wrong", () => {
    const untyped: (text: unknown, options?: unknown) => unknown = importLog as never;
    expect(() => untyped(5)).toThrow("text must be a string, got 5");
    expect(() => untyped("", { format: "excel" })).toThrow(/^format must be one of liftcore, liftcore-csv, strong, hevy, .*, got "excel"$/);
    expect(() => untyped("", { unit: "stone" })).toThrow('unit must be one of kg, lb, got "stone"');
    expect(() => untyped("", { units: "kg" })).toThrow("options must be one of format, unit, timeZone, dayOrder, catalogue, limits");
    expect(() => untyped("", { limits: { maxRows: 0 } })).toThrow("limits.maxRows must be a whole number of at least 1, got 0");
    expect(() => untyped("", { limits: { maxLines: 5 } })).toThrow("limits must be one of");
  });
});

describe("what spreadsheets do to a file", () => {
  const rows = (date: string) => ["Data;Esercizio;Peso (kg);Ripetizioni;;", `${date};Panca piana;82,5;8;;`];

  it("names the delimiter in a first line, and adds columns without a name", () => {
    const report = read(["sep=;", ...rows("2026-05-09")]);
    expect(report.issues).toEqual([]);
    expect(setsOf(report)).toEqual([{ kind: "work", load: { value: 82.5, unit: "kg" }, reps: 8, completed: true }].map((set) => expect.objectContaining(set)));
    expect(read(["sep=;", ...rows("never")]).issues.map(({ line, code }) => [line, code])).toContainEqual([3, "unreadable-date"]);
  });

  it("goes by the language of the header where day and month cannot be told apart, and by the caller before it", () => {
    const guessed = read(rows("09/05/2026"));
    expect(guessed.log.sessions[0]?.date).toBe("2026-05-09");
    expect(codesOf(guessed)).toContain("ambiguous-day-order");
    const english = read(["Date,Exercise,Weight (kg),Reps", "09/05/2026,Bench press,80,8"]);
    expect(english.log.sessions[0]?.date).toBe("2026-09-05");
    const told = read(["Date,Exercise,Weight (kg),Reps", "09/05/2026,Bench press,80,8"], { dayOrder: "day-first" });
    expect(told.log.sessions[0]?.date).toBe("2026-05-09");
    expect(codesOf(told)).not.toContain("ambiguous-day-order");
  });
});

describe("exportLog", () => {
  it("writes a versioned document", () => {
    expect(JSON.parse(exportLog({ sessions: [] }, "liftcore"))).toEqual({ format: "liftcore", version: 1, log: { sessions: [] } });
  });

  it("refuses a log that is not valid and a format that cannot be written", () => {
    const session = { id: "s1", date: "2023-02-31", entries: [] };
    expect(() => exportLog({ sessions: [session] }, "liftcore")).toThrow(/^log\.sessions\[0\]\.date: /);
    expect(() => exportLog({ sessions: [] }, "excel" as never)).toThrow(/^format must be one of liftcore, .*, got "excel"$/);
  });
});

describe("formats", () => {
  it("lists what can be read and written", () => {
    expect(formats.map(({ id, name, writes }) => [id, name, writes])).toEqual([
      ["liftcore", "liftcore", true],
      ["liftcore-csv", "liftcore CSV", true],
      ["strong", "Strong", true],
      ["hevy", "Hevy", true],
      ["fitnotes", "FitNotes", true],
      ["fitbod", "Fitbod", false],
      ["repcount", "RepCount", false],
      ["jefit", "JEFIT", false],
      ["garmin", "Garmin Connect", false],
      ["openweight", "openweight", true],
      ["liftosaur", "Liftosaur", false],
      ["stronglifts", "StrongLifts", false],
      ["gymbook", "GymBook", false],
      ["spreadsheet", "Spreadsheet", false],
    ]);
  });

  it.each([
    [HEADER, "strong"],
    ["title;start_time;exercise_title;set_index;set_type;weight_kg;reps", "hevy"],
    ["REPS,SET_TYPE,set_index,exercise_title,Start_Time,weight_lbs", "hevy"],
    ['\uFEFF\n{ "version": 1, "format" : "liftcore" }', "liftcore"],
    ["Date,Exercise,Category,Weight (kgs),Reps,Distance,Distance Unit,Time", "fitnotes"],
    ["phase,week,day,session,set,weight,reps,eRIR", undefined],
  ])("detects %j", (text, id) => {
    expect(detectFormat(text)).toBe(id);
  });
});
