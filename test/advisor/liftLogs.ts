import fc from "fast-check";
import type { SetRecord, TrainingLog } from "../../src/log/types";
import { addCalendarDays } from "../../src/units/calendar";

/** One planned set of a made-up history: load in steps of 2.5 kg. */
export interface PlainSet {
  readonly steps: number;
  readonly reps: number;
  readonly rir?: number;
}

/** A made-up history: sets per day, and the days between. */
export interface PlainHistory {
  readonly days: readonly { readonly gap: number; readonly sets: readonly PlainSet[]; readonly faults?: readonly string[] }[];
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

export const plainHistory: fc.Arbitrary<PlainHistory> = fc.record({
  days: fc.array(plainDay, { minLength: 1, maxLength: 12 }),
  wait: fc.integer({ min: 1, max: 40 }),
});

/** Writes a history as a log in kilograms. */
export function toLog({ days }: PlainHistory): TrainingLog {
  let date = START;
  const sessions = days.map(({ gap, sets, faults }, place) => {
    date = addCalendarDays(date, place === 0 ? 0 : gap);
    return { id: `s${place}`, date, entries: [{ exerciseId: EXERCISE, sets: sets.map((set) => toSet(set, faults)) }] };
  });
  return { sessions };
}

function toSet({ steps, reps, rir }: PlainSet, faults: readonly string[] | undefined): SetRecord {
  return {
    kind: "work",
    load: { value: steps * 2.5, unit: "kg" },
    reps,
    ...(rir === undefined ? {} : { rir }),
    ...(faults === undefined ? {} : { faults }),
    completed: true,
  };
}

/** The day on which a history asks for advice. */
export function adviceDay({ days, wait }: PlainHistory): string {
  return addCalendarDays(START, days.slice(1).reduce((total, { gap }) => total + gap, 0) + wait);
}
