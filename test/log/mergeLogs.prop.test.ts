import fc from "fast-check";
import { expect, test } from "vitest";
import { emptyLog, mergeLogs } from "../../src/log/mergeLogs";
import { bySessionOrder } from "../../src/log/sessionOrder";
import type { Session, SetRecord, TrainingLog } from "../../src/log/types";
import { convertMass } from "../../src/units/convertMass";
import { mass, type MassUnit } from "../../src/units/mass";
import { sessions, trainingLogs } from "../arbitraries/trainingLog";

/** Logs in which the id alone tells sessions apart: each id has a start of its own. */
const logsById = (): fc.Arbitrary<TrainingLog> =>
  trainingLogs().map((log) => ({ sessions: log.sessions.map((session) => ({ ...session, startedAt: `2026-05-04T07:0${session.id.slice(1)}` })) }));

const countCompleted = ({ entries }: Session): number => entries.flatMap(({ sets }) => sets).filter(({ completed }) => completed).length;

test("a log read twice adds nothing", () => {
  fc.assert(
    fc.property(trainingLogs(), trainingLogs(), (a, b) => {
      const merged = mergeLogs(a, b);
      expect(mergeLogs(merged, b)).toEqual(merged);
      expect(mergeLogs(merged, merged)).toEqual(merged);
      expect(mergeLogs(merged, emptyLog)).toEqual(merged);
      expect(mergeLogs(emptyLog, merged)).toEqual(merged);
    }),
  );
});

test("sessions of different ids give one log, in whatever order and parts they come", () => {
  const distinct = fc.uniqueArray(sessions(), { selector: ({ id }) => id }).map((list) => list.map((session) => ({ ...session, startedAt: `2026-05-04T07:0${session.id.slice(1)}` })));
  const shuffled = distinct.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }), fc.nat(list.length)));
  fc.assert(
    fc.property(shuffled, ([list, other, cut]) => {
      const whole = mergeLogs(emptyLog, { sessions: list });
      const parts = [{ sessions: other.slice(cut) }, { sessions: other.slice(0, cut) }] as const;
      expect(mergeLogs(...parts)).toEqual(whole);
    }),
  );
});

test("it does not matter which two of three logs are joined first, where ids tell sessions apart", () => {
  fc.assert(
    fc.property(logsById(), logsById(), logsById(), (a, b, c) => {
      expect(mergeLogs(mergeLogs(a, b), c)).toEqual(mergeLogs(a, mergeLogs(b, c)));
    }),
  );
});

test("the result is in order, holds every id once, and of an id the session with most completed sets, the last of equals", () => {
  fc.assert(
    fc.property(logsById(), logsById(), (a, b) => {
      const all = [...a.sessions, ...b.sessions];
      const merged = mergeLogs(a, b).sessions;
      const ids = merged.map(({ id }) => id);
      expect([...merged].sort(bySessionOrder)).toEqual(merged);
      expect([...ids].sort()).toEqual([...new Set(all.map(({ id }) => id))].sort());
      for (const session of merged) {
        const known = all.filter(({ id }) => id === session.id);
        const most = Math.max(...known.map(countCompleted));
        expect(session).toBe(known.filter((other) => countCompleted(other) === most).at(-1));
      }
    }),
  );
});

/** Sets that say something, with loads of two decimals. */
const doneSets = fc.array(
  fc.record({ hundredths: fc.integer({ min: 0, max: 30_000 }), unit: fc.constantFrom<MassUnit>("kg", "lb"), reps: fc.integer({ min: 1, max: 20 }) }),
  { minLength: 1, maxLength: 4 },
);
const toSets = (list: readonly { hundredths: number; unit: MassUnit; reps: number }[]): readonly SetRecord[] =>
  list.map(({ hundredths, unit, reps }) => ({ kind: "work", completed: true, load: mass(hundredths / 100, unit), reps }));

/** A history of visits, some without a start and some alike; the ids say which app wrote them. */
const histories = fc
  .array(fc.record({ day: fc.integer({ min: 1, max: 4 }), minute: fc.option(fc.integer({ min: 10, max: 12 }), { nil: undefined }), sets: doneSets }), { maxLength: 8 })
  .map((visits) =>
    [...visits, ...visits.slice(0, 1)].map(({ day, minute, sets }, place): Session => {
      const date = `2026-05-0${day}`;
      const entries = [{ exerciseId: "barbell-hip-thrust", sets: toSets(sets) }];
      return { id: `old${place}`, date, ...(minute !== undefined && { startedAt: `${date}T18:${minute}:41` }), name: "Lower", entries };
    }),
  );

/** How a later export writes the same visit. */
function rewrite({ date, startedAt, entries }: Session, place: number): Session {
  const sets = entries.flatMap((entry) => entry.sets).map((set) => {
    if (set.load === undefined) return set;
    const { value, unit } = convertMass(set.load, set.load.unit === "lb" ? "kg" : "lb");
    return { ...set, kind: "amrap" as const, load: mass(Math.round(value * 100) / 100, unit) };
  });
  const start = startedAt?.slice(0, "2026-05-04T18:30".length);
  return { id: `new${place}`, date, ...(start !== undefined && { startedAt: start }), name: "Legs", entries: [{ exerciseId: "unlisted:hip bridge", sets }] };
}

test("a later export of the same history adds only what is new, though it renamed lifts and workouts, lost seconds and converted loads", () => {
  fc.assert(
    fc.property(histories, fc.nat(9), (history, known) => {
      const later = { sessions: history.map(rewrite) };
      const merged = mergeLogs({ sessions: history.slice(0, known) }, later);
      expect(merged).toEqual(mergeLogs(emptyLog, later));
      expect(mergeLogs(merged, later)).toEqual(merged);
    }),
  );
});

test("an earlier export after a later one takes no visit away and adds none", () => {
  fc.assert(
    fc.property(histories, fc.nat(9), (history, known) => {
      const merged = mergeLogs({ sessions: history.map(rewrite) }, { sessions: history.slice(0, known) });
      expect(merged.sessions).toHaveLength(history.length);
      expect(merged.sessions.filter(({ id }) => id.startsWith("old"))).toHaveLength(Math.min(known, history.length));
    }),
  );
});
