/** Heaviest load or maximum that is taken for meant, in either unit; beyond any bar, stack or sledge, and far from where numbers end. Judgement. */
export const HIGHEST_LOAD = 10_000;

/** Loads and maxima that may be nothing. */
export const LOAD_FROM_ZERO = { min: 0, max: HIGHEST_LOAD };

/** Loads and maxima that must be something. */
export const LOAD_ABOVE_ZERO = { min: Number.MIN_VALUE, max: HIGHEST_LOAD };

/** Lightest load of a log that is read for strength; judgement. */
const LOWEST_LOGGED_LOAD = 0.001;

/** Whether a logged load can be read. A log is not an argument: what nobody lifts is left out there, and nothing is thrown. */
export function isReadableLoad(load: number): boolean {
  return load >= LOWEST_LOGGED_LOAD && load <= HIGHEST_LOAD;
}
