import { builtInCatalogue } from "../catalogue/catalogue";
import { resolveExercise } from "../catalogue/resolveExercise";
import { unlistedExerciseId } from "../log/unlisted";
import type { TrainingLog } from "../log/types";
import { badInput, type CommandResult } from "./commandResult";

/** The id of a lift named on the command line, or why there is none. */
export type LiftFound = { readonly ok: true; readonly exerciseId: string } | { readonly ok: false; readonly result: CommandResult };

/** Finds a lift by id or name, in the catalogue or, for names of the lifter's own, in the log. */
export function resolveLift(name: string, log: TrainingLog): LiftFound {
  const resolution = resolveExercise(name, builtInCatalogue);
  if (resolution.status === "found") return { ok: true, exerciseId: resolution.exercise.id };
  const unlisted = name.startsWith("unlisted:") ? name : unlistedExerciseId(name);
  const isLogged = log.sessions.some(({ entries }) => entries.some(({ exerciseId }) => exerciseId === unlisted));
  if (isLogged) return { ok: true, exerciseId: unlisted };
  if (resolution.status === "unknown") return { ok: false, result: badInput(`no lift is called ${JSON.stringify(name)}`) };
  const candidates = resolution.candidates.map(({ id }) => id).join(", ");
  return { ok: false, result: badInput(`${JSON.stringify(name)} may be ${candidates}; name one of them`) };
}
