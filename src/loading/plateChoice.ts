/** The plates of a side that a search chose: `counts` by kind, `total` in grains with the bar. */
export interface PlateChoice {
  readonly total: number;
  readonly counts: readonly number[];
}
