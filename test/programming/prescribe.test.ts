import { describe, expect, test } from "vitest";
import { createCatalogue } from "../../src/catalogue/catalogue";
import { GOALS, LIFT_ROLES } from "../../src/catalogue/exercise";
import { exercises } from "../../src/catalogue/exercises";
import { barbellHipThrust } from "../../src/catalogue/lifts/barbellHipThrust";
import { prescribe, type PrescribeOptions } from "../../src/programming/prescribe";
import { deepFreeze } from "../setup/deepFreeze";
import { refusalOf } from "../setup/refusalOf";

const HIP_THRUST = "barbell-hip-thrust";

describe("a week of hip thrusts", () => {
  test("as the guide has it where the lift leads", () => {
    expect(prescribe(HIP_THRUST, { role: "priority" })).toMatchObject({
      exerciseId: HIP_THRUST,
      goal: "hypertrophy",
      role: "priority",
      setsPerWeek: { min: 10, max: 15 },
      sessionsPerWeek: { min: 2, max: 3 },
      repZones: [
        { min: 6, max: 8 },
        { min: 10, max: 15 },
      ],
    });
  });

  test("is an accessory's for muscle in the first week unless told otherwise", () => {
    expect(prescribe(HIP_THRUST)).toEqual(prescribe(HIP_THRUST, { goal: "hypertrophy", role: "accessory", week: 1 }));
  });

  test("takes the repetition zones in turn: odd weeks begin with the first, even weeks with the last", () => {
    const zonesOf = (week: number) => prescribe(HIP_THRUST, { role: "priority", week })?.repZones;
    const odd = zonesOf(1);
    expect(zonesOf(2)).toEqual([...(odd ?? [])].reverse());
    expect(zonesOf(2)).not.toEqual(odd);
    expect([zonesOf(3), zonesOf(52)]).toEqual([odd, zonesOf(2)]);
  });

  test("says of which goal it is when the one asked for has no preset", () => {
    const goals = barbellHipThrust.presets.filter(({ role }) => role === "priority").map(({ goal }) => goal);
    const missing = GOALS.filter((goal) => !goals.includes(goal));
    expect(missing).not.toEqual([]);
    for (const goal of missing) expect(prescribe(HIP_THRUST, { goal, role: "priority" })?.goal).toBe(goals[0]);
  });
});

describe("every lift of the catalogue", () => {
  const cases = exercises.flatMap(({ id, presets }) => LIFT_ROLES.map((role) => ({ id, role, presets: presets.filter((preset) => preset.role === role) })));

  test("has a prescription for a role exactly where it has a preset for it", () => {
    const wrong = cases.filter(({ id, role, presets }) => (prescribe(id, { role }) === undefined) !== (presets.length === 0));
    expect(wrong).toEqual([]);
  });

  test("is prescribed nothing where it is counted in time or distance", () => {
    const measured = exercises.filter(({ measure }) => measure !== undefined && measure !== "repetitions");
    expect(measured.map(({ id }) => id)).toEqual(expect.arrayContaining(["plank", "farmers-carry", "sled-push"]));
    const prescribed = measured.flatMap(({ id }) =>
      LIFT_ROLES.flatMap((role) => GOALS.flatMap((goal) => prescribe(id, { role, goal }) ?? [])),
    );
    expect(prescribed).toEqual([]);
  });

  test("is prescribed its own preset for each goal it has one for", () => {
    for (const { id, role, presets } of cases) {
      for (const preset of presets) expect(prescribe(id, { role, goal: preset.goal })).toEqual({ exerciseId: id, ...preset });
    }
  });
});

describe("an app's own catalogue", () => {
  const own = createCatalogue([deepFreeze({ ...barbellHipThrust, id: "my-thrust", presets: barbellHipThrust.presets.slice(0, 1) })]);

  test("is asked instead of ours, and not changed", () => {
    expect(prescribe("my-thrust", { role: "priority", week: 2, catalogue: own })?.exerciseId).toBe("my-thrust");
    expect(refusalOf(() => prescribe(HIP_THRUST, { catalogue: own })).code).toBe("unknown-exercise");
  });

  test("may have no preset for a role, and none is made up", () => {
    expect(prescribe("my-thrust", { role: "accessory", catalogue: own })).toBeUndefined();
  });
});

describe("refusals", () => {
  const asked = (options: object): (() => unknown) => () => prescribe(HIP_THRUST, options as PrescribeOptions);

  test.each<[string, () => unknown, string, string, string]>([
    ["an unknown goal", asked({ goal: "toning" }), "invalid-argument", "goal", `goal must be one of ${GOALS.join(", ")}, got "toning"`],
    ["a goal of null", asked({ goal: null }), "invalid-argument", "goal", `goal must be one of ${GOALS.join(", ")}, got null`],
    ["an unknown role", asked({ role: "main" }), "invalid-argument", "role", `role must be one of ${LIFT_ROLES.join(", ")}, got "main"`],
    ["week 0", asked({ week: 0 }), "invalid-argument", "week", "week must be a whole number of at least 1, got 0"],
    ["half a week", asked({ week: 1.5 }), "invalid-argument", "week", "week must be a whole number of at least 1, got 1.5"],
    ["a week that is no number", asked({ week: Number.NaN }), "invalid-argument", "week", "week must be a whole number of at least 1, got NaN"],
    ["an infinite week", asked({ week: Infinity }), "invalid-argument", "week", "week must be a whole number of at least 1, got Infinity"],
    ["a week as text", asked({ week: "2" }), "invalid-argument", "week", 'week must be a whole number of at least 1, got "2"'],
  ])("%s", (_what, call, code, argument, message) => {
    expect(refusalOf(call)).toEqual({ code, argument, message });
  });

  test("an unknown lift, with the closest ids", () => {
    const { code, argument, message } = refusalOf(() => prescribe("barbell-hip-thrusts"));
    expect([code, argument]).toEqual(["unknown-exercise", "exerciseId"]);
    expect(message).toContain('got "barbell-hip-thrusts"; did you mean barbell-hip-thrust');
  });
});
