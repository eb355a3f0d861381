/** "07/25/16" or "2/5/2017". */
const DAY = /^\d{1,2}\/\d{1,2}\/(?:\d{2}|\d{4})$/u;
const AMOUNT = /^\d{0,4}(?:\.\d{1,2})?$/u;
const REPETITIONS = /^\d{1,3}$/u;
const LETTER = /\p{L}/u;
const SHARED_COLUMNS = 4;
const BLOCK = ["Weight (KG)", "Weight (LB)", "Set 1", "Set 2", "Set 3", "Set 4", "Set 5"] as const;

/** Tells whether a first row is a workout, the header having been cut off: a day, and an exercise with two loads and sets. */
export function isWorkoutRow(row: readonly string[]): boolean {
  const [day = "", , , , exercise = "", kg = "", lb = "", ...sets] = row.map((cell) => cell.trim());
  const hasSet = sets.slice(0, 5).some((cell) => REPETITIONS.test(cell));
  return DAY.test(day) && LETTER.test(exercise) && AMOUNT.test(kg) && AMOUNT.test(lb) && (kg + lb !== "") && hasSet;
}

/**
 * The header that such a row would have had. Both that are known have four columns before the first exercise: with the
 * letter of the workout and the body weight in one column, or with body weight in two.
 */
export function headerOf(row: readonly string[]): readonly string[] {
  const isLettered = LETTER.test(row.slice(2, SHARED_COLUMNS).join(""));
  const shared = isLettered ? ["Workout", "Body Weight"] : ["Body Weight (KG)", "Body Weight (LB)"];
  const blocks = Math.max(1, Math.ceil((row.length - SHARED_COLUMNS) / (BLOCK.length + 1)));
  const exercises = Array.from({ length: blocks }, (_, index) => [`Exercise ${index + 1}`, ...BLOCK]);
  return ["Date", "Note", ...shared, ...exercises.flat()];
}
