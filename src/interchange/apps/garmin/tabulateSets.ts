import { isRecord } from "../../json/isRecord";
import type { RecordsContext, VirtualTable } from "../../table/defineRecordsFormat";
import type { ColumnMap } from "../../table/columnMap";
import { columnsOf } from "../../table/matchColumns";
import type { TextRecord } from "../../table/textRecord";
import { findActivities, type GarminActivity, type LocatedSet } from "./findActivities";
import { nameExercise } from "./nameExercise";
import { parseJson } from "../../json/parseJson";
import { readText } from "./readText";
import { createStartFinder } from "./settleStarts";
import { writeKilograms } from "./writeKilograms";

const NAMES = ["startTime", "activityId", "exercises", "weight", "repetitionCount", "duration", "setType", "exercises"];
const OTHERS = 7;
const REST = "REST";

const COLUMNS: ColumnMap = /* @__PURE__ */ gramColumns();

function gramColumns(): ColumnMap {
  const columns = columnsOf(["start", "sessionNumber", "exercise", "load", "reps", "seconds", "mark"], NAMES);
  return { ...columns, kept: [OTHERS], unitEvidence: "Garmin keeps loads in grams" };
}

/** Turns a document of exercise sets into a record a set and a rest. */
export function tabulateSets(text: string, { journal }: RecordsContext): VirtualTable | undefined {
  const document = parseJson(text);
  if (document === undefined) {
    journal.report("invalid-document", "the text is no JSON; the file may have been cut off", { line: 1 });
    return undefined;
  }
  const { activities, hasTotals } = findActivities(document, text);
  if (activities.length > 0) return { columns: COLUMNS, records: recordAll(activities) };
  if (hasTotals) {
    const message =
      "this is a list of activities, which has only totals of each exercise; single sets stand in the exercise sets of an activity, " +
      "which Garmin Connect gives under activity/<number>/exerciseSets: export that for each activity";
    journal.report("totals-only", message, { line: 1 });
  } else {
    journal.report("invalid-document", "a document of Garmin Connect needs lists named exerciseSets", { line: 1 });
  }
  return undefined;
}

function* recordAll(activities: readonly GarminActivity[]): Generator<TextRecord> {
  const startOf = createStartFinder(activities);
  for (const activity of activities) {
    const rested = nameRests(activity.sets);
    for (const [index, set] of activity.sets.entries()) {
      yield recordSet(set, startOf(activity, set), activity.id, rested[index] ?? REST);
    }
  }
}

/** A rest belongs to the set after it, the last one to the set before it: the name of that exercise for every place. */
function nameRests(sets: readonly LocatedSet[]): readonly string[] {
  const names: string[] = [];
  let next = "";
  for (let at = sets.length - 1; at >= 0; at -= 1) {
    const { value } = sets[at] ?? {};
    if (isRecord(value) && readText(value, "setType") !== REST) next = nameExercise(value["exercises"]).name || next;
    names.push(next);
  }
  names.reverse();
  let before = REST;
  return names.map((name) => (before = name === "" ? before : name));
}

function recordSet({ value, line }: LocatedSet, start: string, id: string, rested: string): TextRecord {
  const set = isRecord(value) ? value : {};
  const mark = readText(set, "setType");
  const seconds = readText(set, "duration");
  if (mark === REST) return { line, state: "sound", cells: [start, id, rested, "", "", seconds, mark, ""] };
  const { name, others } = nameExercise(Object.hasOwn(set, "exercises") ? set["exercises"] : undefined);
  const cells = [start, id, name, writeKilograms(readText(set, "weight")), readText(set, "repetitionCount"), seconds, mark, others];
  return { line, state: "sound", cells };
}
