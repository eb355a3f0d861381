import { describe, expect, it } from "vitest";
import { codesOf, entriesOf, read, setsOf } from "./table";

const header = (load = "weight_kg", distance = "distance_km") =>
  `"title","start_time","end_time","description","exercise_title","superset_id","exercise_notes","set_index","set_type","${load}","reps","${distance}","duration_seconds","rpe"`;

interface Row {
  readonly title?: string;
  readonly start?: string;
  readonly end?: string;
  readonly description?: string;
  readonly exercise?: string;
  readonly superset?: string;
  readonly notes?: string;
  readonly index?: number;
  readonly type?: string;
  readonly load?: string;
  readonly reps?: string;
  readonly distance?: string;
  readonly seconds?: string;
  readonly rpe?: string;
}

function hevy({
  title = "Legs", start = "28 Jun 2025, 19:34", end = "28 Jun 2025, 20:34", description = "", exercise = "Hip Thrust (Barbell)",
  superset = "", notes = "", index = 0, type = "normal", load = "", reps = "", distance = "", seconds = "", rpe = "",
}: Row): string {
  return `"${title}","${start}","${end}","${description}","${exercise}",${superset},"${notes}",${index},"${type}",${load},${reps},${distance},${seconds},${rpe}`;
}

describe("Hevy", () => {
  it("reads a session", () => {
    const report = read([
      header(),
      hevy({ description: "good\\nday", notes: "pad", superset: "0", type: "warmup", load: "60", reps: "12" }),
      hevy({ description: "good\\nday", notes: "pad", superset: "0", index: 1, load: "102.5", reps: "8", rpe: "8.5" }),
      hevy({ description: "good\\nday", notes: "pad", superset: "0", index: 2, type: "failure", load: "102.5", reps: "7" }),
      hevy({ description: "good\\nday", notes: "pad", superset: "0", index: 3, type: "dropset", load: "80", reps: "9" }),
    ]);
    expect(report.issues).toEqual([]);
    expect(report.log.sessions).toEqual([
      {
        id: "hevy:2025-06-28T19:34:00:legs",
        date: "2025-06-28",
        startedAt: "2025-06-28T19:34:00",
        durationSeconds: 3600,
        name: "Legs",
        note: "good\nday",
        entries: [
          {
            exerciseId: "barbell-hip-thrust",
            name: "Hip Thrust (Barbell)",
            superset: "0",
            note: "pad",
            sets: [
              { kind: "warmup", load: { value: 60, unit: "kg" }, reps: 12, completed: true },
              { kind: "work", load: { value: 102.5, unit: "kg" }, reps: 8, rir: 1.5, completed: true },
              { kind: "work", load: { value: 102.5, unit: "kg" }, reps: 7, toFailure: true, completed: true },
              { kind: "drop", load: { value: 80, unit: "kg" }, reps: 9, completed: true },
            ],
          },
        ],
      },
    ]);
  });

  it.each([
    ["weight_kg", "distance_km", "kg", 1500],
    ["weight_kg", "distance_miles", "kg", 2414.016],
    ["weight_lbs", "distance_km", "lb", 1500],
    ["weight_lbs", "distance_miles", "lb", 2414.016],
  ])("reads %s with %s", (load, distance, unit, metres) => {
    const report = read([header(load, distance), hevy({ load: "65", distance: "1.5", seconds: "600" })]);
    expect(report.unit).toMatchObject({ unit, how: "declared" });
    expect(setsOf(report)).toEqual([
      { kind: "work", load: { value: 65, unit }, durationSeconds: 600, distanceMetres: metres, completed: true },
    ]);
  });

  it("puts the newest workout last, over midnight by its start, with any months and styles of date", () => {
    const report = read([
      header(),
      hevy({ start: "Sep 3, 2025, 11:30\u202FPM", end: "Sep 4, 2025, 12:15\u202FAM", reps: "5" }),
      hevy({ start: "11 Ağu 2025, 18:00", end: "11 Ağu 2025, 19:00", reps: "5" }),
      hevy({ start: "5 Mai 2025, 07:34", end: "5 Mai 2025, 08:44", reps: "5" }),
    ]);
    expect(report.log.sessions.map(({ date, durationSeconds }) => [date, durationSeconds])).toEqual([
      ["2025-05-05", 4200],
      ["2025-08-11", 3600],
      ["2025-09-03", 2700],
    ]);
  });

  it("reads pounds in a file of kilograms as pounds only when that is certain", () => {
    const rows = (...loads: readonly string[]) => loads.map((load, index) => hevy({ index, load, reps: "5" }));
    const american = read([header(), ...rows("61.24", "83.91", "102.06", "31.75")]);
    expect(american.unit).toMatchObject({ unit: "lb", how: "inferred" });
    expect(setsOf(american).map(({ load }) => load?.value)).toEqual([135, 185, 225, 70]);
    const mixed = read([header(), ...rows("61.24", "83.91", "102.06", "60", "80", "100")]);
    expect(mixed.unit).toMatchObject({ unit: "kg", how: "declared" });
    expect(setsOf(mixed).map(({ load }) => load?.value)).toEqual([61.24, 83.91, 102.06, 60, 80, 100]);
    const asked = read([header(), ...rows("61.24", "60")], { unit: "lb" });
    expect(asked.unit).toMatchObject({ unit: "mixed", how: "given" });
    expect(setsOf(asked).map(({ load }) => load)).toEqual([{ value: 135, unit: "lb" }, { value: 60, unit: "kg" }]);
  });

  it("never turns a stated kilogram into a pound, though the caller asks", () => {
    const report = read([header(), hevy({ load: "60", reps: "5" })], { unit: "lb" });
    expect(setsOf(report)[0]?.load).toEqual({ value: 60, unit: "kg" });
    expect(codesOf(report)).toEqual(["unit-conflict"]);
  });

  it("takes assistance off, in any language", () => {
    const report = read([
      header(),
      hevy({ exercise: "Pull Up (Assisted)", load: "30", reps: "6" }),
      hevy({ exercise: "Barra Fixa (Assistido)", load: "25", reps: "6" }),
    ]);
    expect(setsOf(report).map(({ load, assistance }) => [load, assistance?.value])).toEqual([[undefined, 30], [undefined, 25]]);
  });

  it("reads efforts that are none as none, and preserves them", () => {
    const report = read([header(), hevy({ reps: "5", rpe: "11" }), hevy({ index: 1, reps: "5", rpe: "8.3" })]);
    expect(setsOf(report).map(({ rir }) => rir)).toEqual([undefined, undefined]);
    expect(report.issues.map(({ code, line, column, text }) => [code, line, column, text])).toEqual([
      ["unreadable-effort", 2, "rpe", "11"],
      ["unreadable-effort", 3, "rpe", "8.3"],
    ]);
    expect(report.preserved.map(({ text }) => text)).toEqual(["11", "8.3"]);
  });

  it("rejects the parts of a row that a line end in a bare note broke", () => {
    const report = read([
      "title;start_time;end_time;description;exercise_title;exercise_notes;set_index;set_type;weight_kg;reps;distance_km;duration_seconds;rpe",
      "Pecho;28 Dec 2023, 11:11;28 Dec 2023, 12:24;;Chest Dip;;0;normal;;12;;;",
      "Pecho;28 Dec 2023, 11:11;28 Dec 2023, 12:24;;Chest Dip;first line",
      "second line;1;normal;;11;;;",
    ]);
    expect(report.accounting).toEqual({ rows: 3, sets: 1, nonSets: 0, rejected: 2 });
    expect(report.issues.map(({ code, severity, line, action }) => [code, severity, line, action])).toEqual([
      ["wrong-number-of-fields", "error", 3, "row-rejected"],
      ["wrong-number-of-fields", "error", 4, "row-rejected"],
    ]);
  });

  it("reads records that end in carriage returns beside records that do not", () => {
    const report = read([`${header()}\r`, hevy({ reps: "5" }), `${hevy({ index: 1, reps: "4", notes: "a\r\nb" })}\r`, hevy({ index: 2, reps: "3" })]);
    expect(setsOf(report).map(({ reps, note }) => [reps, note])).toEqual([[5, undefined], [4, "a\nb"], [3, undefined]]);
  });

  it("makes a second entry where the numbers start again, and keeps a note that is about one set on it", () => {
    const report = read([
      header(),
      hevy({ reps: "5", notes: "pad" }),
      hevy({ index: 1, reps: "4", notes: "hips shot up" }),
      hevy({ index: 0, reps: "3", notes: "" }),
    ]);
    expect(entriesOf(report).map(({ note, sets }) => [note, ...sets.map((set) => set.note)])).toEqual([
      ["pad", undefined, "hips shot up"],
      [undefined, undefined],
    ]);
  });

  it("says when a workout ends before it starts, or was left open", () => {
    const report = read([
      header(),
      hevy({ title: "A", end: "28 Jun 2025, 19:04", reps: "5" }),
      hevy({ title: "B", end: "30 Jun 2025, 19:34", reps: "5" }),
      hevy({ title: "C", end: "later", reps: "5" }),
    ]);
    expect(report.log.sessions.map(({ durationSeconds }) => durationSeconds)).toEqual([undefined, undefined, undefined]);
    expect(codesOf(report)).toEqual(["ends-before-start", "implausible-duration", "unreadable-end"]);
    expect(report.preserved.map(({ column, text }) => `${column}: ${text}`)).toEqual([
      "end_time: 28 Jun 2025, 19:04", "end_time: 30 Jun 2025, 19:34", "end_time: later",
    ]);
  });
});
