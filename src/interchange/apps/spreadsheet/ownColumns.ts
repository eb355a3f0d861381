import type { TableFormat } from "../../table/tableFormat";

/** The words for the load, which may have its unit beside it; folded. */
export const LOAD_WORDS = ["weight", "load", "wt", "gewicht", "poids", "charge", "peso", "carga", "carico"] as const;

/** The words for the repetitions; folded. */
export const REPETITION_WORDS = [
  "reps", "rep", "repetitions", "wdh", "wiederholungen", "repeticiones", "ripetizioni", "repeticoes",
] as const;

/** The words for either unit of mass; folded. */
export const UNIT_WORDS = { kg: ["kg", "kgs", "kilograms", "kilos"], lb: ["lb", "lbs", "pounds"] } as const;

function inUnit(words: readonly string[]): readonly string[] {
  return [...words, ...LOAD_WORDS.flatMap((load) => words.flatMap((unit) => [`${load} ${unit}`, `${load} in ${unit}`]))];
}

/**
 * What columns of a lifter's own table are called. No table is like another: these are the plain words of six languages, so
 * that a column means what it says or is not used.
 */
export const OWN_COLUMNS: TableFormat["columns"] = /* @__PURE__ */ listColumns();

function listColumns(): TableFormat["columns"] {
  return {
    start: ["date", "workout date", "training date", "session date", "datetime", "date time", "timestamp", "datum", "fecha", "data"],
    clock: ["start time", "time of day", "uhrzeit", "heure", "orario"],
    duration: ["duration", "workout duration", "session duration", "dauer", "durée", "duración", "durata", "duração"],
    session: [
      "workout", "workout name", "session", "session name", "routine", "training", "einheit", "entraînement", "séance", "entrenamiento",
      "sesión", "allenamento", "treino",
    ],
    sessionNote: ["workout notes", "workout note", "session notes", "session note"],
    bodyMass: ["body weight", "bodyweight", "body mass", "körpergewicht"],
    bodyMassKg: ["body weight kg", "bodyweight kg"],
    bodyMassLb: ["body weight lb", "body weight lbs", "bodyweight lb", "bodyweight lbs"],
    exercise: ["exercise", "exercise name", "lift", "movement", "übung", "exercice", "ejercicio", "esercizio", "exercício"],
    equipment: ["equipment", "gerät", "équipement", "equipo", "attrezzo", "equipamento"],
    variant: ["variant", "variation", "variante", "variação"],
    mark: ["set", "set number", "set no", "set order", "set type", "satz", "série", "serie"],
    warmup: ["warmup", "warm up", "is warmup", "aufwärmen"],
    load: LOAD_WORDS,
    loadKg: inUnit(UNIT_WORDS.kg),
    loadLb: inUnit(UNIT_WORDS.lb),
    loadUnit: ["unit", "units", "weight unit", "weightunit", "load unit", "einheit gewicht"],
    reps: REPETITION_WORDS,
    rpe: ["rpe"],
    rir: ["rir", "reps in reserve", "repetitions in reserve"],
    seconds: ["seconds", "sec", "secs", "time s", "time sec", "duration s", "duration sec", "sekunden", "secondes", "segundos", "secondi"],
    restSeconds: ["rest s", "rest sec", "rest seconds"],
    distanceKilometres: ["distance km", "km"],
    distanceMiles: ["distance mi", "distance miles", "miles"],
    distanceMetres: ["distance m", "distance metres", "distance meters"],
  };
}

/** The words for remarks, about a set or an exercise according to the table. */
export const NOTE_WORDS = ["notes", "note", "comment", "comments", "remarks", "notizen", "bemerkung", "notas", "commentaire"] as const;

/** The words a lifter may write where others number their sets. */
export const OWN_MARKS: NonNullable<TableFormat["marks"]> = {
  w: { row: "set", kind: "warmup" },
  warmup: { row: "set", kind: "warmup" },
  "warm up": { row: "set", kind: "warmup" },
  work: { row: "set", kind: "work" },
  working: { row: "set", kind: "work" },
  normal: { row: "set", kind: "work" },
  top: { row: "set", kind: "top" },
  "top set": { row: "set", kind: "top" },
  backoff: { row: "set", kind: "backoff" },
  "back off": { row: "set", kind: "backoff" },
  d: { row: "set", kind: "drop" },
  drop: { row: "set", kind: "drop" },
  "drop set": { row: "set", kind: "drop" },
  dropset: { row: "set", kind: "drop" },
  amrap: { row: "set", kind: "amrap" },
  f: { row: "set", kind: "work", toFailure: true },
  failure: { row: "set", kind: "work", toFailure: true },
};
