import { snapToThousandth } from "../../foundation/round";
import type { Mass, MassUnit } from "../../units/mass";
import { otherUnit } from "./findOriginalLoad";
import type { UnitReading } from "../formatReading";
import { inferUnit } from "./inferUnit";
import type { SetRow, StatedLoad } from "../rows/loggedRow";
import { restoreUnit } from "./restoreUnit";
import type { LoadedRow, UnitContext, UnitDecision } from "./unitDecision";

/**
 * Decides the unit of a file's loads. A unit the caller gives is the unit the lifter types in: it settles loads without a
 * unit, and turns loads that were converted from it back; it never turns a stated kilogram into a pound.
 */
export function decideUnit(rows: readonly SetRow[], context: UnitContext): UnitDecision {
  const loaded = rows.filter((row): row is LoadedRow => row.load !== undefined);
  const stated = new Set(loaded.map(({ load }) => load.unit));
  const [first] = loaded;
  if (first === undefined) return decideWithoutLoads(context.given);
  if (!stated.has("kg") && !stated.has("lb")) return decideUnstated(loaded, first, context);
  if (first.load.unit !== undefined && stated.size === 1 && !context.isPerRow) {
    return restoreUnit(loaded, first.load.unit, context);
  }
  return decidePerRow(loaded, context);
}

function decideWithoutLoads(given: MassUnit | undefined): UnitDecision {
  const reading: UnitReading =
    given === undefined
      ? { unit: "kg", how: "assumed", confidence: 0.5, evidence: ["there are no loads"] }
      : { unit: given, how: "given", confidence: 1, evidence: ["the caller gave it"] };
  return { reading, massOf: (load) => massOf(load, given ?? "kg") };
}

function decideUnstated(loaded: readonly LoadedRow[], first: LoadedRow, { given, isBarbell, journal }: UnitContext): UnitDecision {
  if (given !== undefined) {
    const reading: UnitReading = { unit: given, how: "given", confidence: 1, evidence: ["the caller gave it"] };
    return { reading, massOf: (load) => massOf(load, given) };
  }
  const guess = inferUnit(loaded.map(({ load, exercise }) => ({ value: load.value, isBarbell: isBarbell(exercise) })));
  if (guess.how === "assumed") {
    const message = `the file names no unit and its numbers do not tell; read as ${guess.unit}`;
    journal.report("unit-assumed", message, { line: first.line, column: first.load.column });
  }
  const heaviest = loaded.reduce((top, row) => (row.load.value > top.load.value ? row : top));
  const unit = otherUnit(guess.unit);
  const alternative = {
    unit,
    heaviest: {
      exercise: heaviest.exercise,
      asRead: massOf(heaviest.load, guess.unit),
      otherwise: massOf(heaviest.load, unit),
    },
  };
  return { reading: { ...guess, alternative }, massOf: (load) => massOf(load, guess.unit) };
}

/** Units stated row by row; a load without one is read in the given unit, or in the one that most rows have. */
function decidePerRow(loaded: readonly LoadedRow[], { given, journal }: UnitContext): UnitDecision {
  const count = (unit: MassUnit | undefined) => loaded.filter(({ load }) => load.unit === unit).length;
  const counts = { kg: count("kg"), lb: count("lb"), none: count(undefined) };
  const fallback = given ?? (counts.lb > counts.kg ? "lb" : "kg");
  const unmarked = loaded.find(({ load }) => load.unit === undefined);
  if (unmarked !== undefined && given === undefined) {
    const message = `${counts.none} loads without a unit, read as ${fallback} like most`;
    journal.report("unit-assumed", message, { line: unmarked.line, column: unmarked.load.column });
  }
  const reading: UnitReading = {
    unit: counts.kg > 0 && counts.lb > 0 ? "mixed" : fallback,
    how: "per-row",
    confidence: 1,
    evidence: [`rows in kg ${counts.kg}, in lb ${counts.lb}, without a unit ${counts.none}`],
  };
  return { reading, massOf: (load) => massOf(load, load.unit ?? fallback) };
}

/** The load as a mass, without the dust that converting there and back has left. */
function massOf({ value }: StatedLoad, unit: MassUnit): Mass {
  return { value: snapToThousandth(value), unit };
}
