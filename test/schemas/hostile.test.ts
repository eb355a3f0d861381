/** Data made to break a reader: it is refused or read, and nothing else happens. */
import { afterEach, describe, expect, it } from "vitest";
import { exercises } from "../../src/catalogue/exercises";
import { jsonSchemas } from "../../src/schemas/jsonSchemas";
import { safeParseExercise } from "../../src/schemas/parseExercise";
import { safeParseLog } from "../../src/schemas/parseLog";
import { safeParsePlan, safeParsePlans } from "../../src/schemas/parsePlan";
import { safeParseSession } from "../../src/schemas/parseSession";
import { safeParseSet } from "../../src/schemas/parseSet";
import { compileJsonSchema } from "./jsonValidator";

const readers = { safeParseLog, safeParseSession, safeParseSet, safeParseExercise, safeParsePlan, safeParsePlans };
const everyReader = Object.entries(readers);
const DEPTH = 50_000;
const deepList: unknown = JSON.parse(`${"[".repeat(DEPTH)}${"]".repeat(DEPTH)}`);
const deepObject: unknown = JSON.parse(`${'{"sessions":'.repeat(DEPTH)}null${"}".repeat(DEPTH)}`);
const plan = { scheme: "custom:x", sets: 3, reps: { min: 5, max: 8 } };

afterEach(() => {
  expect(Reflect.get({}, "polluted")).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
});

describe.each(everyReader)("%s", (_, read) => {
  it.each([
    ["a deep list", deepList],
    ["a deep object", deepObject],
    ["a deep list where a list belongs", { sessions: deepList, entries: deepList, sets: deepList, faults: deepList, scheme: deepList }],
    ["a constructor", JSON.parse('{"constructor":{"prototype":{"polluted":true}}}')],
    ["nothing", undefined],
    ["a function", () => 1],
    ["a huge number", 1e308],
    ["a symbol", Symbol("x")],
    ["a long text", "x".repeat(1_000_000)],
  ])("refuses %s without throwing", (_name, data) => {
    expect(read(data).ok).toBe(false);
  });
});

describe("a key __proto__", () => {
  const own = (json: string): unknown => JSON.parse(json);

  it("is refused where keys are fixed", () => {
    expect(safeParseSet(own('{"kind":"work","completed":true,"__proto__":{"reps":5}}')).ok).toBe(false);
    expect(safeParseLog(own('{"sessions":[],"__proto__":{"polluted":true}}')).ok).toBe(false);
  });

  it("is left out where keys are free", () => {
    const read = safeParsePlans(own(`{"__proto__":${JSON.stringify(plan)},"deadlift":${JSON.stringify(plan)}}`));
    expect(read).toEqual({ ok: true, value: { deadlift: plan } });
  });

  it.each([
    ["setup", safeParseSession(own('{"id":"s","date":"2026-05-09","entries":[{"exerciseId":"x","sets":[],"setup":{"__proto__":"wide"}}]}'))],
    ["plans", safeParsePlans(own(`{"__proto__":${JSON.stringify(plan)}}`))],
    ["params", safeParsePlan({ ...plan, params: own('{"__proto__":{"polluted":true}}') })],
    ["thresholds", safeParseExercise({ ...exercises[0], thresholds: own('{"__proto__":{"value":1}}') })],
  ])("changes no prototype in %s", (_, read) => {
    if (!read.ok) return;
    expect(prototypesIn(read.value)).toEqual(new Set([Object.prototype, Array.prototype]));
  });
});

it("lists every one of many faults, each with its place", () => {
  const sets = Array.from({ length: 5000 }, () => ({ kind: "work", reps: -1, completed: "yes" }));
  const read = safeParseLog({ sessions: [{ id: "s", date: "2026-05-09", entries: [{ exerciseId: "x", sets }] }] });
  expect(read.ok ? [] : read.issues).toHaveLength(10_000);
  expect(read.ok ? undefined : read.issues.at(-1)?.path).toBe("sessions[0].entries[0].sets[4999].completed");
});

it("keeps depth that it is told to keep, in the options of an app's own scheme", () => {
  const read = safeParsePlan({ ...plan, params: { deep: deepList } });
  expect(read.ok && read.value.params).toEqual({ deep: expect.any(Array) });
});

it("gives validators in other languages no pattern that takes long", () => {
  const accepts = compileJsonSchema(jsonSchemas.session);
  const session = { id: "s", date: "2026-05-09", entries: [] };
  const texts = [`2026-05-09T10:00:00.${"1".repeat(500_000)}`, "1".repeat(500_000), `2026-05-09T10:00${"+01:00".repeat(80_000)}`];
  expect(texts.map((startedAt) => accepts({ ...session, startedAt }))).toEqual([true, false, false]);
});

function prototypesIn(whole: unknown): Set<unknown> {
  const found = new Set<unknown>([Array.prototype]);
  const open = [whole];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value !== "object" || value === null) continue;
    found.add(Object.getPrototypeOf(value));
    open.push(...Object.values(value));
  }
  return found;
}
