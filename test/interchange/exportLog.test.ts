import { describe, expect, it } from "vitest";
import { createCatalogue, getExercise } from "../../src/catalogue";
import { exportLog } from "../../src/interchange/exportLog";
import { importLog } from "../../src/interchange/importLog";
import { importStream } from "../../src/interchange/importStream";
import { listLosses } from "../../src/interchange/listLosses";
import type { Session, TrainingLog } from "../../src/log/types";

const kg = (value: number) => ({ value, unit: "kg" }) as const;
const lb = (value: number) => ({ value, unit: "lb" }) as const;

const LEGS: Session = {
  id: "own:1",
  date: "2026-05-09",
  startedAt: "2026-05-09T23:40:30+02:00",
  durationSeconds: 3725,
  name: "=Legs",
  note: "two\nlines; one \"quote\"",
  entries: [
    {
      exerciseId: "barbell-hip-thrust",
      superset: "A",
      note: "feet close",
      sets: [
        { kind: "warmup", load: kg(60), reps: 10, completed: true },
        { kind: "work", load: kg(100), reps: 5, rir: 2, completed: true, note: "-grindy" },
        { kind: "work", load: lb(225), reps: 4, toFailure: true, completed: true, tempo: "3-1-X-0" },
        { kind: "drop", load: kg(80), reps: 8, completed: true },
      ],
    },
    { exerciseId: "assisted-pull-up", superset: "A", sets: [{ kind: "top", assistance: kg(20), load: kg(5), reps: 6, completed: true }] },
    { exerciseId: "unlisted:sled", sets: [{ kind: "work", durationSeconds: 90, distanceMetres: 40, completed: true }] },
    { exerciseId: "back-squat", name: "Squat", sets: [{ kind: "work", load: kg(100), reps: 5, completed: false }] },
  ],
};
const log: TrainingLog = { sessions: [LEGS] };

