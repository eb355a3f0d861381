import { describe, expect, test } from "vitest";
import { addSession, emptyLog, mergeLogs } from "../../src/log/mergeLogs";
import type { Session } from "../../src/log/types";
import { deepFreeze } from "../setup/deepFreeze";

const session = (id: string, date: string, rest: Partial<Session> = {}): Session => ({ id, date, entries: [], ...rest });
const idsOf = (sessions: readonly Session[]): string[] => sessions.map(({ id }) => id);

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
});

describe("addSession", () => {
  const log = deepFreeze({ sessions: [session("a", "2026-05-04"), session("c", "2026-05-08")] });

  test("adds a session at its place", () => {
    expect(idsOf(addSession(log, session("b", "2026-05-06")).sessions)).toEqual(["a", "b", "c"]);
  });

  test("replaces the session with its id", () => {
    expect(addSession(log, session("c", "2026-05-08", { note: "again" })).sessions[1]?.note).toBe("again");
  });
});
