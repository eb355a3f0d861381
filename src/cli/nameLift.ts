import { builtInCatalogue } from "../catalogue/catalogue";
import type { TrainingLog } from "../log/types";

/** The catalogue's name of a lift, else the name it was logged under, else its id. */
export function nameLift(exerciseId: string, { sessions }: TrainingLog): string {
  const known = builtInCatalogue.exercises.find(({ id }) => id === exerciseId);
  if (known !== undefined) return known.name;
  const entry = sessions.flatMap(({ entries }) => entries).filter((one) => one.exerciseId === exerciseId).at(-1);
  return entry?.name ?? exerciseId;
}
