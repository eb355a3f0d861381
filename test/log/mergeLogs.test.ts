import { describe, expect, test } from "vitest";
import { addSession, emptyLog, mergeLogs } from "../../src/log/mergeLogs";
import type { Session, SetRecord } from "../../src/log/types";
import { kg, lb, type Mass } from "../../src/units/mass";
import { deepFreeze } from "../setup/deepFreeze";

const session = (id: string, date: string, rest: Partial<Session> = {}): Session => ({ id, date, entries: [], ...rest });
const idsOf = (sessions: readonly Session[]): string[] => sessions.map(({ id }) => id);
const done = (load: Mass, reps: number, rest: Partial<SetRecord> = {}): SetRecord => ({ kind: "work", load, reps, completed: true, ...rest });
const entries = (sets: readonly SetRecord[], exerciseId = "barbell-hip-thrust") => [{ exerciseId, sets }];
const visit = (id: string, sets: readonly SetRecord[], rest: Partial<Session> = {}): Session =>
  session(id, "2026-05-04", { startedAt: "2026-05-04T18:30:12", entries: entries(sets), ...rest });
const merge = (a: readonly Session[], b: readonly Session[]) => mergeLogs(deepFreeze({ sessions: a }), deepFreeze({ sessions: b })).sessions;

const sets = [done(kg(100), 8), done(kg(100), 7)];

describe("mergeLogs", () => {
  test("puts sessions in order of date, then start, then id", () => {
    const log = mergeLogs(
      { sessions: [session("d", "2026-05-05"), session("b", "2026-05-04", { startedAt: "2026-05-04T18:00" })] },
      { sessions: [session("c", "2026-05-05"), session("a", "2026-05-04", { startedAt: "2026-05-04T07:00" })] },
    );
    expect(idsOf(log.sessions)).toEqual(["a", "b", "c", "d"]);
  });

  test("keeps a session that stands in both as the second log has it, also on another day", () => {
    const log = mergeLogs({ sessions: [session("a", "2026-05-04"), session("b", "2026-05-05")] }, { sessions: [session("a", "2026-05-06")] });
    expect(log.sessions).toEqual([session("b", "2026-05-05"), session("a", "2026-05-06")]);
  });

  test("does not change the logs it joins", () => {
    const log = deepFreeze({ sessions: [session("b", "2026-05-05"), session("a", "2026-05-04")] });
    expect(idsOf(mergeLogs(log, log).sessions)).toEqual(["a", "b"]);
  });

  test("two empty logs make an empty log", () => {
    expect(mergeLogs(emptyLog, emptyLog)).toEqual({ sessions: [] });
  });

  test("an export made in the middle of a workout takes nothing away, whichever comes first", () => {
    const early = visit("a", [...sets.slice(0, 1), { kind: "work", completed: false }, { kind: "work", completed: false }]);
    const late = visit("a", sets);
    expect(merge([early], [late])).toEqual([late]);
    expect(merge([late], [early])).toEqual([late]);
    expect(merge([late, early], [])).toEqual([late]);
  });
});

describe("the same visit under another id is kept once, as the second log has it", () => {
  const old = visit("old", sets, { name: "Lower" });
  const dust = sets.map((set) => ({ ...set, load: kg(100.009) }));

  test.each<[string, Session]>([
    ["after the app renamed the exercise", visit("new", sets, { entries: entries(sets, "unlisted:hip bridge machine") })],
    ["after the workout was renamed", visit("new", sets, { name: "Legs" })],
    ["without the seconds of the start", visit("new", sets, { startedAt: "2026-05-04T18:30" })],
    ["without a start", session("new", "2026-05-04", { entries: entries(sets) })],
    ["with the midnight of formats that have no day alone", visit("new", sets, { startedAt: "2026-05-04T00:00:00" })],
    ["with the offset of its zone", visit("new", sets, { startedAt: "2026-05-04T18:30:12+02:00" })],
    ["with kinds of sets", visit("new", sets.map((set) => ({ ...set, kind: "amrap" as const })))],
    ["with dust on the loads", visit("new", dust)],
    ["in two entries", visit("new", [], { entries: [...entries(sets.slice(0, 1)), ...entries(sets.slice(1), "back-squat")] })],
    ["with sets that were not done, or say nothing", visit("new", [...sets, done(kg(60), 5, { completed: false }), { kind: "work", completed: true }])],
    ["with the number as assistance", visit("new", sets.map(({ kind, completed, load = kg(0), reps = 0 }) => ({ kind, completed, assistance: load, reps })))],
  ])("%s", (_how, renamed) => {
    expect(merge([old], [renamed])).toEqual([renamed]);
  });

  test("with loads converted from pounds and rounded", () => {
    const pounds = visit("old", [done(lb(135), 5)]);
    const kilograms = visit("new", [done(kg(61.24), 5)]);
    expect(merge([pounds], [kilograms])).toEqual([kilograms]);
  });

  test("on a day without a start, timed and over a distance", () => {
    const walk = [{ kind: "work", completed: true, durationSeconds: 600, distanceMetres: 1609.344 }] as const;
    const farmer = session("old", "2026-05-04", { entries: entries(walk) });
    const rounded = session("new", "2026-05-04", { entries: entries([{ ...walk[0], distanceMetres: 1609 }]) });
    expect(merge([farmer], [rounded])).toEqual([rounded]);
  });

  test("one for one: two equal visits stay two", () => {
    const newer = ["n1", "n2", "n3"].map((id) => visit(id, sets));
    expect(idsOf(merge([old], newer.slice(0, 2)))).toEqual(["n1", "n2"]);
    expect(idsOf(merge([old, visit("older", sets)], newer))).toEqual(["n1", "n2", "n3"]);
    expect(idsOf(merge([old, visit("older", sets)], newer.slice(0, 1)))).toEqual(["n1", "old"]);
  });

  test("a session that the second log knows by its id is not taken for another", () => {
    expect(idsOf(merge([old], [old, visit("new", sets)]))).toEqual(["new", "old"]);
  });
});

