import { describe, expect, it } from "vitest";
import { isLiftcoreError } from "../../src/foundation/LiftcoreError";
import { parseLog, safeParseLog } from "../../src/schemas/parseLog";
import { parseSet, safeParseSet } from "../../src/schemas/parseSet";
import { safeParseSession } from "../../src/schemas/parseSession";

const set = { kind: "work", load: { value: 100, unit: "kg" }, reps: 5, completed: true };
const session = { id: "s1", date: "2026-05-09", entries: [{ exerciseId: "barbell-hip-thrust", sets: [set] }] };

function pathsOf(data: unknown): readonly string[] {
  const read = safeParseLog(data);
  return read.ok ? [] : read.issues.map(({ path }) => path);
}

describe("parseLog", () => {
  it("returns an equal log", () => {
    expect(parseLog({ sessions: [session] })).toEqual({ sessions: [session] });
  });

  it("names the place that is wrong", () => {
    const broken = { ...session, entries: [{ exerciseId: "x", sets: [set, { ...set, reps: 2.5 }] }] };
    expect(pathsOf({ sessions: [broken] })).toEqual(["sessions[0].entries[0].sets[1].reps"]);
    expect(() => parseLog({ sessions: [broken] })).toThrow(/^log\.sessions\[0\]\.entries\[0\]\.sets\[1\]\.reps: /);
    expect(() => parseLog("text")).toThrow(/^log: /);
  });

  it("throws with the code for data", () => {
    try {
      parseLog(null);
      expect.unreachable();
    } catch (error) {
      expect(isLiftcoreError(error) && [error.code, error.argument]).toEqual(["invalid-data", "log"]);
    }
  });

  it("asks for sessions in order of date and ids that are unique", () => {
    const later = { ...session, id: "s2", date: "2026-05-10" };
    expect(pathsOf({ sessions: [session, later] })).toEqual([]);
    expect(pathsOf({ sessions: [later, session] })).toEqual(["sessions[1].date"]);
    expect(pathsOf({ sessions: [session, session] })).toEqual(["sessions[1].id"]);
  });
});

describe("safeParseSet", () => {
  it.each([
    ["an unknown key", { ...set, weight: 100 }],
    ["an optional key that is undefined", { ...set, rir: undefined }],
    ["repetitions below 0", { ...set, reps: -1 }],
    ["repetitions above 1000", { ...set, reps: 1001 }],
    ["a load below 0", { ...set, load: { value: -5, unit: "kg" } }],
    ["an infinite load", { ...set, load: { value: Infinity, unit: "kg" } }],
    ["a unit that is none", { ...set, load: { value: 5, unit: "stone" } }],
    ["reserve between half steps", { ...set, rir: 1.25 }],
    ["reserve above 10", { ...set, rir: 10.5 }],
    ["pain above 10", { ...set, painScore: 11 }],
    ["a kind that is none", { ...set, kind: "normal" }],
    ["a tempo of three phases", { ...set, tempo: "3-1-X" }],
    ["a target upside down", { ...set, target: { reps: { min: 8, max: 5 } } }],
    ["no word on completion", { kind: "work" }],
  ])("refuses %s", (_, data) => {
    expect(safeParseSet(data).ok).toBe(false);
  });

  it.each([
    ["nothing but kind and completion", { kind: "warmup", completed: false }],
    ["0 repetitions, tried and failed", { ...set, reps: 0, completed: false }],
    ["a tempo with an explosive phase", { ...set, tempo: "3-1-X-0" }],
    ["half a repetition in reserve", { ...set, rir: 0.5 }],
  ])("accepts %s", (_, data) => {
    expect(parseSet(data)).toEqual(data);
  });
});

describe("safeParseSession", () => {
  it.each([
    "2026-05-09T17:52", "2026-05-09T17:52:12", "2026-05-09T17:52+02:00", "2026-05-09T17:52:12.250-03:30", "2026-05-09T17:52:12Z",
  ])("accepts the start %s", (startedAt) => {
    expect(safeParseSession({ ...session, startedAt }).ok).toBe(true);
  });

  it.each(["17:52", "2026-05-09", "2026-02-30T10:00:00", "2026-05-09T24:00", "2026-05-09 17:52", "2026-05-09T17:52+2", "yesterday"])("refuses the start %s", (startedAt) => {
    expect(safeParseSession({ ...session, startedAt }).ok).toBe(false);
  });

  it.each(["2023-02-29", "2026-13-01", "09.05.2026", 20260509])("refuses the date %s", (date) => {
    expect(safeParseSession({ ...session, date }).ok).toBe(false);
  });
});
