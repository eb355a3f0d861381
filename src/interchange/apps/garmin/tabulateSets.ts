import { isRecord } from "../../json/isRecord";
import type { RecordsContext, VirtualTable } from "../../table/defineRecordsFormat";
import type { ColumnMap } from "../../table/columnMap";
import { createExtraColumns, type ExtraColumns } from "../../table/extraColumns";
import { columnsOf } from "../../table/matchColumns";
import type { TextRecord } from "../../table/textRecord";
import { findActivities, type GarminActivity, type LocatedSet } from "./findActivities";
import { nameExercise } from "./nameExercise";
import { parseJson } from "../../json/parseJson";
import { readText } from "./readText";
import { createStartFinder } from "./settleStarts";
import { listUnreadKeys, readUnread } from "./unreadKeys";
import { writeKilograms } from "./writeKilograms";

const NAMES = ["startTime", "activityId", "exercises", "weight", "repetitionCount", "duration", "setType"] as const;
/** Preserved: the other exercises a set may be of, its own start, what a rest has of a set. */
const KEPT_NAMES = ["exercises", "startTime", "weight", "repetitionCount"] as const;
const REST = "REST";
/** Stands for no load beside a rest; attested only second-hand. */
const NO_LOAD = -1;

function gramColumns({ names: extraNames }: ExtraColumns): ColumnMap {
  const names = [...NAMES, ...KEPT_NAMES, ...extraNames];
  const columns = columnsOf(["start", "sessionNumber", "exercise", "load", "reps", "seconds", "mark"], names);
  const kept = names.map((_, place) => place).slice(NAMES.length);
  return { ...columns, kept, unitEvidence: "Garmin keeps loads in grams" };
}

/** Turns a document of exercise sets into a record a set and a rest. */
export function tabulateSets(text: string, { journal }: RecordsContext): VirtualTable | undefined {
  const document = parseJson(text);
  if (document === undefined) {
    journal.report("invalid-document", "the text is no JSON; the file may have been cut off", { line: 1 });
    return undefined;
  }
  const { activities, hasTotals } = findActivities(document, text);
  if (activities.length > 0) {
    const extra = createExtraColumns(listUnreadKeys(activities));
    return { columns: gramColumns(extra), records: recordAll(activities, extra) };
  }
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

function* recordAll(activities: readonly GarminActivity[], extra: ExtraColumns): Generator<TextRecord> {
  const startOf = createStartFinder(activities);
  for (const activity of activities) {
    const rested = nameRests(activity.sets);
    for (const [index, set] of activity.sets.entries()) {
      const record = recordSet(set, startOf(activity, set), activity.id, rested[index] ?? REST);
      yield { ...record, cells: [...record.cells, ...extra.write(isRecord(set.value) ? readUnread(set.value) : [])] };
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
  const weight = readText(set, "weight");
  const reps = readText(set, "repetitionCount");
  const ownStart = readText(set, "startTime");
  const startShown = ownStart === start ? "" : ownStart;
  const { name, others } = nameExercise(Object.hasOwn(set, "exercises") ? set["exercises"] : undefined);
  if (mark !== REST) {
    return { line, state: "sound", cells: [start, id, name, writeKilograms(weight), reps, seconds, mark, others, startShown, "", ""] };
  }
  const named = [name, others].filter((part) => part !== "").join(", ");
  const load = Number(weight) === NO_LOAD ? "" : weight;
  return { line, state: "sound", cells: [start, id, rested, "", "", seconds, mark, named, startShown, load, reps] };
}
