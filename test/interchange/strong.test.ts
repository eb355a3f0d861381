import { describe, expect, it } from "vitest";
import { codesOf, entriesOf, read, setsOf } from "./table";

const IOS = "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE";
const ANDROID = "Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps;RPE;Distance;Distance Unit;Seconds;Notes;Workout Notes;Workout Duration";
const V6 = '"Workout #";"Date";"Workout Name";"Duration (sec)";"Exercise Name";"Set Order";"Weight (kg)";"Reps";"RPE";"Distance (meters)";"Seconds";"Notes";"Workout Notes"';

const ios = (order: string, rest: string, exercise = "Hip Thrust (Barbell)") =>
  `2026-05-09 17:52:12,"Leg day",1h 6m,"${exercise}",${order},${rest}`;

describe("Strong of 2016-17", () => {
  it("takes the unit from the name of the column and numbers sets from 0 or 1", () => {
    const inKg = read([
      "Date,Workout Name,Exercise Name,Set Order,kg,Reps,km,Seconds,Notes",
      '2016-10-03 19:30:55,"W1D1","Squat",0,70.0,5,0.0,0,"felt light"',
      '2016-10-03 19:30:55,"W1D1","Squat",1,72.5,5,0.0,0,""',
    ]);
    expect(inKg.unit).toEqual({ unit: "kg", how: "declared", confidence: 1, evidence: ['the column is named "kg"'] });
    expect(inKg.log.sessions).toEqual([
      {
        id: "strong:2016-10-03T19:30:55:w1d1",
        date: "2016-10-03",
        startedAt: "2016-10-03T19:30:55",
        name: "W1D1",
        entries: [
          {
            exerciseId: "back-squat",
            name: "Squat",
            sets: [
              { kind: "work", load: { value: 70, unit: "kg" }, reps: 5, completed: true },
              { kind: "work", load: { value: 72.5, unit: "kg" }, reps: 5, completed: true },
            ],
            note: "felt light",
          },
        ],
      },
    ]);
    const inLb = read([
      "Date,Workout Name,Exercise Name,Set Order,lb,Reps,mi,Seconds",
      '2016-10-03 19:30:55,"A1","Running",1,0.0,0,1.0,480',
      '2016-10-03 19:30:55,"A1","Squat",1,135.0,5,0.0,0',
    ]);
    expect(setsOf(inLb)).toEqual([
      { kind: "work", durationSeconds: 480, distanceMetres: 1609.344, completed: true },
      { kind: "work", load: { value: 135, unit: "lb" }, reps: 5, completed: true },
    ]);
  });
});

