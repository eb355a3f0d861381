import fc from "fast-check";
import { expect, test } from "vitest";
import { emptyLog, mergeLogs } from "../../src/log/mergeLogs";
import { bySessionOrder } from "../../src/log/sessionOrder";
import { sessions, trainingLogs } from "../arbitraries/trainingLog";

test("a log read twice adds nothing", () => {
  fc.assert(
    fc.property(trainingLogs(), trainingLogs(), (a, b) => {
      const merged = mergeLogs(a, b);
      expect(mergeLogs(merged, b)).toEqual(merged);
      expect(mergeLogs(merged, merged)).toEqual(merged);
    }),
  );
});

test("sessions of different ids give one log, in whatever order and parts they come", () => {
  const distinct = fc.uniqueArray(sessions(), { selector: ({ id }) => id });
  const shuffled = distinct.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }), fc.nat(list.length)));
  fc.assert(
    fc.property(shuffled, ([list, other, cut]) => {
      const whole = mergeLogs(emptyLog, { sessions: list });
      const parts = [{ sessions: other.slice(cut) }, { sessions: other.slice(0, cut) }] as const;
      expect(mergeLogs(...parts)).toEqual(whole);
    }),
  );
});

test("it does not matter which two of three logs are joined first", () => {
  fc.assert(
    fc.property(trainingLogs(), trainingLogs(), trainingLogs(), (a, b, c) => {
      expect(mergeLogs(mergeLogs(a, b), c)).toEqual(mergeLogs(a, mergeLogs(b, c)));
    }),
  );
});

test("the result is in order, holds every id once, and where both logs know an id the second wins", () => {
  fc.assert(
    fc.property(trainingLogs(), trainingLogs(), (a, b) => {
      const merged = mergeLogs(a, b).sessions;
      const ids = merged.map(({ id }) => id);
      expect([...merged].sort(bySessionOrder)).toEqual(merged);
      expect([...ids].sort()).toEqual([...new Set([...a.sessions, ...b.sessions].map(({ id }) => id))].sort());
      for (const session of merged) {
        const known = [...a.sessions, ...b.sessions].filter(({ id }) => id === session.id);
        expect(session).toBe(known.at(-1));
      }
    }),
  );
});
