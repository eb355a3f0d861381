import { defineRpeTable } from "../rpeTable";

/**
 * OpenPowerlifting's closed form. With x = repetitions to failure - 1, percent = 0.347619 x² - 4.60714 x + 99.9667 up to
 * x = 2.92 and -2.64249 x + 97.0955 from there; a single is 100. Within 0.6 points of the classic chart. Some programs
 * answer 50 % from x = 16 on; there is no answer here.
 */
export const openPowerlifting = /* @__PURE__ */ defineRpeTable({
  id: "open-powerlifting",
  name: "OpenPowerlifting, closed form",
  source: "openpowerlifting-rpe",
  validReps: { min: 1, max: 16.5 },
  printed: { mostReps: 16, lowestRpe: 4 },
  note: "The same constants in at least two independent programs.",
  percentAt: (reps) => {
    const x = reps - 1;
    if (x === 0) return 100;
    return x <= 2.92 ? 0.347619 * x * x - 4.60714 * x + 99.9667 : -2.64249 * x + 97.0955;
  },
});
