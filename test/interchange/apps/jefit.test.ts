import { describe, expect, it } from "vitest";
import { importLog } from "../../../src/interchange/importLog";
import type { ImportOptions } from "../../../src/interchange/importOptions";
import { safeParseLog } from "../../../src/schemas/parseLog";
import { codesOf, entriesOf, lines, setsOf } from "../table";

const RULE = "######################################################";
const LOG_HEADER = "USERID,TIMESTAMP,belongSys,logs,_id,record,mydate,eid,ename,day_item_id,belongsession,logTime,interval_logs,auto_generated";

/** A section as the app writes it. */
function section(name: string, ...rows: readonly string[]): string {
  return lines("", `### ${name} ${"#".repeat(50 - name.length)}`, "", ...rows, "", "", RULE);
}

const settings = (mass = " lbs") =>
  section("SETTING", "row_id,USERID,TIMESTAMP,gender,DOB,mass,length", `1,1,"2021-05-02 00:00:00",F,1987-06-05,"${mass}"," in"`);
const profile = section("PROFILE", "row_id,USERID,TIMESTAMP,_id,mydate,weight,fatpercent", '1,1,"2021-05-02 00:00:00",1,2021-05-01,141.7,23.9');
const workouts = (...rows: readonly string[]) => section("WORKOUT SESSIONS", "row_id,USERID,_id,starttime,endtime", ...rows);
const logs = (...rows: readonly string[]) => section("EXERCISE LOGS", LOG_HEADER, ...rows);
const log = (cell: string, { id = 1, day = "2021-05-03", eid = 7, name = "Barbell Squat", workout = "0", intervals = "" } = {}) =>
  `1,"2021-05-02 00:00:00",1,"${cell}",${id},0.0,${day},${eid},"${name}",1,${workout},0,"${intervals}",0`;

const read = (sections: readonly string[], options: ImportOptions = {}) => importLog(sections.join("\n"), options);

/** 2021-05-04T02:30:00Z, an hour long. */
const LATE = "1,1,80,1620095400,1620099000";