describe("exportLog", () => {
  it("writes Strong as its Android app does", () => {
    expect(exportLog(log, "strong").split("\n")).toEqual([
      "Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps;RPE;Distance;Distance Unit;Seconds;Notes;Workout Notes;Workout Duration",
      '2026-05-09 23:40:30;"\'=Legs";"Barbell hip thrust";W;60;kg;10;;;;0;"feet close";"two',
      'lines; one ""quote""";1h 2m 5s',
      '2026-05-09 23:40:30;"\'=Legs";"Barbell hip thrust";1;100;kg;5;8;;;0;"\'-grindy";"";1h 2m 5s',
      '2026-05-09 23:40:30;"\'=Legs";"Barbell hip thrust";F;225;lbs;4;;;;0;"";"";1h 2m 5s',
      '2026-05-09 23:40:30;"\'=Legs";"Barbell hip thrust";D;80;kg;8;;;;0;"";"";1h 2m 5s',
      '2026-05-09 23:40:30;"\'=Legs";"Assisted pull-up";1;20;kg;6;;;;0;"";"";1h 2m 5s',
      '2026-05-09 23:40:30;"\'=Legs";"sled";1;;;;;0.04;km;90;"";"";1h 2m 5s',
      '2026-05-09 23:40:30;"\'=Legs";"Squat";1;100;kg;0;;;;0;"";"";1h 2m 5s',
      "",
    ]);
  });

  it("writes Hevy in one unit, an end on the next day, and supersets as numbers", () => {
    const [header, first = "", , third = ""] = exportLog({ sessions: [{ ...LEGS, note: "fine" }] }, "hevy").split("\n");
    expect(header).toBe(
      '"title","start_time","end_time","description","exercise_title","superset_id","exercise_notes","set_index","set_type","weight_kg","reps","distance_km","duration_seconds","rpe"',
    );
    expect(first).toBe('"\'=Legs","9 May 2026, 23:40","10 May 2026, 00:42","fine","Barbell hip thrust",0,"feet close",0,"warmup",60,10,,,');
    expect(third).toBe('"\'=Legs","9 May 2026, 23:40","10 May 2026, 00:42","fine","Barbell hip thrust",0,"feet close",2,"failure",102.06,4,,,');
    const inPounds = exportLog(log, "hevy", { unit: "lb" });
    expect(inPounds).toContain('"weight_lbs"');
    expect(inPounds).toContain('2,"failure",225,4,,,');
    expect(inPounds).toContain('0,"warmup",132.28,10,,,');
  });

  it("writes FitNotes with a unit in each row and a decimal in each weight", () => {
    expect(exportLog(log, "fitnotes").split("\n")).toEqual([
      "Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time,Comment",
      '2026-05-09,Barbell hip thrust,,60.0,kgs,10,,,,"feet close"',
      '2026-05-09,Barbell hip thrust,,100.0,kgs,5,,,,"\'-grindy"',
      '2026-05-09,Barbell hip thrust,,225.0,lbs,4,,,,""',
      '2026-05-09,Barbell hip thrust,,80.0,kgs,8,,,,""',
      '2026-05-09,Assisted pull-up,,20.0,kgs,6,,,,""',
      '2026-05-09,sled,,,,,40.0,m,0:01:30,""',
      '2026-05-09,Squat,,100.0,kgs,0,,,,""',
      "",
    ]);
  });

  it("names lifts of the caller's own catalogue", () => {
    const own = { ...getExercise("back-squat"), id: "my-lift", name: "Sled Thrust", aliases: [] };
    const catalogue = createCatalogue([own]);
    const mine = { sessions: [{ ...LEGS, entries: [{ exerciseId: "my-lift", sets: [{ kind: "work", reps: 5, completed: true } as const] }] }] };
    expect(exportLog(mine, "fitnotes", { catalogue })).toContain("2026-05-09,Sled Thrust,");
    expect(listLosses(mine, "fitnotes", { catalogue }).losses.map(({ path }) => path)).not.toContain("entries[0].exerciseId");
  });

  it("names a lift as logged where that leads back to it, else as the catalogue does", () => {
    const sets = [{ kind: "work", reps: 5, completed: true } as const];
    const names = ["Hip Thrust (Barbell)", "Monday special", ""].map((name) => ({ exerciseId: "barbell-hip-thrust", name, sets }));
    const rows = exportLog({ sessions: [{ id: "a", date: "2026-05-09", entries: [...names, { exerciseId: "unlisted: ", sets }] }] }, "fitnotes").split("\n");
    expect(rows.slice(1, 5).map((row) => row.split(",")[1])).toEqual(["Hip Thrust (Barbell)", "Barbell hip thrust", "Barbell hip thrust", "Exercise"]);
  });

  it("refuses wrong options", () => {
    const untyped: (log: unknown, format: unknown, options?: unknown) => unknown = exportLog as never;
    expect(() => untyped(log, "excel")).toThrow('format must be one of liftcore, liftcore-csv, strong, hevy, fitnotes');
    expect(() => untyped(log, "hevy", { unit: "stone" })).toThrow('unit must be one of kg, lb, got "stone"');
    expect(() => untyped(log, "strong", { unit: "kg" })).toThrow("unit is only for a format with one unit for all loads, and strong states the unit of each");
    expect(() => untyped(log, "hevy", { units: "kg" })).toThrow("options must be one of unit, catalogue, preserved");
    expect(() => untyped(log, "hevy", 5)).toThrow("options must be an object, got 5");
    expect(() => untyped({ sessions: [{}] }, "hevy")).toThrow(expect.objectContaining({ code: "invalid-data" }));
  });
});

