/** Valid sets, entries, sessions and logs, every optional field present or absent: what the schemas accept. */
import fc from "fast-check";
import { bySessionOrder } from "../../src/log/sessionOrder";
import { SET_KINDS, SIDES, type ExerciseEntry, type Session, type SetRecord, type TrainingLog } from "../../src/log/types";
import { addCalendarDays } from "../../src/units/calendar";
import { MASS_UNITS, type Mass, type MassUnit } from "../../src/units/mass";

const anyUnit: fc.Arbitrary<MassUnit> = fc.constantFrom(...MASS_UNITS);

/** Loads in steps of a quarter, as plates and stacks give them. */
export function loadIn(unit: fc.Arbitrary<MassUnit> = anyUnit, max = 400): fc.Arbitrary<Mass> {
  return fc.record({ value: fc.integer({ min: 0, max: max * 4 }).map((quarters) => quarters / 4), unit });
}

const halfSteps = (max: number) => fc.integer({ min: 0, max: max * 2 }).map((halves) => halves / 2);
const reps = fc.integer({ min: 0, max: 30 });
const text = fc.string({ unit: "grapheme", maxLength: 20 });
const phase = fc.oneof(fc.integer({ min: 0, max: 10 }).map(String), fc.constant("X"));
const range = fc.tuple(reps, reps).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) }));

export function validSet(unit: fc.Arbitrary<MassUnit> = anyUnit): fc.Arbitrary<SetRecord> {
  return fc.record(
    {
      kind: fc.constantFrom(...SET_KINDS),
      load: loadIn(unit),
      assistance: loadIn(unit, 80),
      reps,
      partialReps: reps,
      rir: halfSteps(10),
      toFailure: fc.boolean(),
      side: fc.constantFrom(...SIDES),
      durationSeconds: fc.integer({ min: 0, max: 3600 }),
      distanceMetres: fc.integer({ min: 0, max: 10_000 }),
      meanVelocity: fc.integer({ min: 0, max: 200 }).map((hundredths) => hundredths / 100),
      tempo: fc.array(phase, { minLength: 4, maxLength: 4 }).map((phases) => phases.join("-")),
      restSeconds: fc.integer({ min: 0, max: 600 }),
      faults: fc.array(fc.constantFrom("lumbar-hyperextension", "heels-rise", "other-fault"), { maxLength: 3 }),
      targetMuscleFelt: fc.boolean(),
      painScore: halfSteps(10),
      completed: fc.boolean(),
      target: fc.record({ load: loadIn(unit), reps: range, rir: halfSteps(10) }, { requiredKeys: [] }),
      note: text,
    },
    { requiredKeys: ["kind", "completed"] },
  );
}

export function validEntry(unit: fc.Arbitrary<MassUnit> = anyUnit): fc.Arbitrary<ExerciseEntry> {
  return fc.record(
    {
      exerciseId: fc.constantFrom("barbell-hip-thrust", "back-squat", "unlisted:ohio state"),
      name: text,
      sets: fc.array(validSet(unit), { maxLength: 5 }),
      superset: fc.constantFrom("A", "B"),
      setup: fc.dictionary(fc.constantFrom("stance", "bar-pad", "bench-height-cm"), fc.oneof(text, fc.nat(), fc.boolean())),
      note: text,
    },
    { requiredKeys: ["exerciseId", "sets"] },
  );
}

const date = fc.integer({ min: 0, max: 3650 }).map((days) => addCalendarDays("2018-01-01", days));
const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join(":"));
const offset = fc.constantFrom("", "Z", "+05:30", "-08:00");

export function validSession(unit: fc.Arbitrary<MassUnit> = anyUnit): fc.Arbitrary<Session> {
  const session = fc.record(
    {
      id: fc.uuid(),
      date,
      startedAt: fc.tuple(clock, offset).map((parts) => parts.join("")),
      durationSeconds: fc.integer({ min: 0, max: 10_000 }),
      name: text,
      entries: fc.array(validEntry(unit), { maxLength: 4 }),
      bodyMass: loadIn(unit, 150),
      readiness: halfSteps(10),
      soreness: halfSteps(10),
      note: text,
    },
    { requiredKeys: ["id", "date", "entries"] },
  );
  return session.map(({ startedAt, ...others }) =>
    startedAt === undefined ? others : { ...others, startedAt: `${others.date}T${startedAt}` },
  );
}

/** Logs in order of date, ids unique; loads in either unit, or in one where it is given. */
export function validLog(unit: fc.Arbitrary<MassUnit> = anyUnit): fc.Arbitrary<TrainingLog> {
  return fc
    .uniqueArray(validSession(unit), { maxLength: 8, selector: ({ id }) => id })
    .map((list) => ({ sessions: [...list].sort(bySessionOrder) }));
}
