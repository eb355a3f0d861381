import type { Exercise } from "./exercise";

/** Words of one kind that may be left out of a name, unless one of the kind makes another lift of the movement. */
export interface LooseWords {
  readonly words: readonly string[];
  /** Words of the kind that may never be left out themselves. */
  readonly fast?: readonly string[];
  /** Whether a lift stays the same lift without the word. */
  readonly changesLittle: (exercise: Exercise) => boolean;
}

const always = () => true;
const isPull = ({ pattern }: Exercise) => /pull|elbow-flexion/.test(pattern);
const usesCable = ({ equipment }: Exercise) => equipment.some(({ equipment: id }) => id === "cable");
const movesNoBody = ({ loading }: Exercise) => loading.bodyMassShare === 0;
const isPerHand = ({ loading }: Exercise) => loading.convention === "per-hand";
const isOneSided = ({ laterality }: Exercise) => laterality !== "bilateral";
const isOfLegs = ({ bodyPart }: Exercise) => bodyPart === "legs" || bodyPart === "hips";

function each(words: string, changesLittle: LooseWords["changesLittle"]): readonly LooseWords[] {
  return words.split(" ").map((word) => ({ words: [word], changesLittle }));
}

/**
 * Every kind, with its limits. One side at a time takes half the load, so it is another lift unless the load is logged
 * per hand; sitting down makes another lift where the body moves. Incline, reverse and the like are never loose.
 */
export function looseWords(): readonly LooseWords[] {
  return [
    // Notes that apps and lifters leave on a name, and makers of machines.
    ...each("custom backup old each-side superset dropset partials", always),
    ...each("technogym nautilus cybex matrix precor olympic", always),
    ...each("slow speed explosive eccentric deadstop strict", always),
    ...each("wide medium neutral overhand", always),
    ...each("close", isPull),
    ...each("rope v-bar straight-bar", usesCable),
    ...each("alternating", isPerHand),
    { words: ["seated", "standing", "kneeling"], fast: ["lying"], changesLittle: movesNoBody },
    ...each("single-arm", (exercise) => !isOfLegs(exercise) && (isOneSided(exercise) || isPerHand(exercise))),
    ...each("single-leg", (exercise) => isOfLegs(exercise) && isOneSided(exercise)),
    ...each("unilateral", isOneSided),
  ];
}
