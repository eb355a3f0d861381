/** Where to look for a loadable mass: the closest (the lighter of two as close), the closest below, the closest above. */
export const LOADABLE_DIRECTIONS = ["nearest", "down", "up"] as const;
/** One of {@link LOADABLE_DIRECTIONS}. */
export type LoadableDirection = (typeof LOADABLE_DIRECTIONS)[number];
