/** One set of a scheme: what to do, relative to the one-repetition maximum. */
export interface SchemeRow {
  /** From 1, in order of training. */
  readonly week: number;
  /** Step of the progression, 0 the hardest. */
  readonly step: number;
  /** From 1 within the week. */
  readonly set: number;
  readonly reps: number;
  /** Amount of the progression's adjustment, in its own measure; null where the load is that of other repetitions or given by hand. */
  readonly adjustment: number | null;
  /** Load over one-repetition maximum, not rounded; 0 or less where the model allows no load. */
  readonly share: number;
}