describe("another visit is another session", () => {
  const old = visit("old", sets);

  test.each<[string, Session, Session]>([
    ["on another day", old, visit("new", sets, { date: "2026-05-05" })],
    ["at another minute", old, visit("new", sets, { startedAt: "2026-05-04T18:31:12" })],
    ["with another load", old, visit("new", [done(kg(100), 8), done(kg(100.02), 7)])],
    ["with other repetitions", old, visit("new", [done(kg(100), 8), done(kg(100), 6)])],
    ["with another time", old, visit("new", [done(kg(100), 8), done(kg(100), 7, { durationSeconds: 30 })])],
    ["with another distance", old, visit("new", [done(kg(100), 8), done(kg(100), 7, { distanceMetres: 20 })])],
    ["with the sets in another order", old, visit("new", [...sets].reverse())],
    ["with a set more", old, visit("new", [...sets, done(kg(100), 5)])],
    ["with a set less", old, visit("new", sets.slice(1))],
    ["where nothing was done", visit("old", []), visit("new", [])],
    ["where no set says anything", visit("old", [{ kind: "work", completed: true }]), visit("new", [{ kind: "work", completed: true, reps: 0 }])],
    ["where no set was completed", visit("old", [done(kg(100), 8, { completed: false })]), visit("new", [done(kg(100), 8, { completed: false })])],
  ])("%s", (_how, first, second) => {
    expect(new Set(idsOf(merge([first], [second])))).toEqual(new Set(["old", "new"]));
  });
});

test("the cost grows with the logs, not with their pairs", () => {
  const many = (prefix: string, load: (place: number) => Mass) =>
    Array.from({ length: 20_000 }, (_none, place) => session(`${prefix}${place}`, "2026-05-04", { entries: entries([done(load(place), 5)]) }));
  const start = performance.now();
  expect(mergeLogs({ sessions: many("a", () => kg(100)) }, { sessions: many("b", () => kg(100)) }).sessions).toHaveLength(20_000);
  expect(mergeLogs({ sessions: many("a", (place) => kg(place)) }, { sessions: many("b", () => kg(0.5)) }).sessions).toHaveLength(40_000);
  expect(performance.now() - start).toBeLessThan(4000);
});

describe("addSession", () => {
  const log = deepFreeze({ sessions: [session("a", "2026-05-04"), session("c", "2026-05-08")] });

  test("adds a session at its place", () => {
    expect(idsOf(addSession(log, session("b", "2026-05-06")).sessions)).toEqual(["a", "b", "c"]);
  });

  test("replaces the session with its id, also by one with fewer sets", () => {
    expect(addSession(log, session("c", "2026-05-08", { note: "again" })).sessions[1]?.note).toBe("again");
    const short = visit("a", sets.slice(1));
    expect(addSession({ sessions: [visit("a", sets)] }, short).sessions).toEqual([short]);
  });

  test("adds a session like another under an id of its own", () => {
    expect(idsOf(addSession({ sessions: [visit("a", sets)] }, visit("b", sets)).sessions)).toEqual(["a", "b"]);
  });
});
