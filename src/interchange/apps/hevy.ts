import { defineTableFormat } from "../table/defineTableFormat";

/** Hevy. The names of its columns are the same in every language; its months, exercises and titles are not. */
export const hevy = /* @__PURE__ */ defineTableFormat({
  id: "hevy",
  name: "Hevy",
  columns: {
    session: ["title"],
    start: ["start_time"],
    end: ["end_time"],
    sessionNote: ["description"],
    exercise: ["exercise_title"],
    superset: ["superset_id"],
    entryNote: ["exercise_notes"],
    order: ["set_index"],
    mark: ["set_type"],
    loadKg: ["weight_kg"],
    loadLb: ["weight_lbs"],
    reps: ["reps"],
    distanceKilometres: ["distance_km"],
    distanceMiles: ["distance_miles"],
    seconds: ["duration_seconds"],
    rpe: ["rpe"],
  },
  required: [["start"], ["exercise"], ["order"], ["mark"], ["loadKg", "loadLb"], ["reps"]],
  marks: {
    normal: { row: "set", kind: "work" },
    warmup: { row: "set", kind: "warmup" },
    dropset: { row: "set", kind: "drop" },
    failure: { row: "set", kind: "work", toFailure: true },
  },
});
