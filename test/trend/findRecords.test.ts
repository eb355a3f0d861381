import { describe, expect, test } from "vitest";
import { findRecords } from "../../src/trend/findRecords";
import { kg, lb } from "../../src/units/mass";
import { LIFT } from "../arbitraries/liftHistory";
import { logOf, on, set } from "./logs";

describe("findRecords", () => {
  test("a first sighting is no record", () => {
    expect(findRecords(logOf(on("2026-05-02", set(), set({ reps: 9 }))))).toEqual([]);
  });

  test("more repetitions at a load are a record, and tell what they beat", () => {
    const records = findRecords(logOf(on("2026-05-02", set({ reps: 8 })), on("2026-05-09", set({ reps: 10 }))));
    expect(records.find(({ kind }) => kind === "reps-at-load")).toEqual({
      kind: "reps-at-load", exerciseId: LIFT, date: "2026-05-09", sessionId: "on 2026-05-09", load: kg(100), value: 10, previous: 8,
    });
    expect(records.map(({ kind }) => kind)).toEqual(["reps-at-load", "one-rep-max", "volume"]);
  });

  test("a heavier five is a record of fives even below the heaviest single", () => {
    const log = logOf(on("2026-05-02", set({ load: kg(140), reps: 1 }), set({ reps: 5 })), on("2026-05-09", set({ load: kg(105), reps: 5 })));
    expect(findRecords(log).map((record) => [record.kind, record.value])).toEqual([["load-for-reps", kg(105)]]);
  });

  test("the same again is no record, in either unit", () => {
    expect(findRecords(logOf(on("2026-05-02", set({ load: lb(100) })), on("2026-05-09", set({ load: kg(45.359237) }))))).toEqual([]);
  });

  test("a session sets each record once", () => {
    const log = logOf(on("2026-05-02", set()), on("2026-05-09", set({ load: kg(102) }), set({ load: kg(104) })));
    expect(findRecords(log).filter(({ kind }) => kind === "load").map(({ value }) => value)).toEqual([kg(104)]);
  });

  test("asks for one lift", () => {
    const log = logOf(on("2026-05-02", set()), on("2026-05-09", set({ reps: 9 })));
    expect(findRecords(log, { exerciseId: "back-squat" })).toEqual([]);
    expect(findRecords(log, { exerciseId: LIFT })).not.toEqual([]);
  });
});
