import type { Exercise } from "./exercise";
import { checkExercises } from "./checkExercises";
import { exercises as builtInExercises } from "./exercises";
import { lazily } from "./lazily";
import { indexNames, type NameIndex } from "./nameIndex";

/** A set of lifts that can be looked up. Whatever takes a catalogue takes the built-in one when it is left out. */
export interface Catalogue {
  readonly exercises: readonly Exercise[];
  /** The index by name, made at the first lookup and kept with the catalogue. */
  readonly names: () => NameIndex;
}

/**
 * Makes a catalogue of an app's own lifts, beside ours or instead of them.
 *
 * @param exercises the lifts, ids unique; to add to ours pass `[...exercises, ...own]`
 * @returns a catalogue that any function with a `catalogue` argument takes
 * @throws LiftcoreError `invalid-catalogue` for an id that is not kebab-case or not unique, a name or alias that is the
 * same as another after folding, or a lift without a primary muscle; `argument` names the field
 * @example
 * import { barbellHipThrust, createCatalogue, findExercise } from "liftcore/catalogue";
 * const mine = createCatalogue([{ ...barbellHipThrust, id: "house-thrust", name: "House thrust", aliases: [] }]);
 * findExercise("HOUSE thrusts", mine)?.id // => "house-thrust"
 */
export function createCatalogue(exercises: readonly Exercise[]): Catalogue {
  checkExercises(exercises);
  return catalogueOf(exercises);
}

/** Our own lifts. Not checked again when loaded: the tests of the data have done it. */
export const builtInCatalogue: Catalogue = /* @__PURE__ */ catalogueOf(builtInExercises);

function catalogueOf(exercises: readonly Exercise[]): Catalogue {
  return { exercises, names: lazily(() => indexNames(exercises)) };
}