describe("Strong on iOS", () => {
  it("reads a session with its length and its notes", () => {
    const { log } = read([IOS, ios("1", '100.0,8.0,0,0.0,"pad slipped","two\\nlines",8.5'), ios("2", "100.0,7.0,0,0.0,,,")]);
    expect(log.sessions).toEqual([
      {
        id: "strong:2026-05-09T17:52:12:leg day",
        date: "2026-05-09",
        startedAt: "2026-05-09T17:52:12",
        durationSeconds: 3960,
        name: "Leg day",
        note: "two\nlines",
        entries: [
          {
            exerciseId: "barbell-hip-thrust",
            name: "Hip Thrust (Barbell)",
            note: "pad slipped",
            sets: [
              { kind: "work", load: { value: 100, unit: "kg" }, reps: 8, rir: 1.5, completed: true },
              { kind: "work", load: { value: 100, unit: "kg" }, reps: 7, completed: true },
            ],
          },
        ],
      },
    ]);
  });

  it("reads the letters: warm-up, drop and failure", () => {
    const orders = ["W", "W", "1", "F", "3", "D"];
    const report = read([IOS, ...orders.map((order) => ios(order, "60.0,8.0,0,0.0,,,"))]);
    expect(setsOf(report).map(({ kind, toFailure }) => [kind, toFailure])).toEqual([
      ["warmup", undefined],
      ["warmup", undefined],
      ["work", undefined],
      ["work", true],
      ["work", undefined],
      ["drop", undefined],
    ]);
    expect(entriesOf(report)).toHaveLength(1);
  });

  it("takes rest timers for the rest before the next set and preserves the last", () => {
    const report = read([
      IOS,
      ios("1", "60.0,8.0,0,0.0,,,"),
      ios("Rest Timer", "0,0.0,0,90.0,,,"),
      ios("2", "60.0,8.0,0,0.0,,,"),
      ios("Rest Timer", "0,0.0,0,120.0,,,"),
      ios("1", "20.0,8.0,0,0.0,,,", "Ohio State"),
    ]);
    expect(setsOf(report).map(({ restSeconds }) => restSeconds)).toEqual([undefined, 90, undefined]);
    expect(report.accounting).toEqual({ rows: 5, sets: 3, nonSets: 2, rejected: 0 });
    expect(report.preserved).toEqual([
      { sessionId: "strong:2026-05-09T17:52:12:leg day", line: 5, column: "Seconds", text: "120" },
    ]);
  });

  it("keeps identical rows as sets of their own", () => {
    const row = ios("", "60.0,8.0,0,0.0,,,");
    expect(read([IOS, row, row, row]).accounting.sets).toBe(3);
  });

  it("makes a second entry of an exercise done twice", () => {
    const apart = [ios("1", "60,8,0,0,,,"), ios("1", "20,8,0,0,,,", "Ohio State"), ios("1", "60,8,0,0,,,")];
    const adjoining = [ios("1", "60,8,0,0,,,"), ios("2", "60,8,0,0,,,"), ios("1", "40,12,0,0,,,")];
    expect(entriesOf(read([IOS, ...apart])).map(({ sets }) => sets.length)).toEqual([1, 1, 1]);
    expect(entriesOf(read([IOS, ...adjoining])).map(({ sets }) => sets.length)).toEqual([2, 1]);
  });

  it("knows timed sets, unloaded sets and sets that were not done", () => {
    const report = read([
      IOS,
      ios("1", "0,0.0,0,45.0,,,", "Plank"),
      ios("1", "0.0,12.0,0,0.0,,,", "Push Up"),
      ios("1", "60.0,0.0,0,0.0,,,"),
      ios("2", "0,0.0,0,0.0,,,"),
    ]);
    expect(setsOf(report)).toEqual([
      { kind: "work", durationSeconds: 45, completed: true },
      { kind: "work", reps: 12, completed: true },
      { kind: "work", load: { value: 60, unit: "kg" }, reps: 0, completed: false },
      { kind: "work", reps: 0, completed: false },
    ]);
  });

  it("takes the load of an assisted lift for assistance", () => {
    const report = read([IOS, ios("1", "30.0,8.0,0,0.0,,,", "Pull Up (Assisted)")]);
    expect(setsOf(report)).toEqual([{ kind: "work", assistance: { value: 30, unit: "kg" }, reps: 8, completed: true }]);
  });

  it("does without the columns of notes", () => {
    const report = read([
      "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,RPE",
      '2026-05-09 17:52:12,"Leg day",49s,"Ohio State",1,60.0,8.0,0,0.0,',
    ]);
    expect(report.log.sessions[0]?.durationSeconds).toBe(49);
    expect(setsOf(report)).toEqual([{ kind: "work", load: { value: 60, unit: "kg" }, reps: 8, completed: true }]);
  });

  it.each([
    ["German", "Datum,Workout-Name,Dauer,Name der Übung,Reihenfolge festlegen,Gewicht,Wiederh.,Entfernung,Sekunden,Notizen,Workout-Notizen,RPE", "1h 2min", "Ruhezeit"],
    ["French", "Date,Nom de l'entraînement,Durée,Nom de l'exercice,Ordre de la série,Poids,Réps,Distance,Secondes,Notes,Notes d'entraînement,RPE", "1h 2min", "W"],
    ["Spanish", "Fecha,Nombre de entrenamiento,Duración,Nombre del ejercicio,Orden de la serie,Peso,Rep.,Distancia,Segundos,Notas,Notas del entrenamiento,RPE", "1 h 2 min", "Temporizador de descanso"],
    ["Portuguese", "Data,Nome do treino,Duração,Nome do exercício,Ordem da série,Peso,Reps,Distância,Segundos,Notas,Notas do treino,RPE", "1h 2min", "A"],
  ])("reads a %s header and its marks", (_, header, duration, mark) => {
    const row = (order: string, numbers: string) => `2026-05-09 17:52:12,"Leg day",${duration},"Hip Thrust (Barbell)",${order},${numbers}`;
    const report = read([header, row(mark, "0,0.0,0,60.0,,,"), row("1", '80.0,6.0,0,0.0,"deep","good day",9')]);
    expect(report.issues.filter(({ code }) => code !== "unit-assumed")).toEqual([]);
    expect(report.log.sessions[0]).toMatchObject({ durationSeconds: 3720, name: "Leg day", note: "good day" });
    expect(setsOf(report).at(-1)).toMatchObject({ kind: "work", load: { value: 80 }, reps: 6, rir: 1 });
    expect(report.accounting.sets + report.accounting.nonSets).toBe(2);
  });
});

