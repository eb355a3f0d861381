/** One step of a warm-up: a share of the way to the working load, and its repetitions. */
export interface WarmupStep {
  readonly share: number;
  readonly reps: number;
}

/** The steps for sets of up to so many repetitions to failure. */
export interface WarmupRamp {
  readonly mostRepsToFailure: number;
  readonly steps: readonly WarmupStep[];
}

/**
 * How a warm-up climbs, by how heavy the working set is. Judgement, in one place: the nearer to a maximum, the more steps and
 * the higher the last one; repetitions fall as the load rises. Two trials frame it: before sets at 80 % of a maximum, six
 * repetitions at 80 % of the working load, or at 40 % and then 80 %, prepared better than 40 % alone (ribeiro-2020), and
 * work to failure at 80 % of a maximum did not depend on the kind of warm-up (ribeiro-2014); so few repetitions, the last
 * of them heavy, and no more than it takes.
 *
 * @see ribeiro-2020, ribeiro-2014, project-judgement
 */
export const WARMUP_RAMPS: readonly WarmupRamp[] = [
  {
    mostRepsToFailure: 4,
    steps: [
      { share: 0.4, reps: 5 },
      { share: 0.55, reps: 4 },
      { share: 0.7, reps: 3 },
      { share: 0.82, reps: 2 },
      { share: 0.9, reps: 1 },
    ],
  },
  {
    mostRepsToFailure: 6,
    steps: [
      { share: 0.4, reps: 6 },
      { share: 0.55, reps: 5 },
      { share: 0.7, reps: 3 },
      { share: 0.85, reps: 2 },
    ],
  },
  {
    mostRepsToFailure: 11,
    steps: [
      { share: 0.45, reps: 8 },
      { share: 0.65, reps: 5 },
      { share: 0.8, reps: 3 },
    ],
  },
  {
    mostRepsToFailure: 15,
    steps: [
      { share: 0.5, reps: 8 },
      { share: 0.7, reps: 5 },
    ],
  },
  { mostRepsToFailure: Infinity, steps: [{ share: 0.6, reps: 6 }] },
];

/** Most steps for a lift of one joint, which needs less practice and loads less tissue: the last ones. Judgement. */
export const ISOLATION_STEPS = 2;

/** Repetitions with the empty bar, which tires nobody, and with the body alone, which may. Judgement. */
export const EMPTY_BAR_REPS = 10;
export const BODY_ALONE_REPS = 5;

/**
 * Repetitions a warm-up set leaves in reserve, by the estimate from the working set; one that leaves fewer than so many to
 * do is left out. Steps of one or two are to feel the load and are not limited. Judgement.
 */
export const WARMUP_RESERVE = 4;
export const FEWEST_LIMITED_REPS = 3;
export const PRACTICE_REPS = 2;

/**
 * The one step towards a load added to a body of unknown mass, as a share of the added load: what the body itself weighs in
 * decides how hard it is, so there is no telling more. Judgement.
 */
export const UNKNOWN_BODY_STEP: WarmupStep = { share: 0.5, reps: 3 };

/** Steps nearer together than this, or than one step of the equipment, are one; what two small plates add. Judgement. */
export const SMALLEST_JUMP = { kg: 5, lb: 10 } as const;

/** The least share of the working load between the empty bar and the step after it. Judgement. */
export const LEAST_FIRST_JUMP = 0.25;

/** The same after a first set that weighs something itself, full-size plates or the body, but for the last step. Judgement. */
export const LEAST_SECOND_JUMP = 0.1;

/** How far from the wanted share a load may lie to save plates, as shares of the working load: less for the last step. Judgement. */
export const LOAD_TOLERANCE = { step: 0.06, "last-step": 0.035 } as const;

/** A jump more than so many times the one before it makes a ramp uneven; to avoid it is worth so many plates more on a side. Judgement. */
export const UNEVEN_JUMP = { fromTimes: 2, plates: 2 } as const;

/** Seconds to rest after a step, by the least share of the working load it takes. Judgement. */
export const WARMUP_RESTS = [
  { fromShare: 0.8, restSeconds: 120 },
  { fromShare: 0.6, restSeconds: 90 },
  { fromShare: 0, restSeconds: 60 },
] as const;
