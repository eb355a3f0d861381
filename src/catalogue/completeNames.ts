import type { LocalNames } from "./localNames";

/** The names of one language made whole, and the ids whose name is English because the language lacks it. */
type WholeNames = LocalNames & { readonly missing: readonly string[] };

/** Puts the English name where a language has none, and lists where: lifts, muscles, regions and equipment in turn. */
export function completeNames(local: LocalNames, english: LocalNames): WholeNames {
  return {
    exercises: { ...english.exercises, ...local.exercises },
    muscles: { ...english.muscles, ...local.muscles },
    regions: { ...english.regions, ...local.regions },
    equipment: { ...english.equipment, ...local.equipment },
    missing: [
      ...lacking(english.exercises, local.exercises),
      ...lacking(english.muscles, local.muscles),
      ...lacking(english.regions, local.regions),
      ...lacking(english.equipment, local.equipment),
    ],
  };
}

function lacking(all: Readonly<Record<string, string>>, some: Readonly<Record<string, string>>): readonly string[] {
  return Object.keys(all).filter((id) => !Object.hasOwn(some, id));
}