describe("Strong on Android", () => {
  it("reads units row by row", () => {
    const report = read([
      ANDROID,
      '2023-12-05 16:00:55;"Afternoon";"Bench Press (Barbell)";1;27;kg;12;;;;0;"";"first";50m',
      '2023-12-05 16:00:55;"Afternoon";"Bench Press (Barbell)";2;9.92;lbs;8;7.5;;;0;;;50m',
      '2023-12-05 16:00:55;"Afternoon";"Pull Up";1;;;6;;;;0;;;50m',
      '2023-12-05 16:00:55;"Afternoon";"Rowing Machine";1;;;;;2.5;mi.;600;;;50m',
    ]);
    expect(report.unit).toMatchObject({ unit: "mixed", how: "per-row", confidence: 1 });
    expect(report.log.sessions[0]).toMatchObject({ durationSeconds: 3000, note: "first" });
    expect(setsOf(report)).toEqual([
      { kind: "work", load: { value: 27, unit: "kg" }, reps: 12, completed: true },
      { kind: "work", load: { value: 9.92, unit: "lb" }, reps: 8, rir: 2.5, completed: true },
      { kind: "work", reps: 6, completed: true },
      { kind: "work", durationSeconds: 600, distanceMetres: 4023.36, completed: true },
    ]);
  });

  it("reads a table whose header was cut off", () => {
    const report = read(['2020-12-05 15:44:36;"Chest";"Bench Press (Barbell)";1;35;lbs;10;;;;0;"";""']);
    expect(report.format).toBe("strong");
    expect(codesOf(report)).toEqual(["header-missing"]);
    expect(setsOf(report)).toEqual([{ kind: "work", load: { value: 35, unit: "lb" }, reps: 10, completed: true }]);
  });

  it("reads what a spreadsheet made of it: commas, bare text, days written its way, carriage returns", () => {
    const report = read([
      `${ANDROID.replaceAll(";", ",")}\r`,
      "11/18/2024 15:04,3. Legs,Squat (Smith Machine),1,90,lbs,6,,,,0,,,31m\r",
      "11/9/2024 7:05,3. Legs,Squat (Smith Machine),1,90,lbs,6,,,,0,,,31m\r",
    ]);
    expect(report.issues).toEqual([]);
    expect(report.log.sessions.map(({ startedAt }) => startedAt)).toEqual(["2024-11-09T07:05:00", "2024-11-18T15:04:00"]);
  });

  it("reads line ends of every kind inside notes", () => {
    const report = read([ANDROID, '2023-12-05 16:00:55;"A";"Ohio State";1;27;kg;12;;;;0;"one\r\ntwo\vthree\\nfour";"";50m', "x"]);
    expect(entriesOf(report)[0]?.note).toBe("one\ntwo\nthree\nfour");
    expect(report.issues).toMatchObject([{ code: "wrong-number-of-fields", line: 4, text: "x" }]);
  });

  it("reads a load without a unit like most rows, and asks", () => {
    const report = read([
      ANDROID,
      '2023-12-05 16:00:55;"A";"Ohio State";1;50;lbs;12;;;;0;;;50m',
      '2023-12-05 16:00:55;"A";"Ohio State";2;55;;12;;;;0;;;50m',
    ]);
    expect(setsOf(report)[1]?.load).toEqual({ value: 55, unit: "lb" });
    expect(report.issues).toMatchObject([{ code: "unit-assumed", severity: "warning", line: 3 }]);
  });
});

