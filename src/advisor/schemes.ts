import { doubleProgression } from "./schemes/doubleProgression";
import { linear } from "./schemes/linear";
import { rirTarget } from "./schemes/rirTarget";

/** Every built-in scheme by id. */
export const schemes = {
  linear,
  "double-progression": doubleProgression,
  "rir-target": rirTarget,
} as const;
