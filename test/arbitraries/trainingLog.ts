/** Logs of any shape; ids are few, so that logs share sessions. */
import fc from "fast-check";
import { SET_KINDS, type ExerciseEntry, type Session, type SetRecord, type TrainingLog } from "../../src/log/types";
import { addCalendarDays } from "../../src/units/calendar";
import { masses } from "./mass";

export const setRecords = (): fc.Arbitrary<SetRecord> =>
  fc.record(
    {
      kind: fc.constantFrom(...SET_KINDS),
      completed: fc.boolean(),
      load: masses(0, 300),
      reps: fc.integer({ min: 0, max: 20 }),
      rir: fc.integer({ min: 0, max: 20 }).map((halves) => halves / 2),
      toFailure: fc.boolean(),
    },
    { requiredKeys: ["kind", "completed"] },
  );

const entries = (): fc.Arbitrary<ExerciseEntry> =>
  fc.record({
    exerciseId: fc.constantFrom("barbell-hip-thrust", "barbell-back-squat", "unlisted:ohio state"),
    sets: fc.array(setRecords(), { maxLength: 4 }),
  });

export const sessions = (): fc.Arbitrary<Session> =>
  fc.record(
    {
      id: fc.constantFrom("s1", "s2", "s3", "s4", "s5", "s6"),
      date: fc.integer({ min: 0, max: 20 }).map((days) => addCalendarDays("2026-02-20", days)),
      startedAt: fc.constantFrom("2026-05-04T07:00", "2026-05-04T18:30"),
      entries: fc.array(entries(), { maxLength: 3 }),
    },
    { requiredKeys: ["id", "date", "entries"] },
  );

export const trainingLogs = (): fc.Arbitrary<TrainingLog> => fc.array(sessions(), { maxLength: 6 }).map((list) => ({ sessions: list }));
