import { defineTableFormat } from "../table/defineTableFormat";

const DATE_AND_TIME = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/u;
const UNIT_OR_NONE = /^(?:kg|lbs)?$/u;

/**
 * Strong, all its dialects: with the unit as a column name (2016-17), without any (iOS), row by row (Android) and with
 * numbered workouts ("v6"). Languages: English, German, French and Spanish as exported. Of Portuguese the name of the set
 * order and the marks are attested only second-hand; its other names are the words of the language, seen in no export.
 */
export const strong = /* @__PURE__ */ defineTableFormat({
  id: "strong",
  name: "Strong",
  columns: {
    start: ["Date", "Datum", "Fecha", "Data"],
    sessionNumber: ["Workout #"],
    session: ["Workout Name", "Nom de l'entraînement", "Nombre de entrenamiento", "Nome do treino"],
    duration: ["Duration", "Workout Duration", "Dauer", "Durée", "Duración", "Duração"],
    durationSeconds: ["Duration (sec)"],
    exercise: ["Exercise Name", "Name der Übung", "Nom de l'exercice", "Nombre del ejercicio", "Nome do exercício"],
    mark: ["Set Order", "Reihenfolge festlegen", "Ordre de la série", "Orden de la serie", "Ordem da série"],
    load: ["Weight", "Gewicht", "Poids", "Peso"],
    loadKg: ["kg", "Weight (kg)"],
    loadLb: ["lb", "Weight (lb)", "Weight (lbs)"],
    loadUnit: ["Weight Unit"],
    reps: ["Reps", "Wiederh.", "Rep.", "Repetições"],
    rpe: ["RPE"],
    distance: ["Distance", "Entfernung", "Distancia"],
    distanceKilometres: ["km"],
    distanceMiles: ["mi"],
    distanceMetres: ["Distance (meters)"],
    distanceUnit: ["Distance Unit"],
    seconds: ["Seconds", "Sekunden", "Secondes", "Segundos"],
    entryNote: ["Notes", "Notizen", "Notas"],
    sessionNote: [
      "Workout Notes", "Workout-Notizen", "Notes d'entraînement", "Notas del entrenamiento", "Notas do treino",
    ],
  },
  required: [["start"], ["exercise"], ["mark"], ["load", "loadKg", "loadLb"], ["reps"]],
  numbersSets: true,
  marks: {
    w: { row: "set", kind: "warmup" },
    a: { row: "set", kind: "warmup" },
    "warm up": { row: "set", kind: "warmup" },
    d: { row: "set", kind: "drop" },
    f: { row: "set", kind: "work", toFailure: true },
    failure: { row: "set", kind: "work", toFailure: true },
    "rest timer": { row: "rest" },
    ruhezeit: { row: "rest" },
    "temporizador de descanso": { row: "rest" },
    note: { row: "note" },
  },
  headerless: {
    fields: [
      "start", "session", "exercise", "mark", "load", "loadUnit", "reps", "rpe", "distance", "distanceUnit", "seconds",
      "entryNote", "sessionNote", "duration",
    ],
    fits: (row) =>
      (row.length === 13 || row.length === 14) && DATE_AND_TIME.test(row[0] ?? "") && UNIT_OR_NONE.test(row[5] ?? " "),
  },
});
