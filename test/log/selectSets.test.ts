import { describe, expect, test } from "vitest";
import { isLoadedSet, isWorkingSet, selectStraightSets } from "../../src/log/selectSets";
import { SET_KINDS, type SetRecord } from "../../src/log/types";
import { kg } from "../../src/units/mass";
import { deepFreeze } from "../setup/deepFreeze";

const done: SetRecord = { kind: "work", load: kg(100), reps: 5, completed: true };

describe("a working set", () => {
  test.each(SET_KINDS.map((kind) => [kind, kind !== "warmup"] as const))("of kind %s: %s", (kind, expected) => {
    expect(isWorkingSet({ ...done, kind })).toBe(expected);
  });

  test("was done", () => {
    expect(isWorkingSet({ ...done, completed: false })).toBe(false);
  });
});

describe("a loaded set", () => {
  test.each<[string, SetRecord, boolean]>([
    ["has load and repetitions", done, true],
    ["has no load of nothing", { ...done, load: kg(0) }, false],
    ["has a load", { kind: "work", reps: 5, completed: true }, false],
    ["has repetitions", { kind: "work", load: kg(100), completed: true }, false],
    ["has one repetition at least", { ...done, reps: 0 }, false],
    ["was done", { ...done, completed: false }, false],
    ["is more than preparation", { ...done, kind: "warmup" }, false],
  ])("%s", (_what, set, expected) => {
    expect(isLoadedSet(set)).toBe(expected);
  });
});

test("straight sets are all but the parts of drop, myo and rest-pause sets", () => {
  const entry = deepFreeze({ exerciseId: "barbell-hip-thrust", sets: SET_KINDS.map((kind) => ({ ...done, kind })) });
  expect(selectStraightSets(entry).map(({ kind }) => kind)).toEqual(["work", "top", "backoff", "amrap", "cluster"]);
});
