import type { Catalogue } from "../../catalogue/catalogue";
import type { ExerciseEntry } from "../../log/types";
import { nameOfUnlisted } from "../../log/unlisted";
import { resolveLogged } from "../rows/nameResolver";
import { plainName } from "./plainText";

/** How a lift is called in a file. */
export interface NameInFile {
  readonly name: string;
  /** Readers take the load of a lift of this name for assistance. */
  readonly isAssistance: boolean;
}

/** No file has a set without a lift. */
const NAMELESS = "Exercise";

/**
 * Makes the namer of one catalogue: as logged where readers find the same lift by it, else as the catalogue calls the
 * lift, else as logged or by the id: which lift it was counts for more than how it was spelt. Each name is looked up once.
 */
export function createNamer(catalogue: Catalogue): (entry: ExerciseEntry) => NameInFile {
  const names = new Map(catalogue.exercises.map(({ id, name }) => [id, name]));
  const known = new Map<string, NameInFile>();

  const choose = (exerciseId: string, logged: string): NameInFile => {
    const spellings = [logged, names.get(exerciseId) ?? "", nameOfUnlisted(exerciseId)].map(plainName).filter((text) => text !== "");
    const readings = spellings.map((name) => resolveLogged(name, "", catalogue));
    const chosen = readings.find((reading) => reading.exerciseId === exerciseId) ?? readings[0];
    return { name: chosen?.logged ?? NAMELESS, isAssistance: chosen?.isAssistance ?? false };
  };

  return ({ exerciseId, name = "" }) => {
    const key = `${exerciseId}\n${name}`;
    const chosen = known.get(key) ?? choose(exerciseId, name);
    known.set(key, chosen);
    return chosen;
  };
}
