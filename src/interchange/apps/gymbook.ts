import type { FileFormat } from "../fileFormat";
import { defineTableFormat } from "../table/defineTableFormat";
import type { TableFormat } from "../table/tableFormat";
import { KINDS, unfoldLogs } from "./gymbook/unfoldLogs";

const TABLE = {
  id: "gymbook",
  name: "GymBook",
  columns: {
    start: ["Data", "Date", "Datum", "Fecha"],
    clock: ["Orario", "Time", "Uhrzeit", "Heure", "Hora"],
    session: ["Programma", "Program", "Workout", "Programm", "Programme", "Programa"],
    exercise: ["Esercizio", "Exercise", "Übung", "Exercice", "Ejercicio", "Exercício"],
    reps: [
      "Ripetizioni / Tempo", "Repetitions / Time", "Reps / Time", "Wiederholungen / Zeit", "Répétitions / Temps", "Repeticiones / Tiempo",
      "Repetições / Tempo",
    ],
    load: [
      "Peso / Distanza", "Weight / Distance", "Gewicht / Distanz", "Gewicht / Entfernung", "Poids / Distance", "Peso / Distancia",
    ],
    setNote: ["Appunti", "Notes", "Note", "Notizen", "Notas"],
    skipped: ["Saltato", "Skipped", "Übersprungen", "Ignoré", "Sauté", "Saltado", "Omitido", "Pulado", "Ignorado"],
  },
  required: [["start"], ["clock"], ["exercise"], ["reps"], ["load"], ["skipped"]],
  kept: ["Zona", "Gruppi muscolari (Primari)", "Gruppi muscolari (Secondari)"],
  marks: {
    [KINDS.warmup]: { row: "set", kind: "warmup" },
    // A cool-down is no work either, and there is no kind nearer to it; its word is preserved.
    [KINDS.cooldown]: { row: "set", kind: "warmup" },
  },
  sessionBy: "day",
} as const satisfies TableFormat;

/**
 * GymBook, in the language of the phone. Italian is attested; the names in English, German, French, Spanish and Portuguese
 * are the words of those languages, seen in no export.
 */
export const gymbook: FileFormat<"gymbook"> = /* @__PURE__ */ defineTableFormat({
  ...TABLE,
  unfold: (header) => unfoldLogs(header, TABLE),
});
