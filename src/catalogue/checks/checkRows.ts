import { checkList } from "../../foundation/checkList";
import { checkObject } from "../../foundation/checkObject";
import { checkText } from "../../foundation/checkText";
import { describeValue } from "../../foundation/describeValue";
import { foldText } from "../../foundation/foldText";
import { refuseArgument } from "../../foundation/refuseArgument";

/** Lower-case words joined by hyphens, which every id is. */
const KEBAB_CASE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Checks that a value is a list of objects, and each of them. */
export function checkRows<Row extends object>(
  argument: string,
  rows: readonly Row[],
  checkRow: (argument: string, row: Row) => void,
): void {
  checkList(argument, rows);
  rows.forEach((row, i) => {
    const place = `${argument}[${i}]`;
    checkObject(place, row);
    checkRow(place, row);
  });
}

/** Throws `invalid-argument` for the second of two rows that have the same key. */
export function checkUnique<Row>(
  argument: string,
  rows: readonly Row[],
  field: string,
  keyOf: (row: Row) => string,
): void {
  const seen = new Set<string>();
  rows.forEach((row, i) => {
    const key = keyOf(row);
    if (seen.has(key)) refuseArgument(`${argument}[${i}].${field}`, `must be unique, got ${describeValue(key)} twice`);
    seen.add(key);
  });
}

/** Throws `invalid-argument` unless a value is a list of strings. */
export function checkTexts(argument: string, values: readonly string[]): void {
  checkList(argument, values);
  values.forEach((value, i) => {
    checkText(`${argument}[${i}]`, value);
  });
}

/** Throws `invalid-argument` unless a value is text that somebody can read. */
export function checkWording(argument: string, value: string): void {
  checkText(argument, value);
  if (foldText(value) === "") refuseArgument(argument, `must hold a letter or a digit, got ${describeValue(value)}`);
}

/** Throws `invalid-argument` unless a value is an id. */
export function checkId(argument: string, value: string): void {
  if (typeof value === "string" && KEBAB_CASE.test(value)) return;
  refuseArgument(argument, `must be lower-case words joined by hyphens, got ${describeValue(value)}`);
}
