import type { Advice } from "../advisor/advice";
import { findExercise } from "../catalogue/findExercise";
import { equipmentForLift } from "../loading/equipmentForLift";
import { planWarmupForLift } from "../loading/planWarmupForLift";
import { standardEquipment } from "../loading/standardEquipment";
import { formatMass } from "../units/formatMass";

/** The bar whose plates an ordinary gym is taken to have. */
const USUAL_BAR_KG = 20;

/** Writes the warm-up for the first set of an advice, in a usual gym; nothing for lifts without a load or outside the catalogue. */
export function writeWarmup({ exerciseId, next }: Advice): string[] {
  const [first] = next.sets;
  const lift = findExercise(exerciseId);
  if (lift === undefined || first?.load === undefined || first.load.value === 0) return [];
  const { unit } = first.load;
  const equipment = lift.loading.barKg === USUAL_BAR_KG ? standardEquipment[`plates-${unit}`] : equipmentForLift(lift.loading, unit);
  const { sets } = planWarmupForLift(lift, { load: first.load, reps: first.reps, rir: first.rir }, equipment);
  return sets.length === 0 ? [] : [`Warm-up: ${sets.map(({ load, reps, why }) => `${why === "body-alone" ? "no added load" : formatMass(load)} × ${reps}`).join(", ")}.`];
}
