import type { Catalogue } from "../../catalogue/catalogue";
import type { ExerciseEntry } from "../../log/types";
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
const UNLISTED = /^unlisted:/u;

/** Makes the namer of one catalogue: as logged, else as the catalogue says, else by the id. Each name is looked up once. */
export function createNamer(catalogue: Catalogue): (entry: ExerciseEntry) => NameInFile {
  const names = new Map(catalogue.exercises.map(({ id, name }) => [id, name]));
  const known = new Map<string, NameInFile>();
  return ({ exerciseId, name = "" }) => {
    const written =
      plainName(name) || plainName(names.get(exerciseId) ?? "") || plainName(exerciseId.replace(UNLISTED, "")) || NAMELESS;
    const found = known.get(written) ?? { name: written, isAssistance: resolveLogged(written, "", catalogue).isAssistance };
    known.set(written, found);
    return found;
  };
}
