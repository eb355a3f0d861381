import type { SchemeVolume } from "./progressionTables";

/** The patterns that the sets of a session can make. */
export const SET_SCHEMES = [
  "wave",
  "wave-descending",
  "plateau",
  "step",
  "step-reverse",
  "light-heavy",
  "pyramid",
  "pyramid-reverse",
  "ladder",
  "rep-accumulation",
] as const;
/** One of {@link SET_SCHEMES}. */
export type SetSchemeId = (typeof SET_SCHEMES)[number];

/** One pattern. */
export interface SetSchemePattern {
  readonly name: string;
  /** Id in `sources`. */
  readonly source: string;
  readonly reps: readonly number[];
  /** Added to each set's amount, given how many sets there are. */
  readonly adjustments: (sets: number) => readonly number[];
  readonly volume: SchemeVolume;
  /** "own": a set's load follows its own repetitions. "most": that of the set with the most, as the load stays on the bar. */
  readonly loadOf: "own" | "most";
}

const SOURCE = "jovanovic-stmr";

/** Every pattern by id. */
export const setSchemes: { readonly [Id in SetSchemeId]: SetSchemePattern } = {
  wave: {
    name: "Wave",
    source: SOURCE,
    reps: [10, 8, 6],
    adjustments: risingBy5,
    volume: "normal",
    loadOf: "own",
  },
  "wave-descending": {
    name: "Descending wave",
    source: SOURCE,
    reps: [6, 8, 10],
    adjustments: risingBy5,
    volume: "normal",
    loadOf: "own",
  },
  plateau: {
    name: "Plateau",
    source: SOURCE,
    reps: [5, 5, 5],
    adjustments: level,
    volume: "normal",
    loadOf: "own",
  },
  step: {
    name: "Step",
    source: SOURCE,
    reps: [5, 5, 5],
    adjustments: risingBy10,
    volume: "intensive",
    loadOf: "own",
  },
  "step-reverse": {
    name: "Reverse step",
    source: SOURCE,
    reps: [5, 5, 5],
    adjustments: fallingBy10,
    volume: "intensive",
    loadOf: "own",
  },
  "light-heavy": {
    name: "Light and heavy",
    source: SOURCE,
    reps: [10, 5, 10, 5],
    adjustments: alternating,
    volume: "normal",
    loadOf: "most",
  },
  pyramid: {
    name: "Pyramid",
    source: SOURCE,
    reps: [12, 10, 8, 10, 12],
    adjustments: level,
    volume: "extensive",
    loadOf: "own",
  },
  "pyramid-reverse": {
    name: "Reverse pyramid",
    source: SOURCE,
    reps: [8, 10, 12, 10, 8],
    adjustments: level,
    volume: "extensive",
    loadOf: "own",
  },
  ladder: {
    name: "Ladder",
    source: SOURCE,
    reps: [3, 5, 10],
    adjustments: level,
    volume: "normal",
    loadOf: "most",
  },
  "rep-accumulation": {
    name: "Repetition accumulation",
    source: SOURCE,
    reps: [10, 10, 10],
    adjustments: level,
    volume: "normal",
    loadOf: "own",
  },
};

function level(sets: number): number[] {
  return fill(sets, () => 0);
}

function risingBy5(sets: number): number[] {
  return fill(sets, (place) => -0.05 * (sets - 1 - place));
}

function risingBy10(sets: number): number[] {
  return fill(sets, (place) => -0.1 * (sets - 1 - place));
}

function fallingBy10(sets: number): number[] {
  return fill(sets, (place) => -0.1 * place);
}

/** The first of a pair as the table says, the second 10 % of the maximum lighter. */
function alternating(sets: number): number[] {
  return fill(sets, (place) => (place % 2 === 0 ? 0 : -0.1));
}

function fill(sets: number, at: (place: number) => number): number[] {
  return Array.from({ length: sets }, (_, place) => at(place));
}
