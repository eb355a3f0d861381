import type { Catalogue } from "../../catalogue/catalogue";
import { resolveExercise } from "../../catalogue/resolveExercise";
import { foldText } from "../../foundation/foldText";
import { unlistedExerciseId } from "../../log/unlisted";

/** What a logged name means. */
export interface LoggedExercise {
  /** The name as logged, with the equipment where that stands in a column of its own. */
  readonly logged: string;
  readonly exerciseId: string;
  /** The name to keep: the logged one where it differs from the catalogue's. */
  readonly name: string | undefined;
  /** The logged load is taken off the body mass. */
  readonly isAssistance: boolean;
  readonly isBarbell: boolean;
  /** Set for a name the catalogue does not know, to the lifts it could be. */
  readonly candidates: readonly string[] | undefined;
}

/** "Assisted" in the languages apps translate their lifts to; such a lift is logged with a positive number. */
const ASSISTED = /\b(?:assisted|assist(?:id|it)[oa]|asistid[oa]|assistee?|unterstutzt)\b/u;
/** The lightest bar that is loaded like a barbell. */
const LIGHTEST_BARBELL_KG = 15;

/**
 * Finds what a name means; `qualifier` is what other columns say of it, such as the equipment, and `wordsOf` gives the
 * words of a name that is a code of the app's.
 */
export function resolveLogged(name: string, qualifier: string, catalogue: Catalogue, wordsOf = asLogged): LoggedExercise {
  const logged = qualifier === "" ? name : `${name} (${qualifier})`;
  const words = wordsOf(logged);
  const resolution = resolveExercise(words, catalogue);
  if (resolution.status === "found") {
    const { exercise } = resolution;
    return {
      logged,
      exerciseId: exercise.id,
      name: exercise.name === name ? undefined : name,
      isAssistance: exercise.loading.convention === "assistance",
      isBarbell: exercise.loading.barKg >= LIGHTEST_BARBELL_KG,
      candidates: undefined,
    };
  }
  const folded = foldText(words);
  return {
    logged,
    exerciseId: unlistedExerciseId(logged),
    name: logged,
    isAssistance: ASSISTED.test(folded),
    isBarbell: folded.includes("barbell"),
    candidates: resolution.status === "ambiguous" ? resolution.candidates.map(({ id }) => id) : [],
  };
}

function asLogged(name: string): string {
  return name;
}