describe("a backup of JEFIT", () => {
  it("gives a set for each load and repetitions, in the unit of the account", () => {
    const report = read([settings(), logs(log("45x12,95.5x8,0x6"))]);
    expect(report).toMatchObject({ format: "jefit", accounting: { rows: 3, sets: 3, nonSets: 0, rejected: 0 }, issues: [] });
    expect(setsOf(report)).toEqual([
      { kind: "work", load: { value: 45, unit: "lb" }, reps: 12, completed: true },
      { kind: "work", load: { value: 95.5, unit: "lb" }, reps: 8, completed: true },
      { kind: "work", reps: 6, completed: true },
    ]);
    expect(report.unit).toMatchObject({ unit: "lb", how: "declared", evidence: ["the settings of the account say lb"] });
    expect(setsOf(read([settings(" kg"), logs(log("60x5"))]))[0]?.load).toEqual({ value: 60, unit: "kg" });
  });

  it("shows nothing of the settings and the profile", () => {
    const unclosed = settings().replace('"2021', "2021");
    for (const own of [settings(), unclosed, settings("1987-06-05"), settings().replace(RULE, ""), settings().replace("### SETTING #", "### Setting")]) {
      const report = read([own, profile.replace("### PROFILE", "### profile"), logs(log("45x12,")), profile, own]);
      expect(report.accounting).toMatchObject({ sets: 1, rejected: 1 });
      expect(JSON.stringify(report)).not.toMatch(/1987|141\.7|23\.9/u);
    }
  });

  it("takes the lifter's own day, whether or not the time zone is named", () => {
    const backup = [settings(), workouts(LATE), logs(log("45x12", { workout: "80" }))];
    const [unplaced] = read(backup).log.sessions;
    expect(unplaced).toMatchObject({ date: "2021-05-03", startedAt: "2021-05-04T02:30:00Z", durationSeconds: 3600 });
    expect(codesOf(read(backup))).toEqual([]);
    const [placed] = read(backup, { timeZone: "America/Chicago" }).log.sessions;
    expect(placed).toMatchObject({ date: "2021-05-03", startedAt: "2021-05-03T21:30:00-05:00", durationSeconds: 3600 });
    expect(placed?.id).toBe(unplaced?.id);
  });

  it("keeps two workouts of a day apart, and one that is not listed by its day", () => {
    const rows = [log("45x1", { workout: "80" }), log("45x2", { workout: "81" }), log("45x3", { workout: "82" }), log("45x4", { workout: "80" })];
    const report = read([settings(), workouts(LATE, "2,1,81,1620057600,1620061200"), logs(...rows)]);
    const shown = report.log.sessions.map(({ startedAt, entries }) => [startedAt, entries.flatMap(({ sets }) => sets.map(({ reps }) => reps))]);
    expect(shown).toHaveLength(3);
    expect(shown).toEqual(expect.arrayContaining([["2021-05-04T02:30:00Z", [1, 4]], ["2021-05-03T16:00:00Z", [2]], [undefined, [3]]]));
    expect(report.issues).toMatchObject([{ code: "incomplete-document", column: "belongsession" }]);
  });

  it("doubts a start that cannot be read or is of another day, once, and preserves it", () => {
    for (const start of ["soon", "1620495400", "1e9", "-5"]) {
      const report = read([settings(), workouts(`1,1,80,${start},1620499000`), logs(log("45x1,45x2", { workout: "80" }), log("45x3", { workout: "80" }))]);
      expect(codesOf(report)).toEqual(["doubtful-start"]);
      expect(report.log.sessions).toMatchObject([{ date: "2021-05-03" }]);
      expect(report.log.sessions[0]).not.toHaveProperty("startedAt");
      expect(report.preserved.filter(({ column }) => column !== "belongsession")).toMatchObject([
        { column: "starttime", text: start }, { column: "endtime", text: "1620499000" },
      ]);
    }
  });

  it("preserves an end that is no time", () => {
    const report = read([settings(), workouts("1,1,80,1620095400,late"), logs(log("45x1", { workout: "80" }))]);
    expect(codesOf(report)).toEqual(["unreadable-end"]);
    expect(report.preserved).toContainEqual(expect.objectContaining({ column: "endtime", text: "late" }));
  });

  it("rejects each set that is not written as load x repetitions, and no other", () => {
    const report = read([settings(), logs(log("45x12,45,x5,5x,1x2x3,-5x5,1e3x5,45xfive,45x2.5,NaNx5,45X6"))]);
    expect(report.accounting).toEqual({ rows: 11, sets: 2, nonSets: 0, rejected: 9 });
    expect(report.issues.map(({ column, text }) => `${column ?? ""} ${text ?? ""}`)).toEqual([
      "logs 45", "logs x5", "logs 5x", "logs 1x2x3", "logs -5", "logs 1e3", "logs five", "logs 2.5", "logs NaN",
    ]);
    expect(report.issues.every(({ line, action }) => line === 13 && action === "row-rejected")).toBe(true);
  });

  it("rejects rows without a day, an exercise or their cells", () => {
    const report = read([settings(), logs(log("45x1", { day: "someday" }), log("45x1", { day: "" }), log("45x1", { name: "" }), "1,2,3")]);
    expect(report.accounting).toEqual({ rows: 4, sets: 0, nonSets: 0, rejected: 4 });
    expect(report.issues).toMatchObject([
      { code: "unreadable-date", line: 13, column: "mydate", text: "someday" },
      { code: "unreadable-date", line: 14, column: "mydate" },
      { code: "missing-exercise", line: 15, column: "ename" },
      { code: "wrong-number-of-fields", line: 16 },
    ]);
  });

  it("counts a log without sets as a row that is none", () => {
    expect(read([settings(), logs(log(""))])).toMatchObject({ accounting: { rows: 1, sets: 0, nonSets: 1, rejected: 0 }, log: { sessions: [] } });
  });

  it("takes from the repeated sets their types alone", () => {
    const types = section("EXERCISE SET LOGS", "_id,exercise_log_id,set_index,weight_lbs,set_type", "1,5,0,999,warmup", "2,5,1,999,default", "3,5,2,999,giant");
    const report = read([settings(), logs(log("45x12,95x8,95x7", { id: 5 })), types]);
    expect(setsOf(report).map(({ kind, load }) => [kind, load?.value])).toEqual([["warmup", 45], ["work", 95], ["work", 95]]);
    expect(report.issues).toMatchObject([{ code: "unknown-mark", column: "set_type", text: "giant" }]);
  });

  it("preserves intervals once a row, and notes beside the last day of their exercise", () => {
    const notes = section("NOTES", "row_id,USERID,TIMESTAMP,eid,mynote", '1,1,,7,"belt, and slow"', "2,1,,99,lost");
    const rows = [log("45x1,45x2", { intervals: "60,90" }), log("45x3", { day: "2021-06-01", intervals: "0,0" }), log("45x4", { day: "2021-04-01" })];
    const report = read([settings(), logs(...rows), notes]);
    expect(report.preserved.map(({ sessionId, line, column, text }) => [sessionId, line, column, text])).toEqual([
      ["jefit:2021-05-03:", 13, "interval_logs", "60,90"],
      ["jefit:2021-06-01:", 23, "mynote", "belt, and slow"],
    ]);
    expect(report.accounting).toEqual({ rows: 6, sets: 4, nonSets: 1, rejected: 1 });
    expect(report.issues).toMatchObject([{ code: "missing-exercise", line: 24, text: "lost" }]);
  });

  it("preserves intervals beside the first set that is not rejected", () => {
    const report = read([settings(), logs(log("45x2.5,45x2,45x3", { intervals: "60,90,30" }))]);
    expect(report.accounting).toEqual({ rows: 3, sets: 2, nonSets: 0, rejected: 1 });
    expect(report.preserved.map(({ column, text }) => [column, text])).toEqual([["interval_logs", "60,90,30"]]);
  });

  it("preserves the columns it does not read, and reports those it does not know", () => {
    const sessions = section("WORKOUT SESSIONS", "row_id,USERID,_id,total_weight,mood,starttime,endtime", "1,1,80,9150,good,1620095400,1620099000");
    const wide = section("EXERCISE LOGS", `${LOG_HEADER},comment,logs`, `${log("45x1,45x2", { workout: "80" }).replace("0.0", "47.5")},felt light,again`);
    const cardio = section("CARDIO LOGS", "TIMESTAMP,mydate,ename,time,duration,calorie,speed,distance", "x,2021-05-03,Rowing,0:20:00,0:19:30,210,11.5,4");
    const report = read([settings(), profile, sessions, wide, cardio]);
    expect(report.issues.filter(({ code }) => code === "unknown-column").map(({ line, column }) => [line, column])).toEqual([
      [20, "mood"], [28, "comment"], [28, "logs"],
    ]);
    expect(report.preserved.map(({ column, text }) => [column, text])).toEqual(
      expect.arrayContaining([
        ["total_weight", "9150"], ["mood", "good"], ["record", "47.5"], ["comment", "felt light"], ["logs", "again"],
        ["duration", "0:19:30"], ["calorie", "210"], ["speed", "11.5"],
      ]),
    );
    expect(setsOf(report)).toHaveLength(3);
  });

  it("keeps very many columns in bounds, and still preserves them", () => {
    const extra = Array.from({ length: 70 }, (_, index) => `c${index}`);
    const report = read([settings(), section("EXERCISE LOGS", [LOG_HEADER, ...extra].join(","), [log("45x1"), ...extra.map((name) => `${name}v`)].join(","))]);
    const texts = report.preserved.map(({ text }) => text).join(" ");
    for (const name of extra) expect(texts).toContain(`${name}v`);
    expect(report.preserved.length).toBeLessThanOrEqual(51);
  });

  it("reads cardio where its columns say what they are, and rejects a time of no known unit", () => {
    const cardio = section("CARDIO LOGS", "mydate,ename,time,distance", "2021-05-03,Rowing,0:20:00,4", "2021-05-03,Rowing,20,4");
    const report = read([settings(" kg"), logs(log("45x1")), cardio]);
    expect(setsOf(report).at(-1)).toEqual({ kind: "work", durationSeconds: 1200, distanceMetres: 4000, completed: true });
    expect(report.accounting).toEqual({ rows: 3, sets: 2, nonSets: 0, rejected: 1 });
    expect(codesOf(report)).toEqual(["distance-unit-assumed", "unreadable-number"]);
    const named = section("CARDIO LOGS", "mydate,ename,duration", "2021-05-03,Rowing,20");
    expect(read([settings(" kg"), logs(log("45x1")), named]).issues).toMatchObject([{ code: "unreadable-number", column: "duration", text: "20" }]);
    expect(codesOf(read([settings(" kg"), logs(log("45x1")), section("CARDIO EXERCISE LOGS")]))).toEqual([]);
  });

  it("says what is missing or cut off", () => {
    expect(codesOf(read([settings()]))).toEqual(["invalid-document"]);
    expect(codesOf(read([settings(), section("EXERCISE LOGS", "_id,logs", "1,45x1")]))).toEqual(["missing-column"]);
    expect(codesOf(read([logs(log("45x1"))]))).toContain("incomplete-document");
    const whole = [settings(), logs(log("45x1"), log("45x2"))].join("\n");
    const cut = importLog(whole.slice(0, whole.lastIndexOf(RULE)));
    expect(cut.issues).toMatchObject([{ code: "incomplete-document", line: 10 }]);
    expect(cut.log).toEqual(importLog(whole).log);
  });

  it("refuses more rows or characters than the limits, however few lines they stand on", () => {
    const dense = [settings(), logs(log("1x1,".repeat(50)))];
    expect(read(dense, { limits: { maxRows: 40 } })).toMatchObject({ issues: [{ code: "too-many-rows" }], log: { sessions: [] }, accounting: { rows: 0 } });
    expect(codesOf(read(dense, { limits: { maxFieldCharacters: 100 } }))).toEqual(["field-too-long"]);
  });

  it("holds words that objects have by themselves for plain words", () => {
    const types = section("EXERCISE SET LOGS", "exercise_log_id,set_index,set_type", "__proto__,0,constructor", "1,0,__proto__");
    const report = read([settings(), workouts("1,1,__proto__,toString,valueOf"), logs(log("45x1", { name: "__proto__", workout: "__proto__" })), types]);
    expect(entriesOf(report)).toMatchObject([{ name: "__proto__", sets: [{ reps: 1 }] }]);
    expect(safeParseLog(report.log).ok).toBe(true);
  });

  it("reads tens of thousands of sets in a moment", () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => log("45x12,95x8,135x5,155x5", { id: at, day: `2021-0${(at % 9) + 1}-${String((at % 28) + 1).padStart(2, "0")}` }));
    const before = performance.now();
    expect(read([settings(), logs(...rows)]).accounting.sets).toBe(40_000);
    expect(performance.now() - before).toBeLessThan(5000);
  });
});
