import type { Exercise } from "./exercise";
import { checkExercises } from "./checks/checkExercises";
import { exercises as builtInExercises } from "./exercises";
import { lazily } from "./lazily";
import { indexNames, type NameIndex } from "./names/nameIndex";

/** A set of lifts that can be looked up. Whatever takes a catalogue takes the built-in one when it is left out. */
export interface Catalogue {
  readonly exercises: readonly Exercise[];
  /** The index by name, made at the first lookup and kept with the catalogue. */
  readonly names: () => NameIndex;
}

/**
 * Makes a catalogue of an app's own lifts, beside ours or instead of them. Every field is checked.
 *
 * @param exercises the lifts, ids unique; to add to ours pass `[...exercises, ...own]`, or see `extendCatalogue`
 * @returns a catalogue that any function with a `catalogue` argument takes
 * @throws LiftcoreError `invalid-catalogue` for a field that is missing or cannot be, an id that is not kebab-case or
 * not unique, or a name that is the same as another after folding; `argument` is the field, as
 * `exercises[3].muscles[0].setCredit`
 * @example
 * import { barbellHipThrust, createCatalogue, findExercise } from "liftcore/catalogue";
 * const mine = createCatalogue([{ ...barbellHipThrust, id: "house-thrust", name: "House thrust", aliases: [] }]);
 * findExercise("HOUSE thrusts", mine)?.id // => "house-thrust"
 * createCatalogue([{ ...barbellHipThrust, plane: "diagonal" }]) // => throws invalid-catalogue
 */
export function createCatalogue(exercises: readonly Exercise[]): Catalogue {
  checkExercises(exercises, builtInExercises);
  return catalogueOf(exercises);
}

/** Our own lifts. Not checked again when loaded: the tests of the data have done it. */
export const builtInCatalogue: Catalogue = /* @__PURE__ */ catalogueOf(builtInExercises);

/** Makes a catalogue of lifts that have been checked. */
export function catalogueOf(exercises: readonly Exercise[]): Catalogue {
  return { exercises, names: lazily(() => indexNames(exercises)) };
}
