import { expect, it } from "vitest";
import { adviseAll } from "../../src/advisor/adviseAll";
import { mergeLogs } from "../../src/log/mergeLogs";
import type { TrainingLog } from "../../src/log/types";
import { refusalOf } from "../setup/refusalOf";
import { daysAfter, diary, sets, SQUAT, THRUST } from "./sessions";

const renamed = (log: TrainingLog, prefix: string): TrainingLog => ({
  sessions: log.sessions.map((session) => ({ ...session, id: prefix + session.id })),
});
const thrusts = renamed(diary([sets(3, 50, 10), sets(3, 50, 10), sets(3, 50, 10)], { every: 10 }), "t");
const squats = renamed(diary([sets(3, 60, 10)], { exerciseId: SQUAT }), "q");
const log = mergeLogs(thrusts, squats);
const today = daysAfter(thrusts, 9);
const plan = { scheme: "linear", sets: 3, reps: { min: 5, max: 5 } } as const;
const idsOf = (advice: ReturnType<typeof adviseAll>) => advice.map(({ exerciseId }) => exerciseId);

it("advises on lifts trained within four weeks", () => {
  expect(idsOf(adviseAll({ log, today }))).toEqual([THRUST]);
});

it("looks further back when told so, the latest lift first", () => {
  expect(idsOf(adviseAll({ log, today, recentDays: 29 }))).toEqual([THRUST, SQUAT]);
  expect(idsOf(adviseAll({ log, today, recentDays: 0 }))).toEqual([]);
});

it("puts lifts with a plan first, trained or not, each once", () => {
  const advice = adviseAll({ log, today, plans: { "bench-press": plan, [THRUST]: plan } });
  expect(advice.map(({ exerciseId, planOrigin, decision }) => [exerciseId, planOrigin, decision])).toEqual([
    ["bench-press", "given", "start"],
    [THRUST, "given", "add-load"],
  ]);
});

it("does not look at sessions after today", () => {
  expect(idsOf(adviseAll({ log, today: "2026-01-05" })).sort()).toEqual([SQUAT, THRUST].sort());
  expect(idsOf(adviseAll({ log, today: "2026-01-04" }))).toEqual([]);
});

it("refuses days below 0, a day that does not exist and a plan for a lift that does not", () => {
  expect(refusalOf(() => adviseAll({ log, today, recentDays: -1 }))).toMatchObject({ code: "invalid-argument", argument: "recentDays" });
  expect(refusalOf(() => adviseAll({ log, today: "soon" }))).toMatchObject({ code: "invalid-argument", argument: "today" });
  expect(refusalOf(() => adviseAll({ log, today, plans: { thrust: plan } }))).toMatchObject({ code: "unknown-exercise" });
});
