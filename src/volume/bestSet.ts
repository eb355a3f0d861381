import type { CalendarDate } from "../units/calendar";
import { GROWTH_PER_REPETITION, MOST_REPS_TO_FAILURE } from "../units/effort";
import { massIn } from "../units/convertMass";
import type { Mass } from "../units/mass";

/** A set that stands out, with the day it was done. */
export interface BestSet {
  readonly load: Mass;
  readonly reps: number;
  readonly rir?: number;
  readonly date: CalendarDate;
  readonly sessionId: string;
}

/** Returns the heavier load; of equals the one in kilograms, so that the order of merging does not show. */
export function pickHeavierLoad(a: Mass, b: Mass): Mass {
  const difference = massIn(a, "kg") - massIn(b, "kg");
  return difference > 0 || (difference === 0 && a.unit === "kg") ? a : b;
}

/** Returns the set with the higher load, then more repetitions. */
export function pickHeavierSet(a: BestSet, b: BestSet): BestSet {
  return pickFirst(a, b, kilogramsOf(b) - kilogramsOf(a) || b.reps - a.reps);
}

/** Returns the set that promises the higher one-repetition maximum. */
export function pickStrongerSet(a: BestSet, b: BestSet): BestSet {
  return pickFirst(a, b, strengthOf(b) - strengthOf(a));
}

/** Tells whether a set says something about the one-repetition maximum. */
export function showsStrength(set: BestSet): boolean {
  return repsToFailure(set) <= MOST_REPS_TO_FAILURE;
}

function repsToFailure({ reps, rir = 0 }: BestSet): number {
  return reps + rir;
}

function kilogramsOf({ load }: BestSet): number {
  return massIn(load, "kg");
}

function strengthOf(set: BestSet): number {
  return kilogramsOf(set) * (1 + GROWTH_PER_REPETITION * (repsToFailure(set) - 1));
}

/**
 * Of equals the earliest wins; what follows only makes the order total, so that merging never depends on who came first.
 * Below 0 puts `a` first.
 */
function pickFirst(a: BestSet, b: BestSet, order: number): BestSet {
  const tie =
    compareText(a.date, b.date) ||
    compareText(a.sessionId, b.sessionId) ||
    kilogramsOf(b) - kilogramsOf(a) ||
    b.reps - a.reps ||
    (b.rir ?? -1) - (a.rir ?? -1) ||
    compareText(a.load.unit, b.load.unit);
  return (order || tie) <= 0 ? a : b;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
