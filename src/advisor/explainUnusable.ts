import type { TrainingLog } from "../log/types";
import type { CalendarDate } from "../units/calendar";
import { makeReason, type Reason, type Spokesperson } from "./reason";
import type { Situation } from "./situation";

const reader: Spokesperson = {
  id: "read-log",
  sources: [],
  messages: {
    "no-loaded-sets": "The {{entries}} entries of this lift hold no finished set with repetitions and a load, so there is nothing to progress from.",
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
  if (exercise?.loading.convention === "assistance") return makeReason(reader, "assisted-lift", {});
  if (exposures.length > 0) return undefined;
  const entries = log.sessions
    .filter(({ date }) => date <= today)
    .flatMap((session) => session.entries.filter((entry) => entry.exerciseId === exerciseId));
  return entries.length === 0 ? undefined : makeReason(reader, "no-loaded-sets", { entries: entries.length });
}
