import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detectFormat } from "../../../src/interchange/detectFormat";
import { importLog } from "../../../src/interchange/importLog";
import { codesOf, entriesOf, lines, read, setsOf } from "../table";

describe("a lifter's own table, a row a set", () => {
  it("reads a session a day and workout", () => {
    const report = read([
      "Date,Workout,Exercise,Set,Weight (kg),Reps,RIR,Notes,Mood",
      "2026-04-06,Lower,Hip Thrust (Barbell),1,90,10,2,pad thin,fine",
      "2026-04-06,Lower,Hip Thrust (Barbell),2,90,9,,,fine",
      "2026-04-06,Upper,Push Up,warm-up,BW,12,,,",
    ]);
    expect(report.unit).toMatchObject({ unit: "kg", how: "declared" });
    expect(report.log.sessions).toEqual([
      {
        id: "spreadsheet:2026-04-06:lower",
        date: "2026-04-06",
        name: "Lower",
        entries: [
          {
            exerciseId: "barbell-hip-thrust",
            name: "Hip Thrust (Barbell)",
            sets: [
              { kind: "work", load: { value: 90, unit: "kg" }, reps: 10, rir: 2, note: "pad thin", completed: true },
              { kind: "work", load: { value: 90, unit: "kg" }, reps: 9, completed: true },
            ],
          },
        ],
      },
      {
        id: "spreadsheet:2026-04-06:upper",
        date: "2026-04-06",
        name: "Upper",
        entries: [{ exerciseId: "push-up", name: "Push Up", sets: [{ kind: "warmup", reps: 12, completed: true }] }],
      },
    ]);
    expect(codesOf(report)).toEqual(["unknown-column"]);
    expect(report.preserved.map(({ column, text }) => [column, text])).toEqual([["Mood", "fine"]]);
  });

  it("takes the unit from the header in any of its spellings, row by row, or from the cell", () => {
    const loads = (header: string, ...cells: readonly string[]) =>
      setsOf(read([`Date,Exercise,Reps,${header}`, ...cells.map((cell) => `2026-04-06,Squat,5,${cell}`)])).map(({ load }) => load);
    for (const header of ["kg", "Weight (kg)", "Load [KG]", "weight_kg", "Gewicht in kg", "Peso (kg)"]) {
      expect(loads(header, "80")).toEqual([{ value: 80, unit: "kg" }]);
    }
    for (const header of ["lbs", "Weight (lbs)", "Weight lb", "load (pounds)"]) expect(loads(header, "80")).toEqual([{ value: 80, unit: "lb" }]);
    expect(loads("Weight,Unit", "80,kg", "135,lbs")).toEqual([{ value: 80, unit: "kg" }, { value: 135, unit: "lb" }]);
    expect(loads("Weight", "80 kg", "135lbs")).toEqual([{ value: 80, unit: "kg" }, { value: 135, unit: "lb" }]);
  });

  it("takes bodyweight as no load, what is added to it as load, what is taken off as assistance", () => {
    const report = read(
      ["date;exercise;weight;reps", ...["BW", "Bodyweight", "BW+10", "bw - 20 kg", "+7,5", "-15", "BW?"].map((load) => `2026-04-06;Pull Up;${load};5`)],
      { unit: "kg" },
    );
    expect(setsOf(report).map(({ load, assistance }) => load?.value ?? (assistance === undefined ? 0 : -assistance.value))).toEqual([0, 0, 10, -20, 7.5, -15]);
    expect(report.issues).toMatchObject([{ code: "unreadable-number", line: 8, column: "weight", text: "BW?" }]);
  });

  it("makes as many sets as a column of counts says, one where it is empty, and rejects a row where it is of no use", () => {
    const report = read(["Date,Exercise,Sets,Reps,kg", "2026-04-06,Squat,3,5,100", "2026-04-06,Squat,,8,80", ...["many", "3-4", "0", "60", "2.5", "5000"].map((count) => `2026-04-06,Squat,${count},8,90`)]);
    expect(setsOf(report).map(({ load, reps }) => [load?.value, reps])).toEqual([[100, 5], [100, 5], [100, 5], [80, 8]]);
    expect(report.accounting).toEqual({ rows: 10, sets: 4, nonSets: 0, rejected: 6 });
    expect(report.preserved.map(({ column, text }) => [column, text])).toEqual([["Sets", "3"]]);
    expect(report.issues.map(({ code, line, column, text }) => [code, line, column, text])).toEqual(
      ["many", "3-4", "0 sets", "60 sets", "2.5", "5000 sets"].map((text, index) => ["unreadable-number", index + 4, "Sets", text]),
    );
  });

  it("rejects a count of no use also where the work is a time", () => {
    const report = read(["Date,Exercise,Sets,Seconds", "2026-04-06,Plank,2,40", "2026-04-06,Plank,1:30,40"]);
    expect(report.accounting).toEqual({ rows: 3, sets: 2, nonSets: 0, rejected: 1 });
    expect(report.issues).toMatchObject([{ code: "unreadable-number", line: 3, column: "Sets", text: "1:30 sets" }]);
  });

  it("reads plain words of other languages", () => {
    const read1 = (header: string) => setsOf(read([header, "06.04.2026,Squat,5,100"]))[0];
    const expected = { kind: "work", load: { value: 100, unit: "kg" }, reps: 5, completed: true };
    expect(read1("Datum,Übung,Wiederholungen,Gewicht (kg)")).toEqual(expected);
    expect(read1("Date,Exercice,Répétitions,Poids (kg)")).toEqual(expected);
    expect(read1("Fecha,Ejercicio,Repeticiones,Peso (kg)")).toEqual(expected);
    expect(read1("Data,Esercizio,Ripetizioni,Carico (kg)")).toEqual(expected);
    expect(read1("Data,Exercício,Repetições,Carga (kg)")).toEqual(expected);
  });

  it("joins the name from its columns", () => {
    const report = read(["Date,Exercise,Equipment,Variant,Reps", "2026-04-06,row,barbell,,8", "2026-04-06,squat,,low bar,5"]);
    expect(entriesOf(report).map(({ name }) => name)).toEqual(["row / barbell", "squat / low bar"]);
  });

  it("reads times, distances and the length of a workout", () => {
    const report = read(["Date,Exercise,Seconds,Distance (km),Duration", "2026-04-06,Plank,0:45,,1h 5m", "2026-04-06,Running,600,2,1h 5m"]);
    expect(setsOf(report)).toEqual([
      { kind: "work", durationSeconds: 45, completed: true },
      { kind: "work", durationSeconds: 600, distanceMetres: 2000, completed: true },
    ]);
    expect(report.log.sessions[0]?.durationSeconds).toBe(3900);
  });

  it("rejects a row with a field too many or too few", () => {
    const report = read(["Date,Exercise,Reps", "2026-04-06,Squat, high bar,5", "2026-04-06,Squat", "2026-04-06,Squat,5,"]);
    expect(report.issues).toMatchObject([
      { code: "wrong-number-of-fields", line: 2, message: "the row has 4 fields, the header 3" },
      { code: "wrong-number-of-fields", line: 3 },
    ]);
    expect(report.accounting.sets).toBe(1);
  });

  it("does not guess: a table without a day, an exercise or work done is of no known format", () => {
    for (const header of ["phase,week,day,session,set,weight,reps,eRIR", "Exercise,Weight,Reps", "Date,Weight,Reps", "Date,Exercise,Weight", "date,name,colour"]) {
      expect(detectFormat(header)).toBeUndefined();
    }
    expect(codesOf(read(["week,set,weight,reps", "1,1,57.5,12"]))).toEqual(["unknown-format"]);
    expect(codesOf(read(["week,set,weight,reps", "1,1,57.5,12"], { format: "spreadsheet" }))).toEqual(["missing-column"]);
  });

  it("leaves the tables of apps to their formats", () => {
    expect(detectFormat("Date,Workout Name,Exercise Name,Set Order,kg,Reps,km,Seconds")).toBe("strong");
    expect(detectFormat("Date,Exercise,Category,Weight (kgs),Reps,Distance,Distance Unit,Time")).toBe("fitnotes");
  });

  it("refuses more sets than the limit, also where counts make them", () => {
    const rows = ["Date,Exercise,Sets,Reps", "2026-04-06,Squat,30,5", "2026-04-06,Squat,30,5"];
    expect(codesOf(read(rows, { limits: { maxRows: 59 } }))).toEqual(["too-many-rows"]);
    expect(read(rows, { limits: { maxRows: 60 } }).accounting.sets).toBe(60);
  });
});

