import { makeReason, type Reason, type Spokesperson } from "./reason";
import type { Situation } from "./situation";

const reader: Spokesperson = {
  id: "read-log",
  sources: [],
  messages: {
    "no-counted-sets": "Nothing logged of this lift is a finished set counted in repetitions, so there is nothing to progress from.",
    "assisted-lift": "Progress on an assisted lift means less help, which this version does not plan yet.",
    "not-in-repetitions": "This lift is counted in time or distance, which this version does not plan yet.",
  },
};

/** Says why a lift cannot be advised on; nothing where it can. One never done can, if it is counted in repetitions. */
export function explainUnusable({ exercise, exposures, days, resolved }: Situation): Reason | undefined {
  const sets = days.flatMap(({ entries }) => entries.flatMap((entry) => entry.sets));
  const isAssisted = exposures.length === 0 && sets.some(({ assistance }) => assistance !== undefined);
  if (exercise?.loading.convention === "assistance" || isAssisted) return makeReason(reader, "assisted-lift", {});
  const { measure = "repetitions" } = exercise ?? {};
  if (measure !== "repetitions" && resolved.origin !== "given") return makeReason(reader, "not-in-repetitions", {});
  return exposures.length > 0 || days.length === 0 ? undefined : makeReason(reader, "no-counted-sets", {});
}
