import { SET_KINDS, type SetKind } from "../log/types";

/** How many sets of each kind. */
export type SetsByKind = Readonly<Record<SetKind, number>>;

const noSets: SetsByKind = {
  warmup: 0, work: 0, top: 0, backoff: 0, drop: 0, amrap: 0, myo: 0, "rest-pause": 0, cluster: 0,
};

/** Counts sets by kind. */
export function countByKind(kinds: readonly SetKind[]): SetsByKind {
  const counts = { ...noSets };
  for (const kind of kinds) counts[kind] += 1;
  return counts;
}

/** Adds two counts. */
export function addByKind(a: SetsByKind, b: SetsByKind): SetsByKind {
  const counts = { ...a };
  for (const kind of SET_KINDS) counts[kind] += b[kind];
  return counts;
}