describe("a lifter's own table, a row an exercise", () => {
  it("reads pairs of any number and spelling, in the order of the sets", () => {
    const spellings = [
      "set1weight,set1reps,set2weight,set2reps",
      "set 1 weight,set 1 reps,set 2 weight,set 2 reps",
      "set_1_weight,set_1_reps,set_2_weight,set_2_reps",
      "Weight 1,Reps 1,Weight 2,Reps 2",
      "weight set 1,reps set 1,weight set 2,reps set 2",
    ];
    for (const pairs of spellings) {
      const report = read([`Date,Exercise,${pairs}`, "2026-04-06,Squat,100,5,102.5,3"], { unit: "kg" });
      expect(setsOf(report).map(({ load, reps }) => [load?.value, reps])).toEqual([[100, 5], [102.5, 3]]);
    }
    const turned = read(["Date,Exercise,set2reps,set2weight,set1reps,set1weight,set12reps", "2026-04-06,Squat,3,110,5,100,1"], { unit: "kg" });
    expect(setsOf(turned).map(({ reps }) => reps)).toEqual([5, 3, 1]);
  });

  it("reads the unit of the loads, effort, and a note on the exercise", () => {
    const report = read(["Date,Exercise,Set 1 Weight (kg),Set 1 Reps,Set 1 RPE,Notes", "2026-04-06,Squat,100,5,8,belt"]);
    expect(entriesOf(report)).toEqual([
      { exerciseId: "back-squat", name: "Squat", note: "belt", sets: [{ kind: "work", load: { value: 100, unit: "kg" }, reps: 5, rir: 2, completed: true }] },
    ]);
    expect(report.unit.how).toBe("declared");
  });

  it("reads the words for kinds of sets", () => {
    const report = read(["Date,Exercise,Set type,set1reps,set2reps", "2026-04-06,Squat,warm-up,8,", "2026-04-06,Squat,top set,3,2"]);
    expect(setsOf(report).map(({ kind, reps }) => [kind, reps])).toEqual([["warmup", 8], ["top", 3], ["top", 2]]);
    expect(report.issues).toEqual([]);
  });

  it("leaves out empty pairs, takes assistance below 0, and reads rows shorter than the header", () => {
    const report = read(["date,exercise,equipment,variant,set1weight,set1reps,set2weight,set2reps,set3weight,set3reps", "2026-04-06,pullup,machine,wide,-60,8,,,-55,6", "2026-04-06,squat,barbell,high bar,100,5"], { unit: "lb" });
    expect(setsOf(report)).toEqual([
      { kind: "work", assistance: { value: 60, unit: "lb" }, reps: 8, completed: true },
      { kind: "work", assistance: { value: 55, unit: "lb" }, reps: 6, completed: true },
      { kind: "work", load: { value: 100, unit: "lb" }, reps: 5, completed: true },
    ]);
    expect(entriesOf(report).map(({ name }) => name)).toEqual(["pullup / machine / wide", "squat / barbell / high bar"]);
  });

  it("rejects the set that cannot be read, and a row without day or name once", () => {
    const report = read([
      "date,exercise,set1weight,set1reps,set2weight,set2reps,gym",
      "2026-04-06,Squat,100,5,1o0,5,home",
      "2026-13-06,Squat,100,5,100,5,home",
      "2026-04-07,,100,5,100,5,home",
      "2026-04-07,Squat,100,5,100,5,home,5",
    ], { unit: "kg" });
    expect(report.accounting).toEqual({ rows: 5, sets: 1, nonSets: 0, rejected: 4 });
    expect(report.issues.filter(({ action }) => action === "row-rejected")).toMatchObject([
      { code: "unreadable-number", line: 2, column: "set2weight", text: "1o0" },
      { code: "unreadable-date", line: 3, column: "date", text: "2026-13-06" },
      { code: "missing-exercise", line: 4, column: "exercise" },
      { code: "wrong-number-of-fields", line: 5, message: "the row has 8 fields, the header 7" },
    ]);
    expect(report.preserved.map(({ column, text }) => [column, text])).toEqual([["gym", "home"]]);
  });

  it("keeps many kept columns of many sets in bounds, and still preserves them", () => {
    const extra = Array.from({ length: 60 }, (_, index) => `x${index}y`);
    const pairs = Array.from({ length: 40 }, (_, index) => `set${index + 1}reps`);
    const report = read([["date", "exercise", ...pairs, ...extra].join(","), ["2026-04-06", "Squat", ...pairs.map(() => "5"), ...extra].join(",")]);
    expect(report.accounting.sets).toBe(40);
    expect(report.preserved.map(({ text }) => text)).toEqual(extra);
  });
});

describe("a lifter's own table, any cells", () => {
  const cell = fc.oneof(fc.constantFrom("", "5", "BW", "100", "-20", "Squat", "2026-04-06", "3", '"', "1e9"), fc.string({ maxLength: 6 }));

  it.each(["date,exercise,sets,weight,reps,notes", "date,exercise,set1weight,set1reps,set2weight,set2reps,other"])("survives them and accounts for every row: %s", (header) => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 8 }), (rows) => {
        const { accounting, issues } = importLog(lines(header, ...rows.map((cells) => cells.join(","))));
        expect(accounting.rows).toBe(accounting.sets + accounting.nonSets + accounting.rejected);
        expect(issues.filter(({ action }) => action === "row-rejected")).toHaveLength(accounting.rejected);
      }),
    );
  });
});