describe("listLosses", () => {
  it("names what Strong does not hold", () => {
    const { losses, fields } = listLosses(log, "strong");
    expect(losses.map(({ path, kind, value, becomes }) => [path, kind, value, becomes])).toEqual([
      ["id", "changed", "own:1", "strong:2026-05-09T23:40:30:legs"],
      ["startedAt", "changed", "2026-05-09T23:40:30+02:00", "2026-05-09T23:40:30"],
      ["entries[0].superset", "lost", "A", undefined],
      ["entries[0].sets[2].tempo", "lost", "3-1-X-0", undefined],
      ["entries[1].superset", "lost", "A", undefined],
      ["entries[1].sets[0].kind", "changed", "top", "work"],
      ["entries[1].sets[0].load", "lost", kg(5), undefined],
      ["entries[2].name", "added", undefined, "sled"],
      ["entries[3].sets[0].reps", "changed", 5, 0],
    ]);
    expect(fields[0]).toEqual({ field: "entries.superset", losses: 2 });
    expect(losses.every(({ sessionId }) => sessionId === "own:1")).toBe(true);
  });

  it("takes labels of supersets for what they say", () => {
    expect(listLosses(log, "hevy").losses.filter(({ path }) => path.includes("superset"))).toEqual([]);
  });

  it("says which sessions and entries are not in the file, and which are one there", () => {
    const set = { kind: "work", reps: 5, completed: true } as const;
    const entry = { exerciseId: "back-squat", sets: [set] };
    const sessions = [
      { id: "a", date: "2026-05-09", entries: [] },
      { id: "b", date: "2026-05-09", entries: [entry, { exerciseId: "back-squat", sets: [] }] },
      { id: "c", date: "2026-05-09", entries: [entry] },
    ];
    const { losses } = listLosses({ sessions }, "fitnotes");
    expect(losses.map(({ sessionId, path, kind }) => [sessionId, path, kind])).toEqual([
      ["a", "", "lost"],
      ["b", "id", "changed"],
      ["b", "entries[1]", "lost"],
      ["c", "", "joined"],
      ["c", "entries[0]", "joined"],
    ]);
  });

  it("names sets that reading rejects", () => {
    const sets = [1600, 100, 90].map((value) => ({ kind: "work", load: kg(value), reps: 5, completed: true }) as const);
    const heavy = { sessions: [{ id: "a", date: "2026-05-09", entries: [{ exerciseId: "back-squat", sets }] }] };
    expect(listLosses(heavy, "fitnotes").losses.filter(({ path }) => path.includes("sets"))).toEqual([
      { sessionId: "a", path: "entries[0].sets[0]", kind: "lost" },
    ]);
  });
});

