import { readMoment, type Moment } from "../../cells/readMoment";
import { isRecord } from "../../json/isRecord";
import type { GarminActivity, LocatedSet } from "./findActivities";
import { readText } from "./readText";

/** Gives the start of the session of a set, as text; of a set that none is known for, what stands there itself. */
export type StartFinder = (activity: GarminActivity, set: LocatedSet) => string;

/**
 * Makes the finder of session starts. Every set has its own start: an activity begins with the first of them that can be
 * read; sets without the number of an activity are one session a day, which begins with the earliest.
 */
export function createStartFinder(activities: readonly GarminActivity[]): StartFinder {
  const ofDay = new Map<string, { readonly text: string; readonly time: string }>();
  const ofActivity = new Map<GarminActivity, string>();
  for (const activity of activities) {
    for (const { value } of activity.sets) {
      const text = startOf(value);
      const moment = momentOf(text);
      if (moment === undefined) continue;
      if (!ofActivity.has(activity)) ofActivity.set(activity, text);
      const { date, time = "" } = moment;
      const earliest = ofDay.get(date);
      if (activity.id === "" && (earliest === undefined || time < earliest.time)) ofDay.set(date, { text, time });
    }
  }
  return (activity, { value }) => {
    const own = startOf(value);
    const first = ofActivity.get(activity) ?? own;
    if (activity.id !== "") return first;
    const moment = momentOf(own) ?? momentOf(first);
    return moment === undefined ? own : (ofDay.get(moment.date)?.text ?? own);
  };
}

function startOf(set: unknown): string {
  return isRecord(set) ? readText(set, "startTime") : "";
}

/** Always with the year first. */
function momentOf(text: string): Moment | undefined {
  return readMoment(text, "month-first");
}
