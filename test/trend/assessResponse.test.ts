import { describe, expect, test } from "vitest";
import type { Session, TrainingLog } from "../../src/log/types";
import { assessResponse, type AssessResponseOptions } from "../../src/trend/assessResponse";
import { RESPONSE_VERDICTS } from "../../src/trend/response";
import { addCalendarDays } from "../../src/units/calendar";
import { kg } from "../../src/units/mass";
import { lastDate, LIFT, mapLoads, simulateLog } from "../arbitraries/liftHistory";
import { every, logOf, set } from "./logs";

const assess = (log: TrainingLog, about: Partial<AssessResponseOptions> = {}) =>
  assessResponse(log, LIFT, { today: lastDate(log), trainingAge: "novice", plannedSessionsPerWeek: 2, ...about });

const mapSessions = (log: TrainingLog, change: (session: Session, weeksAgo: number) => Session): TrainingLog => {
  const last = Date.parse(lastDate(log));
  return { sessions: log.sessions.map((session) => change(session, (last - Date.parse(session.date)) / 604_800_000)) };
};

const growing = simulateLog({ growthPerWeek: 0.015, dayNoise: 0.02 });
const flat = simulateLog({ dayNoise: 0.02 });

describe("what comes before any verdict", () => {
  test("a lift that was never trained", () => {
    expect(assess(logOf(), { today: "2026-05-09" })).toMatchObject({
      verdict: "insufficient-data",
      decidedBy: { rule: "least-sessions", code: "never-trained" },
      lookAgain: { date: "2026-05-23", weeks: 2 },
    });
  });

  test("three sessions", () => {
    const answer = assess(every(3, "2026-05-01", [set()], [set()], [set()]));
    expect(answer).toMatchObject({ verdict: "insufficient-data", decidedBy: { params: { sessions: 3, needed: 4 } } });
    expect(answer.missing).toContain("loaded-sessions");
    expect(answer).not.toHaveProperty("probabilities");
  });

  test("three weeks without a session", () => {
    const answer = assess(growing, { today: addCalendarDays(lastDate(growing), 22) });
    expect(answer).toMatchObject({ verdict: "not-training", decidedBy: { code: "long-pause", params: { days: 22 } } });
  });

  test("fewer than 40 % of the plan, but only when there is a plan", () => {
    const seldom = every(14, "2026-01-05", ...Array.from({ length: 10 }, () => [set()]));
    expect(assess(seldom)).toMatchObject({ verdict: "not-training", decidedBy: { code: "too-few-sessions", params: { sessions: 2, planned: 8 } } });
    const answer = assessResponse(seldom, LIFT, { today: lastDate(seldom) });
    expect(answer.verdict).not.toBe("not-training");
    expect(answer.missing).toContain("planned-sessions");
  });

  test("who began this week is not absent", () => {
    expect(assess(every(3, "2026-05-01", [set()], [set()])).verdict).toBe("insufficient-data");
  });

  test("loads that more than double at once are asked about", () => {
    const perSide = mapSessions(growing, (session, weeksAgo) =>
      weeksAgo > 4 ? session : (mapLoads({ sessions: [session] }, ({ value }) => kg(value * 2.2046)).sessions[0] ?? session),
    );
    const answer = assess(perSide);
    expect(answer).toMatchObject({ verdict: "check-log", decidedBy: { rule: "log-change", code: "unit-change" }, lookAgain: { weeks: 0 } });
    expect(answer.decidedBy.message).toMatch(/\?$/u);
  });

  test("one session in the wrong unit is left out instead", () => {
    const slip = mapSessions(growing, (session, weeksAgo) =>
      weeksAgo === 3 ? (mapLoads({ sessions: [session] }, ({ value }) => kg(value * 2.2046)).sessions[0] ?? session) : session,
    );
    expect(assess(slip).verdict).toBe("working");
  });

  test("a step of a quarter that stays is asked about as a change of technique", () => {
    const shorter = mapSessions(flat, (session, weeksAgo) =>
      weeksAgo > 4 ? session : (mapLoads({ sessions: [session] }, ({ value }) => kg(value * 1.25)).sessions[0] ?? session),
    );
    expect(assess(shorter)).toMatchObject({ verdict: "check-log", decidedBy: { code: "setup-change" } });
  });
});

