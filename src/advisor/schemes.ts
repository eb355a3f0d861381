import type { BuiltInSchemeId } from "./plan";
import type { Scheme } from "./scheme";
import { doubleProgression } from "./schemes/doubleProgression";
import { linear } from "./schemes/linear";
import { rirTarget } from "./schemes/rirTarget";

/** Every built-in scheme by id. */
export const schemes: Readonly<Record<BuiltInSchemeId, Scheme>> = {
  linear,
  "double-progression": doubleProgression,
  "rir-target": rirTarget,
};
