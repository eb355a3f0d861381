import type { FileFormat, ReadContext, TextReading } from "../fileFormat";
import { defineTableFormat } from "../table/defineTableFormat";
import { openTable } from "../table/openTable";
import type { TableFormat } from "../table/tableFormat";
import { findTypedUnit, type TypedUnit } from "./stronglifts/findTypedUnit";
import { isWorkoutRow } from "./stronglifts/headerless";
import { unfoldWorkouts } from "./stronglifts/unfoldWorkouts";

/** Enough to recognise the table; `unfold` finds the columns of all exercises. */
const TABLE = {
  id: "stronglifts",
  name: "StrongLifts",
  columns: {
    start: ["Date"],
    exercise: ["Exercise 1"],
    loadKg: ["Weight (KG)"],
    loadLb: ["Weight (LB)"],
    reps: ["Set 1"],
  },
  required: [["start"], ["exercise"], ["loadKg", "loadLb"], ["reps"]],
  headerless: { fields: ["start", "sessionNote", "session", "bodyMass", "exercise", "loadKg", "loadLb", "reps"], fits: isWorkoutRow },
} as const satisfies TableFormat;

/**
 * StrongLifts of 2016 to 2018: a row a workout, each load in kilograms and in pounds. The loads are read from the column of
 * the unit the caller gives, else of the one the lifter typed in.
 */
export const stronglifts2016: FileFormat<"stronglifts"> = /* @__PURE__ */ defineWorkoutTable();

function defineWorkoutTable(): FileFormat<"stronglifts"> {
  return { ...defineTableFormat(TABLE), open: openWorkouts };
}

/** The first piece of a text is its opening, which decides between the two columns of loads. */
function openWorkouts(context: ReadContext): TextReading {
  let typed: TypedUnit | undefined = context.unit === undefined ? undefined : { unit: context.unit };
  const table = openTable({ ...TABLE, unfold: (header) => unfoldWorkouts(header, typed ?? { unit: "kg" }) }, context);
  return {
    ...table,
    push: (text) => {
      if (text !== "") typed ??= findTypedUnit(text);
      return table.push(text);
    },
  };
}
