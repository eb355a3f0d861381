import type { Exercise } from "../exercise";

/** Words that may be left out of a name, one space apart, and for which lifts. */
export interface LooseWords {
  readonly words: string;
  /** None is left out where one of these makes another lift of the movement; the word itself unless said. */
  readonly rivals?: string;
  /** Whether a lift stays the same lift without the word. */
  readonly changesLittle: (exercise: Exercise) => boolean;
}

const always = () => true;
const isPull = ({ pattern }: Exercise) => /pull|elbow-flexion/.test(pattern);
const usesCable = ({ equipment }: Exercise) => equipment.some(({ equipment: id }) => id === "cable");
const movesNoBody = ({ loading }: Exercise) => loading.bodyMassShare === 0;
const isOfLegs = ({ bodyPart }: Exercise) => bodyPart === "legs" || bodyPart === "hips";
const isOneSided = ({ laterality }: Exercise) => laterality !== "bilateral";
const isPerHand = ({ loading }: Exercise) => loading.convention === "per-hand" || loading.convention === "per-side";
const takesOneArm = (exercise: Exercise) => !isOfLegs(exercise) && (isOneSided(exercise) || isPerHand(exercise));

/**
 * Every loose word, with its limits. One side at a time takes half the load, so it is another lift unless the load is
 * logged per hand; sitting down makes another lift where the body moves. Incline, reverse and the like are never loose.
 */
export const LOOSE_WORDS: readonly LooseWords[] = [
  { words: "custom backup old each-side superset dropset ladder pyramid partials", changesLittle: always },
  { words: "full-rom below-parallel focus easy", changesLittle: always },
  { words: "technogym nautilus cybex matrix precor olympic", changesLittle: always },
  { words: "slow speed explosive eccentric deadstop strict", changesLittle: always },
  { words: "wide medium neutral overhand omnigrip double dual", changesLittle: always },
  { words: "close elbows-out", changesLittle: isPull },
  { words: "rope v-bar straight-bar", changesLittle: usesCable },
  { words: "seated standing kneeling", rivals: "seated standing kneeling lying", changesLittle: movesNoBody },
  { words: "alternating", changesLittle: isPerHand },
  { words: "single-arm", changesLittle: takesOneArm },
  { words: "single-leg", changesLittle: (exercise) => isOfLegs(exercise) && isOneSided(exercise) },
  { words: "unilateral", changesLittle: (exercise) => isOneSided(exercise) || takesOneArm(exercise) },
  { words: "contralateral", changesLittle: isOneSided },
];
