import { defineFormula, type OneRepMaxFormula, type ValidReps } from "../formula";

/**
 * A chart of percentages by repetitions and effort, as coaches print it.
 *
 * Such a chart is consensus, not measurement, and says the same thing in many cells: five at RPE 8 and six at RPE 9 both
 * allow seven repetitions. So it is kept as one falling sequence over repetitions to failure, which makes it a formula
 * like any other: `estimateOneRepMax` and `assessOneRepMax` take it, and then only repetitions to failure matter.
 */
export interface RpeTable<Id extends string = string> extends OneRepMaxFormula<Id, "any"> {
  /** The cells the chart prints; `percentOfOneRepMax` and its kin answer for no others. */
  readonly printed: PrintedCells;
  /** How sure the figures are and what copies disagree about. */
  readonly note: string;
}

/** A chart prints 1 repetition to `mostReps`, each from RPE 10 down to `lowestRpe` in half steps. */
export interface PrintedCells {
  readonly mostReps: number;
  readonly lowestRpe: number;
}

interface RpeTableDefinition<Id extends string> {
  readonly id: Id;
  readonly name: string;
  readonly source: string;
  /** Repetitions to failure that any printed cell stands for. */
  readonly validReps: ValidReps;
  readonly printed: PrintedCells;
  readonly note: string;
  /** Percent of the maximum by repetitions to failure in half steps, falling. */
  readonly percentAt: (reps: number) => number;
}

/** Builds a table; between half steps its inverse runs in straight lines. */
export function defineRpeTable<const Id extends string>(definition: RpeTableDefinition<Id>): RpeTable<Id> {
  const { printed, note, percentAt, ...named } = definition;
  const formula = defineFormula({
    ...named,
    unit: "any",
    estimate: (load, reps) => (load * 100) / percentAt(reps),
    load: (oneRepMax, reps) => (oneRepMax * percentAt(reps)) / 100,
    reps: (oneRepMax, load) => repsAtPercent(percentAt, named.validReps, (load / oneRepMax) * 100),
  });
  return { ...formula, printed, note };
}

/** Reads percentages listed by half repetitions to failure: one, one and a half, two and so on. */
export function byHalfReps(percents: readonly number[]): (reps: number) => number {
  return (reps) => percents[2 * (reps - 1)] ?? Number.NaN;
}

/** Goes on in a straight line beyond both ends, so that what lies outside is seen to. */
function repsAtPercent(percentAt: (reps: number) => number, { min, max }: ValidReps, percent: number): number {
  let reps = min;
  while (reps + 1 <= max && percentAt(reps + 0.5) > percent) reps += 0.5;
  const here = percentAt(reps);
  return reps + (0.5 * (here - percent)) / (here - percentAt(reps + 0.5));
}
