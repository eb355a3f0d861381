import type { Catalogue } from "../../catalogue/catalogue";
import { resolveExercise } from "../../catalogue/resolveExercise";
import { foldText } from "../../foundation/foldText";
import { unlistedExerciseId } from "../../log/unlisted";

/** What a logged name means. */
export interface ResolvedName {
  readonly exerciseId: string;
  /** The name to keep: the logged one where it differs from the catalogue's. */
  readonly name?: string;
  /** The logged load is taken off the body mass. */
  readonly isAssistance: boolean;
  readonly isBarbell: boolean;
  /** Set for a name the catalogue does not know, to the lifts it could be. */
  readonly candidates?: readonly string[];
}

/** "Assisted" in the languages apps translate their lifts to; such a lift is logged with a positive number. */
const ASSISTED = /\b(?:assisted|assist(?:id|it)[oa]|asistid[oa]|assistee?|unterstutzt)\b/u;
/** The lightest bar that is loaded like a barbell. */
const LIGHTEST_BARBELL_KG = 15;

/** Makes a look-up that resolves each different name once. */
export function createNameResolver(catalogue: Catalogue): (name: string) => ResolvedName {
  const resolved = new Map<string, ResolvedName>();
  return (name) => {
    const known = resolved.get(name);
    if (known !== undefined) return known;
    const fresh = resolveName(name, catalogue);
    resolved.set(name, fresh);
    return fresh;
  };
}

function resolveName(name: string, catalogue: Catalogue): ResolvedName {
  const folded = foldText(name);
  const resolution = resolveExercise(name, catalogue);
  if (resolution.status === "found") {
    const { exercise } = resolution;
    return {
      exerciseId: exercise.id,
      ...(exercise.name !== name && { name }),
      isAssistance: exercise.loading.convention === "assistance",
      isBarbell: exercise.loading.barKg >= LIGHTEST_BARBELL_KG,
    };
  }
  return {
    exerciseId: unlistedExerciseId(name),
    name,
    isAssistance: ASSISTED.test(folded),
    isBarbell: folded.includes("barbell"),
    candidates: resolution.status === "ambiguous" ? resolution.candidates.map(({ id }) => id) : [],
  };
}