describe('Strong "v6"', () => {
  const row = (workout: string, order: string, kilograms: string, reps: string, rest = '"";"";"";"";""') =>
    `"${workout}";"2025-03-09 14:08:49";"Push";"4543";"Bench Press (Barbell)";"${order}";"${kilograms}";"${reps}";${rest}`;

  it("gives pounds back that were turned into kilograms, and says so", () => {
    const report = read([V6, row("1", "1", "61.23492", "5"), row("1", "2", "102.05828325", "3"), row("1", "3", "83.91452", "4")]);
    expect(setsOf(report).map(({ load }) => load)).toEqual([
      { value: 135, unit: "lb" },
      { value: 225, unit: "lb" },
      { value: 185, unit: "lb" },
    ]);
    expect(report.unit).toMatchObject({
      unit: "lb",
      how: "inferred",
      confidence: 0.99,
      alternative: { unit: "kg", heaviest: { asRead: { value: 225, unit: "lb" }, otherwise: { value: 102.05828325, unit: "kg" } } },
    });
    expect(codesOf(report)).toEqual(["unit-restored"]);
    expect(report.log.sessions[0]?.durationSeconds).toBe(4543);
  });

  it("leaves kilograms that are kilograms", () => {
    const report = read([V6, row("1", "1", "60.0", "5"), row("1", "2", "62,5", "3")]);
    expect(report.unit).toMatchObject({ unit: "kg", how: "declared" });
    expect(setsOf(report).map(({ load }) => load?.value)).toEqual([60, 62.5]);
  });

  it("reads warm-ups anywhere, failures, notes in rows of their own and metres", () => {
    const report = read([
      V6,
      '"1";"2025-03-09 14:08:49";"Push";"4543";"Bench Press (Barbell)";"Note";"";"";"";"";"";"wide grip";"tired"',
      row("1", "1", "60.0", "5", '"9";"";"";"";"tired"'),
      row("1", "WARM_UP", "40.0", "5"),
      row("1", "FAILURE", "60.0", "4"),
      '"1";"2025-03-09 14:08:49";"Push";"4543";"Ohio Sled";"1";"60.0";"";"";"25.0";"";"";"tired"',
    ]);
    expect(report.accounting).toEqual({ rows: 5, sets: 4, nonSets: 1, rejected: 0 });
    expect(entriesOf(report)[0]?.note).toBe("wide grip");
    expect(report.log.sessions[0]?.note).toBe("tired");
    expect(setsOf(report).map(({ kind, toFailure, rir, distanceMetres }) => [kind, toFailure, rir, distanceMetres])).toEqual([
      ["work", undefined, 1, undefined],
      ["warmup", undefined, undefined, undefined],
      ["work", true, undefined, undefined],
      ["work", undefined, undefined, 25],
    ]);
  });

  it("tells two workouts of one start and name apart by their numbers", () => {
    const report = read([V6, row("1", "1", "60.0", "5"), row("2", "1", "60.0", "5")]);
    expect(report.log.sessions.map(({ id }) => id)).toEqual([
      "strong:2025-03-09T14:08:49:push",
      "strong:2025-03-09T14:08:49:push:2",
    ]);
  });
});
