/** How one week's sets become several weeks'. */
export const VERTICAL_PLANS = [
  "constant",
  "linear",
  "linear-reverse",
  "block",
  "block-variant",
  "block-undulating",
  "undulating",
  "undulating-reverse",
  "volume-intensity",
  "rep-accumulation",
  "set-accumulation",
  "set-accumulation-reverse",
] as const;
/** One of {@link VERTICAL_PLANS}. */
export type VerticalPlanId = (typeof VERTICAL_PLANS)[number];

/** What changes from week to week. */
export interface VerticalPlanPattern {
  /** Added to the repetitions of every set, one number a week. */
  readonly repsChange: readonly number[];
  /** Which step of the progression each week takes, 0 the hardest. */
  readonly steps: readonly number[];
}

const LEVEL = [0, 0, 0, 0];
const CLIMB = [-3, -2, -1, 0];

/** Every plan by id, over four weeks. */
export const verticalPlans: { readonly [Id in VerticalPlanId]: VerticalPlanPattern } = {
  constant: { repsChange: LEVEL, steps: CLIMB },
  linear: { repsChange: [0, -1, -2, -3], steps: CLIMB },
  "linear-reverse": { repsChange: [0, 1, 2, 3], steps: CLIMB },
  block: { repsChange: LEVEL, steps: [-2, -1, 0, -3] },
  "block-variant": { repsChange: LEVEL, steps: [-2, -1, -3, 0] },
  "block-undulating": { repsChange: [0, -2, -1, -3], steps: [-2, -1, -3, 0] },
  undulating: { repsChange: [0, -2, -1, -3], steps: CLIMB },
  "undulating-reverse": { repsChange: [0, 2, 1, 3], steps: CLIMB },
  "volume-intensity": { repsChange: [0, 0, -3, -3], steps: CLIMB },
  "rep-accumulation": { repsChange: CLIMB, steps: LEVEL },
  "set-accumulation": { repsChange: LEVEL, steps: [-2, -2, -2, -2] },
  "set-accumulation-reverse": { repsChange: LEVEL, steps: CLIMB },
};
