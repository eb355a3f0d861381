import { checkList } from "../foundation/checkList";
import { checkObject } from "../foundation/checkObject";
import type { Exercise } from "./exercise";
import { LENGTH_PROFILES, type PeakLength } from "./muscle";
import type { MuscleId } from "./muscles";

/**
 * Measures how far two lifts ask the same of the same muscles: the sum over muscles of the smaller credit times the likeness
 * of length, divided by the sum of the larger credits.
 *
 * The likeness of two lengths is what their {@link LENGTH_PROFILES} have in common. It describes redundancy, not harm:
 * several hip extension lifts together grew muscle as well as one alone.
 *
 * @param one a lift
 * @param other another
 * @returns 0, no muscle in common, to 1, the same
 * @throws LiftcoreError `invalid-argument` for a lift without a list of muscles
 * @see pelland-2025, krause-neto-2025, project-judgement
 * @example
 * import { backSquat, barbellHipThrust, deadlift, muscleOverlap, romanianDeadlift } from "liftcore/catalogue";
 * muscleOverlap(barbellHipThrust, backSquat) // => ≈ 0.14
 * muscleOverlap(deadlift, romanianDeadlift) // => ≈ 0.5
 */
export function muscleOverlap(one: Pick<Exercise, "muscles">, other: Pick<Exercise, "muscles">): number {
  const [ours, theirs] = [moversOf("one", one), moversOf("other", other)];
  let shared = 0;
  let whole = 0;
  for (const muscle of new Set([...ours.keys(), ...theirs.keys()])) {
    const [a, b] = [ours.get(muscle), theirs.get(muscle)];
    whole += Math.max(a?.setCredit ?? 0, b?.setCredit ?? 0);
    if (a !== undefined && b !== undefined) shared += Math.min(a.setCredit, b.setCredit) * likeness(a.peakLength, b.peakLength);
  }
  return whole === 0 ? 0 : shared / whole;
}

type MoversById = ReadonlyMap<MuscleId, Exercise["muscles"][number]>;

function moversOf(argument: string, lift: Pick<Exercise, "muscles">): MoversById {
  checkObject(argument, lift);
  checkList(`${argument}.muscles`, lift.muscles);
  return new Map(lift.muscles.filter(({ setCredit }) => setCredit > 0).map((mover) => [mover.muscle, mover]));
}

function likeness(one: PeakLength, other: PeakLength): number {
  const [a, b] = [LENGTH_PROFILES[one], LENGTH_PROFILES[other]];
  return Math.min(a.short, b.short) + Math.min(a.mid, b.mid) + Math.min(a.long, b.long);
}
