import { findTooDeep } from "../../json/findTooDeep";
import { isRecord } from "../../json/isRecord";
import type { NamedText } from "../../table/extraColumns";
import type { GarminActivity } from "./findActivities";
import { NO_SINGLE_VALUE, readText } from "./readText";

/** The keys of a set that have columns of their own. */
const READ: ReadonlySet<string> = /* @__PURE__ */ new Set(["startTime", "exercises", "weight", "repetitionCount", "duration", "setType"]);

/** Gives the keys of all sets that are not read, such as the place in a list or a note. */
export function* listUnreadKeys(activities: readonly GarminActivity[]): Generator<string> {
  for (const { sets } of activities) {
    for (const { value } of sets) {
      if (!isRecord(value)) continue;
      for (const key of Object.keys(value)) if (!READ.has(key)) yield key;
    }
  }
}

/** The texts of those keys of one set; lists and objects as JSON. */
export function readUnread(set: Readonly<Record<string, unknown>>): readonly NamedText[] {
  return Object.entries(set).filter(([key]) => !READ.has(key)).map(([key, value]) => {
    const text = readText(set, key);
    return [key, text === NO_SINGLE_VALUE && findTooDeep(value) === undefined ? JSON.stringify(value) : text];
  });
}
