import type { Exercise } from "./exercise";
import type { MuscleInvolvement } from "./muscle";
import type { MuscleId } from "./muscles";

/** One lift as it is written down: an {@link Exercise} less what can be derived or is empty for most. */
export interface ExerciseRow<Id extends string = string>
  extends Omit<Exercise<Id>, "sources" | EmptyForMost>,
    Partial<Pick<Exercise<Id>, EmptyForMost>> {
  /** Muscles that hold a joint still and earn no credit; they join `muscles` as stabilisers, by judgement. */
  readonly stabilisers?: readonly MuscleId[];
}

type EmptyForMost = "setup" | "suitability" | "thresholds" | "facts";

/**
 * Makes one row of a catalogue: fills in what most lifts leave empty, lists the sources it cites, and keeps its id a
 * literal type while the declaration file stays small.
 *
 * @param row the lift; `setup`, `suitability`, `thresholds` and `facts` may be left out, `sources` is read off the row
 * @returns the whole lift
 * @example
 * import { barbellHipThrust, defineExercise } from "liftcore/catalogue";
 * const house = defineExercise({ ...barbellHipThrust, id: "house-thrust", name: "House thrust", aliases: [], facts: [] });
 * house.id // => "house-thrust"
 * house.sources.includes("contreras-2011") // => false
 */
export function defineExercise<const Id extends string>({ stabilisers = [], ...row }: ExerciseRow<Id>): Exercise<Id> {
  const muscles = [...row.muscles, ...stabilisers.map(holdStill)];
  const whole = { setup: [], suitability: [], thresholds: {}, facts: [], ...row, muscles, sources: [] };
  return { ...whole, sources: [...new Set(listCited(whole))].sort() };
}

function holdStill(muscle: MuscleId): MuscleInvolvement {
  return { muscle, role: "stabiliser", setCredit: 0, peakLength: "even", evidence: "judgement" };
}

/** Every source id under a `sources` key, however deep. */
function listCited(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "sources" && Array.isArray(inner) ? inner.map(String) : listCited(inner),
  );
}
