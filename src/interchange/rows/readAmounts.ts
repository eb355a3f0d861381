import type { IssueCode } from "../importIssue";
import type { StatedAmounts, StatedDistance, StatedLoad } from "./loggedRow";
import { readNumber } from "../cells/readNumber";
import { METRES_PER_KILOMETRE, METRES_PER_MILE, readDistanceUnit, readMassUnit } from "../cells/readUnits";
import type { TableField } from "../table/tableFormat";
import { columnOf, textOf, type TableRow } from "../table/tableRow";

/** A set of more repetitions is a mistyped number; judgement. */
const MOST_REPETITIONS = 1000;

const LOAD_COLUMNS = [
  { field: "load", unit: undefined },
  { field: "loadKg", unit: "kg" },
  { field: "loadLb", unit: "lb" },
] as const;
const DISTANCE_COLUMNS = [
  { field: "distance", unitMetres: undefined },
  { field: "distanceKilometres", unitMetres: METRES_PER_KILOMETRE },
  { field: "distanceMiles", unitMetres: METRES_PER_MILE },
  { field: "distanceMetres", unitMetres: 1 },
] as const;

/** Notes that a row cannot be used, and why. */
export type Reject = (code: IssueCode, field: TableField, message: string) => void;

/** Reads load, repetitions, time and distance of a row; what cannot be read makes the row unusable. */
export function readAmounts(row: TableRow, reject: Reject): StatedAmounts {
  return {
    load: readLoad(row, reject),
    reps: readRepetitions(row, reject),
    seconds: readAmount(row, "seconds", reject),
    distance: readDistance(row, reject),
  };
}

function readLoad(row: TableRow, reject: Reject): StatedLoad | undefined {
  const column = LOAD_COLUMNS.find(({ field }) => textOf(row, field) !== "");
  const value = column && readAmount(row, column.field, reject);
  if (column === undefined || value === undefined) return undefined;
  const word = textOf(row, "loadUnit");
  const unit = column.unit ?? readMassUnit(word);
  if (unit === undefined && word !== "") reject("unreadable-unit", "loadUnit", "a unit of mass that is not known");
  return { value, unit, column: columnOf(row, column.field), text: textOf(row, column.field) };
}

function readDistance(row: TableRow, reject: Reject): StatedDistance | undefined {
  const column = DISTANCE_COLUMNS.find(({ field }) => textOf(row, field) !== "");
  const value = column && readAmount(row, column.field, reject);
  if (column === undefined || value === undefined) return undefined;
  const word = textOf(row, "distanceUnit");
  const unitMetres = column.unitMetres ?? readDistanceUnit(word);
  if (unitMetres === undefined && word !== "") {
    reject("unreadable-unit", "distanceUnit", "a unit of distance that is not known");
  }
  return { value, unitMetres, column: columnOf(row, column.field), text: textOf(row, column.field) };
}

function readRepetitions(row: TableRow, reject: Reject): number | undefined {
  const text = textOf(row, "reps");
  if (text === "") return undefined;
  const reps = readNumber(text);
  if (reps === undefined || !Number.isInteger(reps)) {
    reject("unreadable-number", "reps", "repetitions are a whole number of at least 0");
    return undefined;
  }
  if (reps > MOST_REPETITIONS) {
    reject("impossible-repetitions", "reps", `more than ${MOST_REPETITIONS} repetitions in one set`);
  }
  return reps;
}

/** Reads an amount above 0; an empty field and 0 are none. */
function readAmount(row: TableRow, field: TableField, reject: Reject): number | undefined {
  const text = textOf(row, field);
  if (text === "" || text === "0") return undefined;
  const value = readNumber(text);
  if (value === undefined) reject("unreadable-number", field, "not a number of at least 0 in plain digits");
  return value === 0 ? undefined : value;
}
