import { checkObject } from "../foundation/checkObject";
import { describeValue } from "../foundation/describeValue";
import { refuseArgument } from "../foundation/refuseArgument";
import { builtInCatalogue, type Catalogue } from "./catalogue";
import { EVIDENCE_GRADES, type Evidence } from "./evidence";
import type { SetupEffect, SetupVariable } from "./exercise";
import { findById } from "./getExercise";
import type { MuscleId } from "./muscles";

/** What a setup as a whole does to one muscle. */
export interface SetupOutcome {
  /** "unknown" where the answers pull both ways or nobody has found out. */
  readonly change: SetupEffect["change"];
  /** The weakest grade among the answers that bear on it, and all their sources. */
  readonly evidence: Evidence;
  /** The answers that bear on it. */
  readonly causes: readonly { readonly variable: string; readonly option: string }[];
}

interface Cause {
  readonly variable: string;
  readonly option: string;
  readonly effect: SetupEffect;
}

const NOT_LISTED: Evidence = {
  grade: "judgement",
  sources: ["project-judgement"],
  note: "the answer is not one of those listed",
};

/**
 * Says what a setup changes for each muscle, against the recommended one.
 *
 * It describes recruitment and never changes what a set counts for. Answers that pull a muscle both ways make it
 * "unknown", and so does an answer that is not among a variable's options, for every muscle the variable can change.
 * Variables the lift does not list are passed over: nothing is known about them.
 *
 * @param exerciseId an id of the catalogue
 * @param setup answers by setup variable, as `ExerciseEntry.setup` holds them; true and false stand for "yes" and "no"
 * @param catalogue where to look, ours when left out
 * @returns an outcome for every muscle that the answers bear on
 * @throws LiftcoreError `unknown-exercise` when no lift has that id, `invalid-argument` when `setup` is no object
 * or an answer in it no string, number, true or false
 * @example
 * import { resolveSetupEffects } from "liftcore/catalogue";
 * resolveSetupEffects("barbell-hip-thrust", { stance: "wide" })["gluteus-maximus"]?.change // => "more"
 * const mixed = resolveSetupEffects("barbell-hip-thrust", { "feet-distance": "close", "foot-pressure": "heels" });
 * mixed.quadriceps?.change // => "unknown"
 */
export function resolveSetupEffects(
  exerciseId: string,
  setup: Readonly<Record<string, Answer>>,
  catalogue: Catalogue = builtInCatalogue,
): Readonly<Partial<Record<MuscleId, SetupOutcome>>> {
  const exercise = findById("exerciseId", exerciseId, catalogue);
  checkObject("setup", setup);
  const causes = exercise.setup.flatMap((variable) => causesOf(variable, answerTo(variable, setup)));
  const muscles = [...new Set(causes.map(({ effect }) => effect.muscle))];
  const outcomes: Partial<Record<MuscleId, SetupOutcome>> = {};
  for (const muscle of muscles) outcomes[muscle] = combine(causes.filter(({ effect }) => effect.muscle === muscle));
  return outcomes;
}

type Answer = string | number | boolean;

/** Looks at own keys only: nobody has answered "constructor". */
function answerTo({ id }: SetupVariable, setup: Readonly<Record<string, Answer>>): Answer | undefined {
  const answer = Object.hasOwn(setup, id) ? setup[id] : undefined;
  if (answer === undefined || ["string", "number", "boolean"].includes(typeof answer)) return answer;
  refuseArgument(`setup.${id}`, `must be a string, a number, true or false, got ${describeValue(answer)}`);
}

function causesOf(variable: SetupVariable, answer: Answer | undefined): readonly Cause[] {
  if (answer === undefined) return [];
  const option = answer === true ? "yes" : answer === false ? "no" : String(answer);
  const effects = variable.options.find(({ id }) => id === option)?.effects ?? unknownEffects(variable);
  return effects.map((effect) => ({ variable: variable.id, option, effect }));
}

function unknownEffects({ options }: SetupVariable): readonly SetupEffect[] {
  const muscles = new Set(options.flatMap(({ effects }) => effects.map(({ muscle }) => muscle)));
  return [...muscles].map((muscle) => ({ muscle, change: "unknown", evidence: NOT_LISTED }));
}

function combine(causes: readonly Cause[]): SetupOutcome {
  const changes = new Set(causes.map(({ effect }) => effect.change).filter((change) => change !== "same"));
  const [change = "same", ...others] = changes;
  return {
    change: others.length === 0 ? change : "unknown",
    evidence: combineEvidence(causes.map(({ effect }) => effect.evidence)),
    causes: causes.map(({ variable, option }) => ({ variable, option })),
  };
}

function combineEvidence(all: readonly Evidence[]): Evidence {
  const weakest = Math.max(...all.map(({ grade }) => EVIDENCE_GRADES.indexOf(grade)));
  const notes = [...new Set(all.flatMap(({ note }) => note ?? []))];
  return {
    grade: EVIDENCE_GRADES[weakest] ?? "judgement",
    sources: [...new Set(all.flatMap(({ sources }) => sources))],
    ...(all.some(({ contested }) => contested === true) ? { contested: true } : {}),
    ...(notes.length === 0 ? {} : { note: notes.join("; ") }),
  };
}
