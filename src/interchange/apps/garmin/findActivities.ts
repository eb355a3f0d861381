import { isList, isRecord } from "../../json/isRecord";
import { listObjectLines } from "./listObjectLines";
import { readText } from "./readText";

/** One entry of a list of sets, and the line it begins on. */
export interface LocatedSet {
  readonly value: unknown;
  readonly line: number;
}

/** The sets of one activity. */
export interface GarminActivity {
  /** Its number as text; empty where the document has none. */
  readonly id: string;
  readonly sets: readonly LocatedSet[];
}

/** What a document holds. */
export interface FoundActivities {
  readonly activities: readonly GarminActivity[];
  /** There are activities of which only totals are given. */
  readonly hasTotals: boolean;
}

const SETS = "exerciseSets";
const TOTALS = ["summarizedExerciseSets", "summarizedActivitiesExport", "activityId"];

/**
 * Finds the activities of a document, however they are wrapped: an object with a list of `exerciseSets` is one, and so is
 * a plain list of sets. Nothing recurs, so that no depth exhausts the stack.
 */
export function findActivities(document: unknown, text: string): FoundActivities {
  const lineOf = locateObjects(document, text);
  const locate = (list: readonly unknown[], line: number) => list.map((value) => ({ value, line: isRecord(value) ? (lineOf.get(value) ?? line) : line }));
  const activities: GarminActivity[] = [];
  let hasTotals = false;
  if (isList(document) && document.some(isSet)) activities.push({ id: "", sets: locate(document, 1) });
  for (const [object, line] of lineOf) {
    if (!isRecord(object)) continue;
    const sets = Object.hasOwn(object, SETS) ? object[SETS] : undefined;
    if (isList(sets) || sets === null) activities.push({ id: readText(object, "activityId"), sets: locate(sets ?? [], line) });
    else hasTotals ||= TOTALS.some((key) => Object.hasOwn(object, key));
  }
  return { activities, hasTotals };
}

function isSet(value: unknown): boolean {
  return isRecord(value) && Object.hasOwn(value, "setType");
}

/**
 * All objects in the order of the text, with the lines they begin on. Where a key stands twice in an object, the parser
 * has kept one of the two and no line is certain: then all are on the first.
 */
function locateObjects(document: unknown, text: string): ReadonlyMap<object, number> {
  const objects: object[] = [];
  const waiting: unknown[] = [document];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (isRecord(value)) objects.push(value);
    const children = isList(value) ? value : isRecord(value) ? Object.values(value) : [];
    for (let at = children.length - 1; at >= 0; at -= 1) waiting.push(children[at]);
  }
  const lines = listObjectLines(text);
  const isCertain = lines.length === objects.length;
  return new Map(objects.map((object, at) => [object, isCertain ? (lines[at] ?? 1) : 1]));
}