describe("our own table", () => {
  const lines = exportLog({ sessions: [{ ...LEGS, note: "fine" }] }, "liftcore-csv").split("\n");
  const [header = "", first = ""] = lines;
  const columns = header.split(",");
  const withCell = (name: string, text: string) => first.split(",").map((cell, place) => (columns[place] === name ? text : cell)).join(",");
  const readRows = (...rows: readonly string[]) => importLog([header, ...rows].join("\n"));

  it("rejects a row that a log cannot hold, naming the column, and reads the others", () => {
    const cases = [
      ["reps", "5.5"], ["reps", "many"], ["load", "-5"], ["loadUnit", "stone"], ["kind", "banana"], ["completed", "perhaps"], ["tempo", "fast"],
      ["kind", ""], ["completed", ""], ["setup", "{"], ["setup", "[1]"], ["faults", " "], ["target", "no"], ["rir", "11"],
    ] as const;
    for (const [column, text] of cases) {
      const { log: read, issues, accounting } = readRows(withCell(column, text), first);
      expect(issues.map(({ code, line, column: named }) => [code, line, named])).toEqual([["invalid-value", 2, column]]);
      expect(accounting).toEqual({ rows: 2, sets: 1, nonSets: 0, rejected: 1 });
      expect(read.sessions[0]?.entries[0]?.sets).toHaveLength(1);
    }
    expect(readRows(withCell("date", "2026-02-31"), first).accounting.rejected).toBe(1);
    expect(readRows(withCell("sessionId", ""), first).accounting.rejected).toBe(1);
  });

  it("reads rows in any order and columns in any order", () => {
    const [one = "", two = "", three = "", four = ""] = lines.slice(1);
    const order = [...columns.keys()].reverse();
    const turned = [header, four, one, three, two].map((line) => line.split(",")).map((cells) => [cells[0], ...order.filter((place) => place > 0).map((place) => cells[place])].join(","));
    const { log: read, format } = importLog(turned.join("\n"));
    expect(format).toBe("liftcore-csv");
    expect(read.sessions[0]?.entries[0]?.sets.map(({ load }) => load?.value)).toEqual([80, 60, 225, 100]);
  });

  it("rejects a row that contradicts the first of its session or entry; an empty cell contradicts nothing", () => {
    const more = [["sessionName", "Pull"], ["date", "2026-05-10"], ["bodyMass", "80"], ["entryNote", "wide"], ["exerciseId", "back-squat"]] as const;
    for (const [column, text] of more) {
      const { issues, accounting, log: read } = readRows(first, withCell(column, text), first);
      expect(issues.map(({ code, line, column: named, text: shown }) => [code, line, named, shown])).toEqual([["invalid-value", 3, column, text]]);
      expect(issues[0]?.message).toMatch(/^differs from the first row of its (?:session|entry)$/u);
      expect(accounting).toEqual({ rows: 3, sets: 2, nonSets: 0, rejected: 1 });
      expect(read).toEqual(readRows(first, first).log);
    }
    expect(readRows(first, withCell("sessionName", "")).log).toEqual(readRows(first, first).log);
    const pullUp = (lines[5] ?? "").replace("'=Legs", "Pull");
    expect(readRows(first, pullUp).issues.map(({ code, column }) => [code, column])).toEqual([["invalid-value", "sessionName"]]);
  });

  it("rejects a row whose version is no whole number from 1", () => {
    for (const version of ["banana", "", "0", "1.5", "-1", "1e0", "Infinity"]) {
      const { issues, accounting, log: read } = readRows(withCell("liftcore", version), first);
      expect(issues.map(({ code, line, column }) => [code, line, column])).toEqual([["invalid-value", 2, "liftcore"]]);
      expect(accounting).toEqual({ rows: 2, sets: 1, nonSets: 0, rejected: 1 });
      expect(read.sessions).toHaveLength(1);
    }
  });

  it("preserves what stands in columns that are not ours; of two with one name the first counts", () => {
    const { log: read, issues, preserved } = importLog([`${header},mood,date`, `${first},glad,2026-01-01`, `${first},sad,2026-01-01`, `${withCell("reps", "x")},odd,`].join("\n"));
    expect(issues.map(({ code, line, column }) => [code, line, column])).toEqual([
      ["unknown-column", 1, "mood"],
      ["unknown-column", 1, "date"],
      ["invalid-value", 4, "reps"],
    ]);
    expect(read.sessions.map(({ date }) => date)).toEqual(["2026-05-09"]);
    expect(preserved).toEqual([
      { sessionId: "own:1", line: 2, column: "mood", text: "glad" },
      { sessionId: "own:1", line: 2, column: "date", text: "2026-01-01" },
      { sessionId: "own:1", line: 3, column: "mood", text: "sad" },
    ]);
  });

  it("without loads has no unit to tell, nor has our own document", () => {
    const bare = { sessions: [{ ...LEGS, entries: [{ exerciseId: "pull-up", sets: [{ kind: "work", reps: 5, completed: true } as const] }] }] };
    for (const to of ["liftcore-csv", "liftcore"] as const) {
      expect(importLog(exportLog(bare, to)).unit).toEqual({ unit: "kg", how: "assumed", confidence: 0.5, evidence: ["there are no loads"] });
      expect(importLog(exportLog(log, to)).unit).toMatchObject({ unit: "mixed", how: "declared", confidence: 1 });
    }
  });

  it("of a stream that comes to a limit or a later version gives what stands before", async () => {
    const later = withCell("liftcore", "2");
    const read = async (text: string, maxRows?: number) => {
      const source = new ReadableStream<string>({
        start: (controller) => {
          controller.enqueue(text);
          controller.close();
        },
      });
      const { sessions, report } = importStream(source, maxRows === undefined ? {} : { limits: { maxRows } });
      const sets: number[] = [];
      for await (const { entries } of sessions) sets.push(...entries.map((entry) => entry.sets.length));
      const { accounting, issues } = await report;
      return [sets, accounting, issues.map(({ code }) => code)];
    };
    const accounting = { rows: 2, sets: 2, nonSets: 0, rejected: 0 };
    expect(await read([header, first, first, later, first].join("\n"))).toEqual([[2], accounting, ["newer-version"]]);
    expect(await read([header, first, first, first].join("\n"), 3)).toEqual([[2], accounting, ["stopped-at-limit"]]);
  });

  it("says what it cannot read at all", () => {
    expect(readRows(withCell("liftcore", "2")).issues.map(({ code }) => code)).toEqual(["newer-version"]);
    expect(importLog("liftcore,sessionId\n1,a", { format: "liftcore-csv" }).issues.map(({ code }) => code)).toEqual(["missing-column"]);
    expect(importLog(`${header},mood\n${first},glad`).issues).toMatchObject([{ code: "unknown-column", column: "mood" }]);
    expect(importLog(lines.join("\n"), { limits: { maxRows: 3 } }).issues.map(({ code }) => code)).toEqual(["too-many-rows"]);
  });

  it("does not pollute prototypes", () => {
    const { accounting } = readRows(withCell("setup", '"{""__proto__"":{""polluted"":true}}"'), first);
    expect(accounting.sets + accounting.rejected).toBe(2);
    expect("polluted" in {}).toBe(false);
  });
});
