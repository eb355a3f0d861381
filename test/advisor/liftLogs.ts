import fc from "fast-check";
import type { Session, SetRecord, TrainingLog } from "../../src/log/types";
import { addCalendarDays } from "../../src/units/calendar";

/** One planned set of a made-up history: load in steps of 2.5 kg. */
export interface PlainSet {
  readonly steps: number;
  readonly reps: number;
  readonly rir?: number;
}

/** What a day's log may say beside the sets; a missing key was not logged. */
export interface PlainNotes {
  readonly faults?: readonly string[];
  readonly painScore?: number;
  readonly targetMuscleFelt?: boolean;
  readonly barPad?: boolean;
  readonly soreness?: number;
  readonly readiness?: number;
}

interface PlainDay extends PlainNotes {
  readonly gap: number;
  readonly sets: readonly PlainSet[];
}

/** A made-up history: sets per day, and the days between. */
export interface PlainHistory {
  readonly days: readonly PlainDay[];
  /** Days from the last session to the day of the advice. */
  readonly wait: number;
}

export const EXERCISE = "barbell-hip-thrust";
const START = "2026-01-05";

const plainSet = fc.record(
  { steps: fc.integer({ min: 8, max: 48 }), reps: fc.integer({ min: 1, max: 16 }), rir: fc.integer({ min: 0, max: 4 }) },
  { requiredKeys: ["steps", "reps"] },
);

/** Sets of one day lie near one another, as they do in a gym; now and then one does not. */
const plainDay = fc.record({
  gap: fc.integer({ min: 1, max: 9 }),
  sets: fc.oneof(
    fc.array(plainSet, { minLength: 1, maxLength: 5 }),
    fc
      .tuple(plainSet, fc.array(fc.record({ less: fc.integer({ min: 0, max: 4 }), reps: fc.integer({ min: 1, max: 16 }) }), { maxLength: 4 }))
      .map(([first, rest]) => [first, ...rest.map(({ less, reps }) => ({ ...first, steps: Math.max(8, first.steps - less), reps }))]),
  ),
});

/** Faults of every severity; pain below what ends the lift. */
const plainNotes: fc.Arbitrary<PlainNotes> = fc.record(
  {
    faults: fc.subarray(["lumbar-hyperextension", "knee-drive", "load-too-high", "feet-too-close", "no-bar-pad"], { maxLength: 2 }),
    painScore: fc.integer({ min: 0, max: 5 }),
    targetMuscleFelt: fc.boolean(),
    barPad: fc.boolean(),
    soreness: fc.integer({ min: 0, max: 10 }),
    readiness: fc.integer({ min: 0, max: 10 }),
  },
  { requiredKeys: [] },
);

/** A history whose days also say how they felt. */
export const notedHistory: fc.Arbitrary<PlainHistory> = fc.record({
  days: fc.array(
    fc.tuple(plainDay, plainNotes).map(([day, notes]) => ({ ...day, ...notes })),
    { minLength: 1, maxLength: 12 },
  ),
  wait: fc.integer({ min: 1, max: 40 }),
});

/** A lifter who stood still and then had two weak sessions: where an easy week and more load lie closest together. */
export const stalledHistory: fc.Arbitrary<PlainHistory> = fc
  .record({
    set: fc.record({ steps: fc.integer({ min: 12, max: 48 }), reps: fc.integer({ min: 4, max: 12 }) }),
    count: fc.integer({ min: 1, max: 4 }),
    still: fc.integer({ min: 4, max: 9 }),
    gap: fc.integer({ min: 2, max: 5 }),
    weak: fc.array(fc.record({ less: fc.integer({ min: 0, max: 4 }), fewer: fc.integer({ min: 0, max: 3 }) }), { minLength: 2, maxLength: 2 }),
    wait: fc.integer({ min: 1, max: 5 }),
  })
  .map(({ set, count, still, gap, weak, wait }) => {
    const day = (less: number, fewer: number) => ({
      gap,
      sets: Array.from({ length: count }, () => ({ steps: set.steps - less, reps: set.reps - fewer })),
    });
    return { days: [...Array.from({ length: still }, () => day(0, 0)), ...weak.map(({ less, fewer }) => day(less, fewer))], wait };
  });

export const plainHistory: fc.Arbitrary<PlainHistory> = fc.record({
  days: fc.array(plainDay, { minLength: 1, maxLength: 12 }),
  wait: fc.integer({ min: 1, max: 40 }),
});

/** Writes a history as a log in kilograms. */
export function toLog({ days }: PlainHistory): TrainingLog {
  let date = START;
  const sessions = days.map(({ gap, sets, soreness, readiness, barPad, ...notes }, place): Session => {
    date = addCalendarDays(date, place === 0 ? 0 : gap);
    const setup = barPad === undefined ? {} : { setup: { "bar-pad": barPad } };
    return {
      id: `s${place}`,
      date,
      entries: [{ exerciseId: EXERCISE, sets: sets.map((set) => toSet(set, notes)), ...setup }],
      ...(soreness === undefined ? {} : { soreness }),
      ...(readiness === undefined ? {} : { readiness }),
    };
  });
  return { sessions };
}

function toSet({ steps, ...set }: PlainSet, notes: Pick<PlainNotes, "faults" | "painScore" | "targetMuscleFelt">): SetRecord {
  return { kind: "work", load: { value: steps * 2.5, unit: "kg" }, ...set, ...notes, completed: true };
}

/** The day on which a history asks for advice. */
export function adviceDay({ days, wait }: PlainHistory): string {
  return addCalendarDays(START, days.slice(1).reduce((total, { gap }) => total + gap, 0) + wait);
}
