import type { TrainingLog } from "../log/types";
import type { CalendarDate } from "../units/calendar";
import { makeReason, type Reason, type Spokesperson } from "./reason";
import type { Situation } from "./situation";

const reader: Spokesperson = {
  id: "read-log",
  sources: [],
  messages: {
    "no-counted-sets": "Nothing logged of this lift is a finished set counted in repetitions, so there is nothing to progress from.",
    "assisted-lift": "Progress on an assisted lift means less help, which this version does not plan yet.",
  },
};

/** Says why a logged lift cannot be advised on; nothing where it can, or where it was never done. */
export function explainUnusable(
  { exercise, exposures }: Situation,
  log: TrainingLog,
  exerciseId: string,
  today: CalendarDate,
): Reason | undefined {
  const entries = log.sessions
    .filter(({ date }) => date <= today)
    .flatMap((session) => session.entries.filter((entry) => entry.exerciseId === exerciseId));
  const isAssisted = entries.some(({ sets }) => sets.some(({ assistance }) => assistance !== undefined));
  if (exercise?.loading.convention === "assistance" || (isAssisted && exposures.length === 0)) return makeReason(reader, "assisted-lift", {});
  return exposures.length > 0 || entries.length === 0 ? undefined : makeReason(reader, "no-counted-sets", {});
}
