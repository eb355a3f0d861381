import { defineTableFormat } from "../table/defineTableFormat";

/**
 * RepCount: no unit, and planned sets without load and repetitions. Attested only second-hand are the negative load of
 * assisted work, durations in seconds, and dates that no spreadsheet has rewritten.
 */
export const repcount = /* @__PURE__ */ defineTableFormat({
  id: "repcount",
  name: "RepCount",
  columns: {
    start: ["Workout Start"],
    end: ["Workout End"],
    session: ["Name"],
    bodyMass: ["Bodyweight"],
    exercise: ["Exercise"],
    load: ["Weight"],
    reps: ["Reps"],
    distance: ["Distance"],
    seconds: ["Duration"],
    setNote: ["Notes"],
  },
  required: [["start"], ["end"], ["exercise"], ["load"], ["reps"]],
  kept: ["Kcal", "Category"],
  negativeIsAssistance: true,
});
