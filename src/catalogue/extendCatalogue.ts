import { checkList } from "../foundation/checkList";
import { checkObject } from "../foundation/checkObject";
import { checkOneOf } from "../foundation/checkOneOf";
import { describeValue } from "../foundation/describeValue";
import { refuseArgument } from "../foundation/refuseArgument";
import { builtInCatalogue, catalogueOf, type Catalogue } from "./catalogue";
import { checkCatalogue } from "./checks/checkCatalogue";
import { asCatalogueFault, checkPlaced, type PlacedExercise } from "./checks/checkExercises";
import { defineExercise } from "./defineExercise";
import type { DemandRatings, Exercise, ExerciseLoading } from "./exercise";
import { findById } from "./getExercise";

/** The fields of a lift that an app sees otherwise; what is left out stays. Its id is permanent, its sources follow. */
export interface ExerciseOverride extends Partial<Omit<Exercise, "id" | "sources" | "loading" | "demands">> {
  readonly loading?: Partial<ExerciseLoading>;
  readonly demands?: Partial<DemandRatings>;
}

/** What an app changes about a catalogue. A lift can be changed in one way only. */
export interface CatalogueChanges {
  /** New lifts; they come last. */
  readonly add?: readonly Exercise[];
  /** Whole lifts that stand in for those with the same ids. */
  readonly replace?: readonly Exercise[];
  /** Some fields of lifts, by id. `loading`, `demands` and `thresholds` are merged; all else is exchanged. */
  readonly override?: Readonly<Record<string, ExerciseOverride>>;
  /** Ids of lifts to leave out. */
  readonly remove?: readonly string[];
}

const CHANGES = ["add", "replace", "override", "remove"] as const;
const MERGED = ["loading", "demands", "thresholds"] as const;

/**
 * Makes a catalogue out of another: lifts added, replaced, changed in part and left out. The other one stays as it is.
 *
 * @param changes what to add, replace, override and remove
 * @param catalogue what to start from, ours when left out
 * @returns a catalogue that any function with a `catalogue` argument takes; what stays keeps its place
 * @throws LiftcoreError `unknown-exercise` for a change to a lift that is not there, naming the closest ids;
 * `invalid-catalogue` for a lift that cannot be, or whose name or id another one has; `argument` is the field, as
 * `override.bench-press.loading.barKg` or `add[0].name`; `invalid-argument` for a catalogue that is none
 * @example
 * import { benchPress, extendCatalogue, findExercise, getExercise } from "liftcore/catalogue";
 * const mine = extendCatalogue({
 *   add: [{ ...benchPress, id: "club-press", name: "Club press", aliases: [] }],
 *   override: { "bench-press": { aliases: [...benchPress.aliases, "Monday press"], loading: { barKg: 15 } } },
 *   remove: ["burpee"],
 * });
 * findExercise("Monday Press", mine)?.loading.barKg // => 15
 * getExercise("club-press", mine).name // => "Club press"
 * getExercise("burpee", mine) // => throws unknown-exercise
 */
export function extendCatalogue(changes: CatalogueChanges, catalogue: Catalogue = builtInCatalogue): Catalogue {
  checkCatalogue(catalogue);
  const exercises = asCatalogueFault(() => {
    const placed = place(changes, catalogue);
    checkPlaced(placed);
    return placed.map(({ exercise }) => exercise);
  });
  // A lift that was changed in part may cite other sources than before.
  const { override = {} } = changes;
  return catalogueOf(
    exercises.map((exercise) => (Object.hasOwn(override, exercise.id) ? defineExercise(exercise) : exercise)),
  );
}

function place(changes: CatalogueChanges, catalogue: Catalogue): readonly PlacedExercise[] {
  checkObject("changes", changes);
  for (const name of Object.keys(changes)) checkOneOf("changes", name, CHANGES);
  const { add = [], replace = [], override = {}, remove = [] } = changes;
  checkList("add", add);
  checkList("replace", replace);
  checkObject("override", override);
  checkList("remove", remove);

  const fates = new Map<string, PlacedExercise | undefined>();
  const decide = (path: string, id: string, fate: PlacedExercise | undefined): void => {
    findById(path, id, catalogue);
    if (fates.has(id)) refuseArgument(path, `must be changed in one way only, got ${describeValue(id)} twice`);
    fates.set(id, fate);
  };
  remove.forEach((id, i) => {
    decide(`remove[${i}]`, id, undefined);
  });
  replace.forEach((exercise, i) => {
    checkObject(`replace[${i}]`, exercise);
    decide(`replace[${i}].id`, exercise.id, { exercise, path: `replace[${i}]` });
  });
  for (const [id, fields] of Object.entries(override)) {
    const path = `override.${id}`;
    decide(path, id, { exercise: merge(path, findById(path, id, catalogue), fields), path });
  }

  const stayed = catalogue.exercises.flatMap((exercise): readonly PlacedExercise[] => {
    if (!fates.has(exercise.id)) return [{ exercise }];
    const fate = fates.get(exercise.id);
    return fate === undefined ? [] : [fate];
  });
  return [...stayed, ...Array.from(add, (exercise, i) => ({ exercise, path: `add[${i}]` }))];
}

function merge(path: string, ours: Exercise, fields: ExerciseOverride): Exercise {
  checkObject(path, fields);
  if ("id" in fields) refuseArgument(`${path}.id`, "must be left out: ids are permanent");
  if ("movers" in fields) refuseArgument(`${path}.movers`, "must be left out: a lift lists its `muscles`");
  for (const part of MERGED) if (fields[part] !== undefined) checkObject(`${path}.${part}`, fields[part]);
  return {
    ...ours,
    ...fields,
    loading: { ...ours.loading, ...fields.loading },
    demands: { ...ours.demands, ...fields.demands },
    thresholds: { ...ours.thresholds, ...fields.thresholds },
  };
}
