import { describe, expect, test } from "vitest";
import { advise } from "../../src/advisor/advise";
import { adviseAll } from "../../src/advisor/adviseAll";
import { mergeLogs } from "../../src/log/mergeLogs";
import { assessResponse } from "../../src/trend/assessResponse";
import { detectLayoffs } from "../../src/trend/detectLayoffs";
import { findRecords } from "../../src/trend/findRecords";
import { performanceSeries } from "../../src/trend/performanceSeries";
import { weekOverWeek } from "../../src/trend/weekOverWeek";
import { muscleVolume } from "../../src/volume/muscleVolume";
import { summariseLog } from "../../src/volume/summariseLog";
import { weeklyVolume } from "../../src/volume/weeklyVolume";

/** What plain JavaScript passes where a log belongs. */
const noLogs: readonly unknown[] = [undefined, null, [], "log", {}, { sessions: {} }];
const today = "2026-05-09";

/** Calls as plain JavaScript can: with anything for any argument. */
const loosely = (callee: unknown, ...values: readonly unknown[]): unknown => Reflect.apply(callee as () => unknown, undefined, values);

describe("every function that takes a log refuses what is none", () => {
  test.each([
    ["summariseLog", (log: unknown) => loosely(summariseLog, log)],
    ["weeklyVolume", (log: unknown) => loosely(weeklyVolume, log)],
    ["muscleVolume", (log: unknown) => loosely(muscleVolume, log)],
    ["performanceSeries", (log: unknown) => loosely(performanceSeries, log, "back-squat")],
    ["findRecords", (log: unknown) => loosely(findRecords, log)],
    ["detectLayoffs", (log: unknown) => loosely(detectLayoffs, log)],
    ["weekOverWeek", (log: unknown) => loosely(weekOverWeek, log)],
    ["assessResponse", (log: unknown) => loosely(assessResponse, log, "back-squat", { today })],
    ["mergeLogs", (log: unknown) => loosely(mergeLogs, { sessions: [] }, log)],
    ["advise", (log: unknown) => loosely(advise, { exerciseId: "back-squat", log, today })],
    ["adviseAll", (log: unknown) => loosely(adviseAll, { log, today })],
  ])("%s", (_name, call) => {
    for (const log of noLogs) expect(() => call(log)).toThrow(expect.objectContaining({ code: "invalid-argument", argument: "log" }));
  });

  test.each([
    ["advise", advise],
    ["adviseAll", adviseAll],
  ])("%s without any input", (_name, callee) => {
    expect(() => loosely(callee)).toThrow(expect.objectContaining({ code: "invalid-argument", argument: "input" }));
  });
});
