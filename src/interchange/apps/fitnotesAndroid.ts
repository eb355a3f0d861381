import { defineTableFormat } from "../table/defineTableFormat";

/**
 * FitNotes on Android, its dialects: the unit in a header or row by row, with comments or without. All sets of a day are one
 * workout, in the order logged. Names of exercises are never quoted. Days written as 31/12/2024 are attested only
 * second-hand.
 */
export const fitnotesAndroid = /* @__PURE__ */ defineTableFormat({
  id: "fitnotes",
  name: "FitNotes",
  columns: {
    start: ["Date"],
    exercise: ["Exercise"],
    load: ["Weight"],
    loadKg: ["Weight (kgs)"],
    loadLb: ["Weight (lbs)"],
    loadUnit: ["Weight Unit"],
    reps: ["Reps"],
    distance: ["Distance"],
    distanceUnit: ["Distance Unit"],
    seconds: ["Time"],
    setNote: ["Comment"],
  },
  required: [["start"], ["exercise"], ["load", "loadKg", "loadLb"], ["reps"], ["distance"], ["distanceUnit"], ["seconds"]],
  kept: ["Category"],
  neverQuoted: "exercise",
});
