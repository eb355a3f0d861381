import { placeOf } from "../catalogue/anatomy/findMuscle";
import type { MuscleGroupId } from "../catalogue/anatomy/muscleGroups";
import type { MuscleId } from "../catalogue/muscles";
import { checkList } from "../foundation/checkList";
import { checkNumber } from "../foundation/checkNumber";
import { checkObject } from "../foundation/checkObject";
import { checkOneOf } from "../foundation/checkOneOf";
import { addExactly, toMillionths } from "./addExactly";

/** What sets can be rolled up to. */
export const MUSCLE_LEVELS = ["muscle", "group"] as const;

/** One of {@link MUSCLE_LEVELS}. */
export type MuscleLevel = (typeof MUSCLE_LEVELS)[number];

/** Sets that all count for the same muscles, as those of one lift do. */
export interface CreditedSets {
  /** How many hard sets, at least 0. */
  readonly sets: number;
  /** What one of them counts for, 0 to 1, by the id of a muscle or of a region. */
  readonly credits: Readonly<Record<string, number>>;
}

/** Sets by muscle or by group; what got none has no entry. */
export interface RolledUpSets {
  readonly muscle: Readonly<Partial<Record<MuscleId, number>>>;
  readonly group: Readonly<Partial<Record<MuscleGroupId, number>>>;
}

/**
 * Adds sets up from regions to muscles, or to groups of muscles.
 *
 * A set that trains three heads of the quadriceps is one set for the quadriceps, and one for the thighs if it trains
 * the hamstrings as well. So within a set the greatest credit counts, and only sets are added: sum of sets times
 * greatest credit. That is why sets are asked for with what each counts for, and never as totals by head, which could
 * not be told apart. By muscle the result is the fractional sets of `muscleVolume`. Sums are exact to a millionth, in
 * any order.
 *
 * @param credited hard sets and what each of them counts for; `creditMuscles` reads it off a lift
 * @param level "muscle" or "group"
 * @returns sets by id of the level
 * @throws LiftcoreError `invalid-argument` for an id that is no muscle or region, a credit outside 0 to 1, sets below 0
 * @see project-judgement
 * @example
 * import { backSquat, legExtension } from "liftcore/catalogue";
 * import { creditMuscles, rollUpMuscles } from "liftcore/volume";
 * const extension = { sets: 3, credits: { "rectus-femoris": 1, "vastus-lateralis": 1 } };
 * rollUpMuscles([extension], "muscle") // => { quadriceps: 3 }
 * const squat = { sets: 4, credits: creditMuscles(backSquat) };
 * rollUpMuscles([squat, extension], "group").thighs // => 7
 */
export function rollUpMuscles<Level extends MuscleLevel>(
  credited: readonly CreditedSets[],
  level: Level,
): RolledUpSets[Level] {
  checkList("credited", credited);
  checkOneOf("level", level, MUSCLE_LEVELS);
  const totals = new Map<string, number>();
  credited.forEach((row, i) => {
    checkObject(`credited[${i}]`, row);
    checkNumber(`credited[${i}].sets`, row.sets, { min: 0 });
    for (const [id, credit] of greatestCredits(`credited[${i}].credits`, row.credits, level)) {
      const sets = toMillionths(row.sets * credit);
      if (sets > 0) totals.set(id, addExactly(totals.get(id) ?? 0, sets));
    }
  });
  return Object.fromEntries(totals);
}

function greatestCredits(
  argument: string,
  credits: Readonly<Record<string, number>>,
  level: MuscleLevel,
): ReadonlyMap<string, number> {
  checkObject(argument, credits);
  const greatest = new Map<string, number>();
  for (const [id, credit] of Object.entries(credits)) {
    const { group, muscle } = placeOf(argument, id);
    checkNumber(`${argument}.${id}`, credit, { min: 0, max: 1 });
    const unit = level === "group" ? group.id : muscle.id;
    greatest.set(unit, Math.max(credit, greatest.get(unit) ?? 0));
  }
  return greatest;
}