describe("verdicts", () => {
  test("steady growth is working, with its rate", () => {
    const answer = assess(growing);
    expect(answer).toMatchObject({ verdict: "working", decidedBy: { rule: "growth" }, lookAgain: { weeks: 4 } });
    expect(answer.growth?.interval.lower).toBeLessThan(0.015);
    expect(answer.growth?.interval.upper).toBeGreaterThan(0.015);
  });

  test("growth while the sets double comes at a cost", () => {
    const costly = mapSessions(growing, (session, weeksAgo) => ({
      ...session,
      entries: weeksAgo < 4 ? [...session.entries, ...session.entries] : session.entries,
    }));
    expect(assess(costly).verdict).toBe("working-at-a-cost");
  });

  test("climbing back after a break is regaining", () => {
    const before = simulateLog({ weeks: 12, oneRepMax: 140, dayNoise: 0.01 });
    const after = simulateLog({ weeks: 8, oneRepMax: 110, growthPerWeek: 0.02, dayNoise: 0.01, start: addCalendarDays(lastDate(before), 34) });
    const renamed = after.sessions.map((session) => ({ ...session, id: `after ${session.id}` }));
    expect(assess({ sessions: [...before.sessions, ...renamed] })).toMatchObject({ verdict: "regaining", decidedBy: { code: "coming-back" } });
  });

  test("two sets a week without growth are too few", () => {
    expect(assess(simulateLog({ setsPerSession: 1, dayNoise: 0.02 })).verdict).toBe("underdosed");
  });

  test("of a lift without known muscles too few sets cannot be said", () => {
    const log = simulateLog({ setsPerSession: 1, dayNoise: 0.02 });
    const sled = mapSessions(log, (session) => ({ ...session, entries: session.entries.map((entry) => ({ ...entry, exerciseId: "unlisted:sled" })) }));
    const answer = assessResponse(sled, "unlisted:sled", { today: lastDate(log), trainingAge: "novice" });
    expect(answer.verdict).not.toBe("underdosed");
    expect(answer.missing).toContain("muscles");
  });

  test("more sets, falling performance and low readiness are overreaching", () => {
    const tired = mapSessions(simulateLog({ growthPerWeek: -0.012, dayNoise: 0.015 }), (session, weeksAgo) => ({
      ...session,
      readiness: weeksAgo < 2 ? 3 : 7 + (Number(session.id.slice(1)) % 3),
      entries: weeksAgo < 4 ? [...session.entries, ...session.entries] : session.entries,
    }));
    const answer = assess(tired);
    expect(answer).toMatchObject({ verdict: "overreached", decidedBy: { rule: "fatigue" }, lookAgain: { weeks: 2 } });
    expect(answer.decidedBy.message).toMatch(/^Most likely/u);
  });

  test("more sets without gain or loss are tiring", () => {
    const busy = mapSessions(simulateLog({ growthPerWeek: -0.002, dayNoise: 0.015 }), (session, weeksAgo) => ({
      ...session,
      entries: weeksAgo < 5 ? [...session.entries, ...session.entries] : session.entries,
    }));
    expect(assess(busy).verdict).toBe("tiring-without-gain");
  });

  test("a loss that nothing explains is declining, and asks", () => {
    const answer = assess(simulateLog({ growthPerWeek: -0.015, dayNoise: 0.015 }));
    expect(answer.verdict).toBe("declining");
    expect(answer.decidedBy.message).toContain("?");
  });

  test("the same six times, stopped as told, proves nothing", () => {
    const answer = assess(every(7, "2026-01-05", ...Array.from({ length: 8 }, () => [set(), set(), set()])), { plannedSessionsPerWeek: 1 });
    expect(["too-early", "underdosed"]).toContain(answer.verdict);
    expect(answer.signals).toContainEqual({ name: "lower-bound-share", value: 1 });
  });

  test("too early names its leaning and how long it takes", () => {
    const answer = assess(simulateLog({ weeks: 5, growthPerWeek: 0.004, seed: 3 }));
    expect(answer).toMatchObject({ verdict: "too-early", leaning: "growing", decidedBy: { code: "undecided", params: { leaning: "growth" } } });
    expect(answer.decidedBy.message).toMatch(/^Nothing is decided yet; if anything it looks like growth\. It may take about (?:1 more week|\d+ more weeks) to settle\.$/u);
    expect(answer.lookAgain.weeks).toBeGreaterThanOrEqual(1);
    expect(answer.lookAgain.date).toBe(addCalendarDays(lastDate(simulateLog({ weeks: 5 })), 7 * answer.lookAgain.weeks));
  });
});

describe("options", () => {
  test("an unknown training age is intermediate, and said to be missing", () => {
    const today = lastDate(growing);
    const unknown = assessResponse(growing, LIFT, { today });
    const { missing, ...answer } = assessResponse(growing, LIFT, { today, trainingAge: "intermediate" });
    expect(unknown).toEqual({ ...answer, missing: ["training-age", ...missing] });
  });

  test.each([
    [3, "novice"],
    [6, "intermediate"],
    [24, "intermediate"],
    [25, "advanced"],
  ] as const)("%s months make a lifter %s", (trainingMonths, trainingAge) => {
    const today = lastDate(growing);
    expect(assessResponse(growing, LIFT, { today, trainingMonths })).toEqual(assessResponse(growing, LIFT, { today, trainingAge }));
  });

  test("limits are arguments", () => {
    expect(assess(growing, { limits: { leastSessions: 100 } }).verdict).toBe("insufficient-data");
  });

  test("wrong arguments are refused", () => {
    expect(() => assess(growing, { today: "yesterday" })).toThrow("today must be a date written as 2026-05-09");
    expect(() => assess(growing, { plannedSessionsPerWeek: 0 })).toThrow("plannedSessionsPerWeek must be a number from 0.25 to 14, got 0");
    // @ts-expect-error an age from untyped code
    expect(() => assess(growing, { trainingAge: "pro" })).toThrow("trainingAge must be one of novice, intermediate, advanced");
  });

  test("every verdict is one of the list", () => {
    for (const log of [growing, flat]) expect(RESPONSE_VERDICTS).toContain(assess(log).verdict);
  });
});
