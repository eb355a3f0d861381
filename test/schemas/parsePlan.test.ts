import { describe, expect, it } from "vitest";
import { advise } from "../../src/advisor/advise";
import { parsePlan, safeParsePlan, safeParsePlans } from "../../src/schemas/parsePlan";
import { deepFreeze } from "../setup/deepFreeze";
import { refusalOf } from "../setup/refusalOf";

const plan = { scheme: "linear", sets: 5, reps: { min: 5, max: 5 } };
const increment = { value: 2.5, unit: "kg" };

describe("parsePlan", () => {
  it.each([
    plan,
    { ...plan, rir: 1.5, restSeconds: 180, role: "priority", params: { increment } },
    { ...plan, scheme: "double-progression", params: { increment } },
    { ...plan, scheme: "rir-target", params: { largestChange: 0.05 } },
    { ...plan, scheme: "custom:waves", params: { waves: [3, 5, 7] } },
  ])("returns an equal plan: %j", (data) => {
    expect(parsePlan(deepFreeze(data))).toEqual(data);
  });

  it("names the first place that is wrong", () => {
    expect(refusalOf(() => parsePlan({ ...plan, sets: 0 }))).toMatchObject({
      code: "invalid-data",
      argument: "plan",
      message: expect.stringMatching(/^plan\.sets: /u),
    });
    expect(() => parsePlan(null)).toThrow(/^plan: /u);
  });
});

describe("safeParsePlan", () => {
  const placesIn = (data: unknown) => {
    const read = safeParsePlan(data);
    return read.ok ? [] : read.issues.map(({ path }) => path);
  };

  it.each([
    ["no set", { ...plan, sets: 0 }, "sets"],
    ["21 sets", { ...plan, sets: 21 }, "sets"],
    ["a range reversed", { ...plan, reps: { min: 8, max: 5 } }, "reps"],
    ["a reserve in tenths", { ...plan, rir: 1.3 }, "rir"],
    ["half a set", { ...plan, sets: 2.5 }, "sets"],
    ["no upper end", { ...plan, reps: { min: 8 } }, "reps.max"],
    ["an unknown role", { ...plan, role: "main" }, "role"],
    ["an increment without unit", { ...plan, params: { increment: { value: 2.5 } } }, "params.increment.unit"],
    ["an increment of nothing", { ...plan, params: { increment: { value: 0, unit: "kg" } } }, "params.increment.value"],
    ["a scheme that nobody knows", { ...plan, scheme: "magic" }, "scheme"],
  ])("refuses %s and names the place", (_, data, path) => {
    expect(placesIn(data)).toEqual([path]);
  });

  it.each([
    ["params of another scheme", { ...plan, params: { largestChange: 0.1 } }],
    ["a key that no plan has", { ...plan, weight: 100 }],
    ["no scheme", { sets: 5, reps: { min: 5, max: 5 } }],
  ])("refuses %s", (_, data) => {
    expect(safeParsePlan(data).ok).toBe(false);
  });

  it("accepts only plans that advise accepts, and the other way round", () => {
    for (const sets of [0, 1, 20, 21, 1.5]) {
      for (const [min, max] of [[0, 5], [1, 1], [8, 12], [12, 8], [100, 100], [100, 101]] as const) {
        for (const rir of [-0.5, 0, 0.3, 2.5, 10, 10.5]) {
          const data = { scheme: "linear" as const, sets, reps: { min, max }, rir };
          const ask = () => advise({ exerciseId: "back-squat", log: { sessions: [] }, today: "2026-05-09", plan: data });
          if (safeParsePlan(data).ok) expect(ask).not.toThrow();
          else expect(ask).toThrow(/^plan\./u);
        }
      }
    }
  });
});

describe("safeParsePlans", () => {
  it("reads plans by exercise id and names the one that is wrong", () => {
    expect(safeParsePlans({ deadlift: plan, "unlisted:ohio state": plan }).ok).toBe(true);
    const read = safeParsePlans({ deadlift: plan, "back-squat": { ...plan, sets: -1 } });
    expect(read.ok ? [] : read.issues.map(({ path }) => path)).toEqual(["back-squat.sets"]);
  });
});
