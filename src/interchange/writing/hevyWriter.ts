import { roundTo } from "../../foundation/round";
import type { Session, SetRecord } from "../../log/types";
import { massIn } from "../../units/convertMass";
import type { Mass, MassUnit } from "../../units/mass";
import { METRES_PER_KILOMETRE } from "../cells/readUnits";
import { defineTableWriter, type WrittenColumn } from "./defineTableWriter";
import { hevyEnd, hevyStart } from "./hevyMoment";
import { numberText } from "./numberText";
import { plainName, plainNotes } from "./plainText";

/** Hevy; loads in one unit, those in the other converted to hundredths as the app does. */
export const hevyWriter = /* @__PURE__ */ defineTableWriter({
  id: "hevy",
  name: "Hevy",
  delimiter: ",",
  hasOneUnit: true,
  quotesHeader: true,
  visitOf: (session) => `${hevyStart(session)}\n${nameOf(session)}`,
  columns: (unit): readonly WrittenColumn[] => [
    { name: "title", text: "quoted", cell: ({ session }) => nameOf(session) },
    { name: "start_time", text: "quoted", cell: ({ session }) => hevyStart(session) },
    { name: "end_time", text: "quoted", cell: ({ session }) => hevyEnd(session) },
    { name: "description", text: "quoted", cell: ({ session }) => plainNotes([session.note]) },
    { name: "exercise_title", text: "quoted", cell: ({ exercise }) => exercise },
    { name: "superset_id", cell: ({ superset }) => numberText(superset) },
    { name: "exercise_notes", text: "quoted", cell: ({ isFirstOfEntry, entryNote, setNote }) => (isFirstOfEntry ? entryNote : setNote || entryNote) },
    { name: "set_index", cell: ({ index }) => String(index) },
    { name: "set_type", text: "quoted", cell: ({ set }) => typeOf(set) },
    { name: unit === "kg" ? "weight_kg" : "weight_lbs", cell: ({ load }) => loadIn(load, unit) },
    { name: "reps", cell: ({ reps }) => numberText(reps) },
    { name: "distance_km", cell: ({ metres }) => (metres === undefined ? "" : numberText(metres / METRES_PER_KILOMETRE)) },
    { name: "duration_seconds", cell: ({ seconds }) => numberText(seconds) },
    { name: "rpe", cell: ({ rpe }) => numberText(rpe) },
  ],
});

function nameOf({ name = "" }: Session): string {
  return plainName(name);
}

function typeOf({ kind, toFailure }: SetRecord): string {
  if (kind === "warmup") return "warmup";
  if (kind === "drop") return "dropset";
  return toFailure === true ? "failure" : "normal";
}

function loadIn(load: Mass | undefined, unit: MassUnit): string {
  if (load === undefined) return "";
  return numberText(load.unit === unit ? load.value : roundTo(massIn(load, unit), 0.01, "nearest"));
}
