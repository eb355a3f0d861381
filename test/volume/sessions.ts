/** Sessions of every kind for the tests of this room. */
import fc from "fast-check";
import { SET_KINDS, type ExerciseEntry, type Session, type SetRecord } from "../../src/log/types";
import { kg, MASS_UNITS } from "../../src/units/mass";
import { addCalendarDays } from "../../src/units/calendar";

export const work = (about: Partial<SetRecord> = {}): SetRecord => ({ kind: "work", load: kg(100), reps: 8, completed: true, ...about });
export const entry = (exerciseId: string, ...sets: SetRecord[]): ExerciseEntry => ({ exerciseId, sets });
export const session = (date: string, ...entries: ExerciseEntry[]): Session => ({ id: `on ${date}`, date, entries });

const anyMass = fc.record({ value: fc.integer({ min: 0, max: 3000 }).map((n) => n / 8), unit: fc.constantFrom(...MASS_UNITS) });

const anySet: fc.Arbitrary<SetRecord> = fc.record(
  {
    kind: fc.constantFrom(...SET_KINDS),
    completed: fc.boolean(),
    load: anyMass,
    assistance: anyMass,
    reps: fc.integer({ min: 0, max: 30 }),
    rir: fc.integer({ min: 0, max: 20 }).map((n) => n / 2),
    toFailure: fc.boolean(),
    side: fc.constantFrom("left" as const, "right" as const),
  },
  { requiredKeys: ["kind", "completed"] },
);

const lifts = ["barbell-hip-thrust", "back-squat", "pull-up", "leg-extension", "unlisted:sled"];

/** Up to twelve sessions over some weeks, with few lifts so that they meet. */
export const anySessions = fc
  .array(
    fc.record({
      day: fc.integer({ min: 0, max: 60 }),
      entries: fc.array(fc.record({ exerciseId: fc.constantFrom(...lifts), sets: fc.array(anySet, { maxLength: 5 }) }), { maxLength: 4 }),
      bodyMass: fc.option(anyMass, { nil: undefined }),
    }),
    { maxLength: 12 },
  )
  .map((sessions) =>
    sessions.map(({ day, entries, bodyMass }, place): Session => ({
      id: `s${place}`,
      date: addCalendarDays("2026-01-01", day),
      entries,
      ...(bodyMass && { bodyMass }),
    })),
  );
