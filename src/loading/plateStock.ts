import type { Mass } from "../units/mass";

/** So many plates of one mass. */
export interface PlateCount {
  readonly mass: Mass;
  /** Whole, at least 0. */
  readonly count: number;
}

/** A bar and the plates that can go on it. */
export interface PlateStock {
  /** The empty bar, handle or carriage. */
  readonly bar: Mass;
  /** `count` single plates of each mass, in either unit; a bar loaded on both ends uses pairs, and an odd plate stays on the floor. */
  readonly plates: readonly PlateCount[];
  /** 2 for a bar loaded alike on both ends, 1 for a landmine or loading pin; 2 when left out. */
  readonly sides?: 1 | 2;
  /** Both collars together. */
  readonly collars?: Mass;
}
