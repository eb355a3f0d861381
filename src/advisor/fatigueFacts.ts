import { daysBetween, type CalendarDate } from "../units/calendar";
import type { Exposure } from "./exposure";
import type { KnownFacts } from "./facts";
import { exposuresSinceRecord } from "./historyFacts";
import { readFatigueSigns } from "./readFatigueSigns";

/** Gathers the signs of fatigue as they stand, and as they stood before the last exposure. */
export function gatherFatigueFacts(newestFirst: readonly Exposure[], today: CalendarDate): KnownFacts {
  const signs = readFatigueSigns(newestFirst, today);
  const [last, previous] = newestFirst;
  const earlier = newestFirst.slice(1);
  return {
    ...(signs === undefined ? {} : { "fatigue.signs": signs }),
    ...(last === undefined || previous === undefined
      ? {}
      : {
          "before.exposuresSinceRecord": exposuresSinceRecord(earlier),
          "before.signs": readFatigueSigns(earlier, last.date) ?? [],
          "before.daysSince": daysBetween(previous.date, today),
          "before.topLoad": previous.topLoad,
        }),
  };
}
