import { LiftcoreError } from "../foundation/LiftcoreError";
import { foldText } from "../foundation/foldText";
import type { Exercise } from "./exercise";

const KEBAB_CASE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Throws `invalid-catalogue` unless ids are kebab-case and unique, names unique and every lift has a primary muscle. */
export function checkExercises(exercises: readonly Exercise[]): void {
  const ids = new Set<string>();
  const owners = new Map<string, string>();
  exercises.forEach((exercise, i) => {
    const field = `exercises[${i}]`;
    if (!KEBAB_CASE.test(exercise.id)) {
      fail(`${field}.id`, `must be lower-case words joined by hyphens, got ${JSON.stringify(exercise.id)}`);
    }
    if (ids.has(exercise.id)) fail(`${field}.id`, `must be unique, got "${exercise.id}" twice`);
    ids.add(exercise.id);
    if (!exercise.muscles.some(({ role }) => role === "primary")) {
      fail(`${field}.muscles`, `must hold a primary muscle, got none for "${exercise.id}"`);
    }
    claim(owners, `${field}.name`, exercise.name, exercise.id);
    exercise.aliases.forEach((alias, j) => {
      claim(owners, `${field}.aliases[${j}]`, alias, exercise.id);
    });
  });
}

function claim(owners: Map<string, string>, field: string, name: string, id: string): void {
  const folded = foldText(name);
  if (folded === "") fail(field, `must hold a letter or a digit, got ${JSON.stringify(name)}`);
  const owner = owners.get(folded);
  if (owner !== undefined) fail(field, `must differ from every other name, got "${name}", which "${owner}" has already`);
  owners.set(folded, id);
}

function fail(field: string, fault: string): never {
  throw new LiftcoreError("invalid-catalogue", `${field} ${fault}`, field);
}
