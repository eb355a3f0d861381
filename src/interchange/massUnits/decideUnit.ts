import { snapToThousandth } from "../../foundation/round";
import type { Mass, MassUnit } from "../../units/mass";
import type { StatedLoad } from "../rows/loggedRow";
import { NO_LOADS, type UnitReading } from "../formatReading";
import { otherUnit } from "./findOriginalLoad";
import { inferUnit } from "./inferUnit";
import type { TalliedLoad } from "./loadTally";
import { restoreUnit } from "./restoreUnit";
import type { UnitContext, UnitDecision } from "./unitDecision";

/**
 * Decides the unit of a table's loads. A unit the caller gives is the unit the lifter types in: it settles loads without a
 * unit, and turns loads that were converted from it back; it never turns a stated kilogram into a pound.
 */
export function decideUnit(loads: readonly TalliedLoad[], context: UnitContext): UnitDecision {
  const stated = new Set(loads.map(({ load }) => load.unit));
  const [first] = loads;
  if (first === undefined) return decideWithoutLoads(context.given);
  if (!stated.has("kg") && !stated.has("lb")) return decideUnstated(loads, first, context);
  const { unit } = first.load;
  if (unit !== undefined && stated.size === 1 && !context.isPerRow) {
    const decision = restoreUnit(loads, unit, context);
    // Other masses than loads, such as that of the body, may be stated in the other unit.
    return { ...decision, massOf: (load) => (load.unit === otherUnit(unit) ? massOf(load, load.unit) : decision.massOf(load)) };
  }
  return decidePerRow(loads, context);
}

function decideWithoutLoads(given: MassUnit | undefined): UnitDecision {
  const reading: UnitReading =
    given === undefined
      ? NO_LOADS
      : { unit: given, how: "given", confidence: 1, evidence: ["the caller gave it"] };
  return { reading, massOf: (load) => massOf(load, load.unit ?? given ?? "kg") };
}

function decideUnstated(loads: readonly TalliedLoad[], first: TalliedLoad, { given, journal }: UnitContext): UnitDecision {
  if (given !== undefined) {
    const reading: UnitReading = { unit: given, how: "given", confidence: 1, evidence: ["the caller gave it"] };
    return { reading, massOf: (load) => massOf(load, load.unit ?? given) };
  }
  const guess = inferUnit(loads.map(({ load, sets, barbellSets }) => ({ value: load.value, sets, barbellSets })));
  if (guess.how === "assumed") {
    const message = `the file names no unit and its numbers do not tell; read as ${guess.unit}`;
    journal.report("unit-assumed", message, { line: first.line, column: first.load.column });
  }
  const heaviest = loads.reduce((top, entry) => (entry.load.value > top.load.value ? entry : top));
  const unit = otherUnit(guess.unit);
  const alternative = {
    unit,
    heaviest: {
      exercise: heaviest.exercise.logged,
      asRead: massOf(heaviest.load, guess.unit),
      otherwise: massOf(heaviest.load, unit),
    },
  };
  return { reading: { ...guess, alternative }, massOf: (load) => massOf(load, load.unit ?? guess.unit) };
}

/** Units stated row by row; a load without one is read in the given unit, or in the one that most rows have. */
function decidePerRow(loads: readonly TalliedLoad[], { given, journal }: UnitContext): UnitDecision {
  const count = (unit: MassUnit | undefined) => loads.reduce((sum, { load, sets }) => (load.unit === unit ? sum + sets : sum), 0);
  const counts = { kg: count("kg"), lb: count("lb"), none: count(undefined) };
  const fallback = given ?? (counts.lb > counts.kg ? "lb" : "kg");
  const unmarked = loads.find(({ load }) => load.unit === undefined);
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
