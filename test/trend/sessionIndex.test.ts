import { describe, expect, test } from "vitest";
import type { LoadedSet } from "../../src/log/selectSets";
import { readSessionIndex } from "../../src/trend/sessionIndex";
import { kg, lb } from "../../src/units/mass";

const set = (load: number, reps: number, about: Partial<LoadedSet> = {}): LoadedSet => ({ kind: "work", load: kg(load), reps, completed: true, ...about });
const indexOf = (load: number, repsToFailure: number) => Math.log(load) + Math.log(1 + 0.03 * (repsToFailure - 1));

describe("readSessionIndex", () => {
  test("a single is the logarithm of its load in kilograms", () => {
    expect(readSessionIndex([set(100, 1)])).toEqual({ index: Math.log(100), kind: "bound", zone: "1-5" });
    expect(readSessionIndex([{ ...set(0, 1), load: lb(100) }])?.index).toBe(Math.log(45.359237));
  });

  test("reads the first three sets within 2.5 % of the top load", () => {
    const read = readSessionIndex([set(60, 8), set(97.5, 8), set(100, 8), set(100, 8), set(100, 2), set(97.4, 12)]);
    expect(read?.index).toBeCloseTo((indexOf(97.5, 8) + 2 * indexOf(100, 8)) / 3, 12);
    expect(read).toMatchObject({ kind: "bound", zone: "6-9", repDrop: 0 });
  });

  test("a set of more than fifteen is not read", () => {
    expect(readSessionIndex([set(100, 16)])).toBeUndefined();
    expect(readSessionIndex([set(100, 16), set(80, 15)])?.index).toBeCloseTo(indexOf(80, 15), 12);
  });

  test("a logged reserve is added, and weighs less the larger it is", () => {
    const read = readSessionIndex([set(100, 8, { rir: 2 }), set(100, 8, { rir: 0 })]);
    expect(read?.index).toBeCloseTo((indexOf(100, 10) / 2.5 + indexOf(100, 8) / 0.5) / (1 / 2.5 + 1 / 0.5), 12);
    expect(read?.kind).toBe("rated");
  });

  test("to failure is a rating, more than six in reserve is none", () => {
    expect(readSessionIndex([set(100, 8, { toFailure: true })])?.kind).toBe("rated");
    expect(readSessionIndex([set(100, 8, { rir: 7 })])?.kind).toBe("bound");
  });

  test("falling repetitions are a limit", () => {
    expect(readSessionIndex([set(100, 10), set(100, 10), set(100, 8)])).toMatchObject({ kind: "limit", zone: "10-15", repDrop: 0.2 });
  });

  test("as many repetitions as possible stand for the day, half a repetition short of failure", () => {
    const read = readSessionIndex([set(100, 5), set(100, 5), set(100, 5), set(100, 9, { kind: "amrap" })]);
    expect(read?.index).toBeCloseTo(indexOf(100, 9.5), 12);
    expect(read?.kind).toBe("limit");
  });
});
