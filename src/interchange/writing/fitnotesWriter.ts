import { defineTableWriter } from "./defineTableWriter";
import { numberText } from "./numberText";
import type { WrittenRow } from "./writtenRow";

/**
 * FitNotes, the dialect of its Android app with a column of units. Its rows have a day and no time; all of a day is one
 * workout. The category is the lifter's own and stays empty.
 */
export const fitnotesWriter = /* @__PURE__ */ defineTableWriter({
  id: "fitnotes",
  name: "FitNotes",
  delimiter: ",",
  hasOneUnit: false,
  quotesHeader: false,
  visitOf: ({ date }) => date,
  columns: () => [
    { name: "Date", cell: ({ session }) => session.date },
    { name: "Exercise", text: "plain", cell: ({ exercise }) => exercise },
    { name: "Category", cell: () => "" },
    { name: "Weight", cell: (row) => (isCardio(row) ? "" : withDecimal(numberText(row.load?.value ?? 0))) },
    { name: "Weight Unit", cell: (row) => (isCardio(row) ? "" : UNIT_WORDS[row.load?.unit ?? "kg"]) },
    { name: "Reps", cell: ({ reps }) => numberText(reps) },
    { name: "Distance", cell: ({ metres }) => (metres === undefined ? "" : withDecimal(numberText(metres))) },
    { name: "Distance Unit", cell: ({ metres }) => (metres === undefined ? "" : "m") },
    { name: "Time", cell: ({ seconds }) => (seconds === undefined ? "" : timeText(seconds)) },
    { name: "Comment", text: "quoted", cell: ({ isFirstOfEntry, entryNote, setNote }) => (isFirstOfEntry ? entryNote : setNote) },
  ],
});

const UNIT_WORDS = { kg: "kgs", lb: "lbs" } as const;
/** Beyond this the hours have more digits than a clock. */
const LONGEST_CLOCK_SECONDS = 1000 * 3600;

/** The loads of timed work without any are empty, those of bodyweight work 0.0. */
function isCardio({ load, reps }: WrittenRow): boolean {
  return load === undefined && reps === undefined;
}

/** Weights and distances always have a decimal. */
function withDecimal(text: string): string {
  return text.includes(".") ? text : `${text}.0`;
}

function timeText(seconds: number): string {
  if (seconds >= LONGEST_CLOCK_SECONDS) return numberText(seconds);
  const thousandths = Math.round(seconds * 1000);
  const [hours, minutes] = [Math.floor(thousandths / 3_600_000), Math.floor(thousandths / 60_000) % 60];
  const rest = (thousandths % 60_000) / 1000;
  return `${hours}:${String(minutes).padStart(2, "0")}:${rest < 10 ? "0" : ""}${numberText(rest)}`;
}
