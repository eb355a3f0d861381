import type { Session, SetRecord } from "../../log/types";
import { METRES_PER_KILOMETRE } from "../cells/readUnits";
import { clockOf } from "./clockOf";
import { defineTableWriter } from "./defineTableWriter";
import { durationText } from "./durationText";
import { numberText } from "./numberText";
import { plainName, plainNotes } from "./plainText";

/**
 * Strong, the dialect of its Android app with 14 columns: the only one that states the unit of each load. The letters of
 * set kinds are those of later exports of the other dialects.
 */
export const strongWriter = /* @__PURE__ */ defineTableWriter({
  id: "strong",
  name: "Strong",
  delimiter: ";",
  hasOneUnit: false,
  quotesHeader: false,
  visitOf: (session) => `${startOf(session)}\n${nameOf(session)}`,
  columns: () => [
    { name: "Date", cell: ({ session }) => startOf(session) },
    { name: "Workout Name", text: "quoted", cell: ({ session }) => nameOf(session) },
    { name: "Exercise Name", text: "quoted", cell: ({ exercise }) => exercise },
    { name: "Set Order", cell: ({ set, ordinal }) => orderOf(set, ordinal) },
    { name: "Weight", cell: ({ load }) => numberText(load?.value) },
    { name: "Weight Unit", cell: ({ load }) => (load === undefined ? "" : UNIT_WORDS[load.unit]) },
    { name: "Reps", cell: ({ reps }) => numberText(reps) },
    { name: "RPE", cell: ({ rpe }) => numberText(rpe) },
    { name: "Distance", cell: ({ metres }) => (metres === undefined ? "" : numberText(metres / METRES_PER_KILOMETRE)) },
    { name: "Distance Unit", cell: ({ metres }) => (metres === undefined ? "" : "km") },
    { name: "Seconds", cell: ({ seconds }) => numberText(seconds ?? 0) },
    { name: "Notes", text: "quoted", cell: ({ isFirstOfEntry, entryNote, setNote }) => (isFirstOfEntry ? entryNote : setNote) },
    { name: "Workout Notes", text: "quoted", cell: ({ isFirstOfSession, session }) => (isFirstOfSession ? plainNotes([session.note]) : "") },
    { name: "Workout Duration", cell: ({ session }) => durationText(session.durationSeconds) },
  ],
});

const UNIT_WORDS = { kg: "kg", lb: "lbs" } as const;

function startOf(session: Session): string {
  return `${session.date} ${clockOf(session)}`;
}

function nameOf({ name = "" }: Session): string {
  return plainName(name);
}

/** The letter of the set's kind, else its number; a failed set uses up a number. */
function orderOf({ kind, toFailure }: SetRecord, ordinal: number): string {
  if (kind === "warmup") return "W";
  if (kind === "drop") return "D";
  return toFailure === true ? "F" : String(ordinal);
}
