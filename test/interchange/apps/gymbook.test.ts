import { describe, expect, it } from "vitest";
import { detectFormat } from "../../../src/interchange/detectFormat";
import { codesOf, read, setsOf } from "../table";

const HEADER =
  "Data,Programma,Orario,Esercizio,Zona,Gruppi muscolari (Primari),Gruppi muscolari (Secondari),Set / Set di riscaldamento / Set di defaticamento,Ripetizioni / Tempo,Peso / Distanza,Appunti,Saltato";
const ENGLISH =
  "Date,Program,Time,Exercise,Region,Muscle Groups (Primary),Muscle Groups (Secondary),Set / Warm-Up Set / Cool-Down Set,Repetitions / Time,Weight / Distance,Notes,Skipped";

interface Row {
  readonly day?: string;
  readonly program?: string;
  readonly time?: string;
  readonly kind?: string;
  readonly work?: string;
  readonly load?: string;
  readonly note?: string;
  readonly skipped?: string;
}

function row({
  day = "21/10/25", program = "Giorno A", time = "18:30", kind = "Set", work = "10 ripetizioni", load = "60,00 kg", note = "", skipped = "No",
}: Row): string {
  return `${day},"${program}",${time},"Hip Thrust",Glutei,"Muscoli glutei","",${kind},"${work}","${load}",${note},${skipped}`;
}

describe("GymBook", () => {
  it("reads a session a day and programme, which begins with its first set", () => {
    const report = read([
      HEADER,
      row({ time: "18:42", note: "pieno" }),
      row({ time: "18:35", load: "62,50 kg", work: "1 ripetizione" }),
      row({ time: "07:10", program: "Corsa", work: "12 minuti", load: "2,40 km" }),
    ]);
    expect(report.issues).toEqual([]);
    expect(report.log.sessions.map(({ date, name, startedAt }) => [date, name, startedAt])).toEqual([
      ["2025-10-21", "Corsa", "2025-10-21T07:10:00"],
      ["2025-10-21", "Giorno A", "2025-10-21T18:35:00"],
    ]);
    expect(setsOf(report)).toEqual([
      { kind: "work", durationSeconds: 720, distanceMetres: 2400, completed: true },
      { kind: "work", load: { value: 60, unit: "kg" }, reps: 10, note: "pieno", completed: true },
      { kind: "work", load: { value: 62.5, unit: "kg" }, reps: 1, completed: true },
    ]);
    expect(report.unit).toMatchObject({ unit: "kg", how: "per-row" });
  });

  it("takes skipped sets as planned, and preserves what a plan has no place for", () => {
    const report = read([
      HEADER,
      row({ skipped: "Si" }),
      row({ skipped: "Si", work: "60 secondi", load: "0,00 kg" }),
      row({ skipped: "Si", work: "20 minuti", load: "5,00 km" }),
    ]);
    expect(setsOf(report)).toEqual([
      { kind: "work", target: { load: { value: 60, unit: "kg" }, reps: { min: 10, max: 10 } }, completed: false },
      { kind: "work", completed: false },
      { kind: "work", completed: false },
    ]);
    expect(report.preserved.filter(({ line }) => line > 2).map(({ line, column, text }) => [line, column, text])).toEqual([
      [3, "Ripetizioni / Tempo", "60 secondi"],
      [4, "Ripetizioni / Tempo", "20 minuti"],
      [4, "Peso / Distanza", "5,00 km"],
    ]);
  });

  it("takes the three kinds of set from the header; a cool-down is no work and keeps its word", () => {
    const report = read([HEADER, row({ kind: "Set di riscaldamento" }), row({}), row({ kind: "Set di defaticamento" }), row({ kind: "Serie gigante" })]);
    expect(setsOf(report).map(({ kind }) => kind)).toEqual(["warmup", "work", "warmup", "work"]);
    expect(report.preserved.filter(({ column }) => column.startsWith("Set /")).map(({ text }) => text)).toEqual(["Set di defaticamento", "Serie gigante"]);
    expect(codesOf(report)).toEqual(["unknown-mark"]);
  });

  it("reads the words of other languages, pounds and miles", () => {
    const english = read([
      ENGLISH,
      "10/21/25,Day A,18:30,Hip Thrust,Glutes,Glutes,,Warm-Up Set,12 repetitions,45.00 lb,,No",
      "10/21/25,Day A,18:35,Rowing,Cardio,,,Set,90 seconds,1.00 mi,,No",
      "10/21/25,Day A,18:40,Hip Thrust,Glutes,Glutes,,Set,1.5 minutes,0.00 lb,,Yes",
    ]);
    expect(english.format).toBe("gymbook");
    expect(setsOf(english)).toEqual([
      { kind: "warmup", load: { value: 45, unit: "lb" }, reps: 12, completed: true },
      { kind: "work", durationSeconds: 90, distanceMetres: 1609.344, completed: true },
      { kind: "work", completed: false },
    ]);
    expect(
      detectFormat("Datum,Programm,Uhrzeit,Übung,Bereich,Muskeln (Primär),Muskeln (Sekundär),Satz / Aufwärmsatz / Abkühlsatz,Wiederholungen / Zeit,Gewicht / Distanz,Notizen,Übersprungen"),
    ).toBe("gymbook");
  });

  it("rejects what is no amount, with the cell as it stands", () => {
    const report = read([HEADER, row({ work: "dieci ripetizioni" }), row({ load: "60,00 pietre" }), row({ work: "10 giri" }), row({})]);
    expect(report.accounting).toEqual({ rows: 4, sets: 1, nonSets: 0, rejected: 3 });
    expect(report.issues).toMatchObject([
      { code: "unreadable-number", line: 2, column: "Ripetizioni / Tempo", text: "dieci ripetizioni" },
      { code: "unreadable-number", line: 3, column: "Peso / Distanza", text: "60,00 pietre" },
      { code: "unreadable-number", line: 4, column: "Ripetizioni / Tempo", text: "10 giri" },
    ]);
  });

  it("preserves region and muscles once a session, and rejects a row with a field too few", () => {
    const report = read([HEADER, row({}), row({}), "21/10/25,Giorno A,18:30,Hip Thrust"]);
    expect(report.preserved.map(({ text }) => text)).toEqual(["Glutei", "Muscoli glutei", "18:30"]);
    expect(report.issues).toMatchObject([{ code: "wrong-number-of-fields", line: 4, message: "the row has 4 fields, the header 12" }]);
  });
});
