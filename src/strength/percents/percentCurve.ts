import { LiftcoreError } from "../../foundation/LiftcoreError";
import { checkNumber } from "../../foundation/checkNumber";
import { checkObject } from "../../foundation/checkObject";
import { describeValue } from "../../foundation/describeValue";
import { checkFormula } from "../checkFormula";
import type { OneRepMaxFormula } from "../formula";
import { oneRepMaxFormulas, type OneRepMaxFormulaId, type UnitBoundFormulaId } from "../oneRepMaxFormulas";
import type { PrintedCells, RpeTable } from "./rpeTable";
import { rpeTables, type RpeTableId } from "./rpeTables";
import { MOST_SET_REPS } from "./setEffort";

/** Ids of the built-in formulas that hold in every unit. */
export type UnitFreeFormulaId = Exclude<OneRepMaxFormulaId, UnitBoundFormulaId>;

/**
 * What a percentage can be read from: a chart or a formula by id, or one of your own. A formula stated in kilograms or
 * pounds has no percentages.
 */
export type PercentCurve = RpeTableId | UnitFreeFormulaId | OneRepMaxFormula<string, "any">;

/** A curve that was found: only a chart says which cells it prints. */
export type FoundCurve = OneRepMaxFormula & Partial<Pick<RpeTable, "printed">>;

const tables: Readonly<Record<string, FoundCurve>> = rpeTables;
const formulas: Readonly<Record<string, FoundCurve>> = oneRepMaxFormulas;

/** Finds what `table` names; throws `unknown-formula` naming the ids there are, `unit-mismatch` for a formula bound to one unit. */
export function pickCurve(table: PercentCurve): FoundCurve {
  const curve: FoundCurve = typeof table === "string" ? findCurve(table) : table;
  checkFormula("table", curve);
  if (curve.printed !== undefined) checkPrinted(curve.printed);
  if (curve.unit === "any") return curve;
  throw new LiftcoreError(
    "unit-mismatch",
    `table must hold in every unit, got ${curve.id}, which holds in ${describeValue(curve.unit)} only`,
    "table",
  );
}

function checkPrinted(printed: PrintedCells): void {
  checkObject("table.printed", printed);
  checkNumber("table.printed.mostReps", printed.mostReps, { min: 1, max: MOST_SET_REPS, step: 1 });
  checkNumber("table.printed.lowestRpe", printed.lowestRpe, { min: 0, max: 10, step: 0.5 });
}

function findCurve(id: string): FoundCurve {
  const curve = Object.hasOwn(tables, id) ? tables[id] : Object.hasOwn(formulas, id) ? formulas[id] : undefined;
  if (curve !== undefined) return curve;
  const known = [...Object.keys(tables), ...Object.keys(formulas)].join(", ");
  throw new LiftcoreError("unknown-formula", `table must be one of ${known}, got ${describeValue(id)}`, "table");
}
