import { describe, expect, it } from "vitest";
import { advise } from "../../src/advisor/advise";
import { exercises } from "../../src/catalogue/exercises";
import type { SetRecord } from "../../src/log/types";
import { kg } from "../../src/units/mass";
import { daysAfter, diary, sets } from "./sessions";

const measured = exercises.filter(({ measure }) => measure !== undefined && measure !== "repetitions").map(({ id }) => id);
const held: SetRecord = { kind: "work", durationSeconds: 60, completed: true };
const carried: SetRecord = { kind: "work", load: kg(32), distanceMetres: 40, completed: true };
const plan = { scheme: "double-progression", sets: 3, reps: { min: 8, max: 12 }, rir: 2 } as const;

const refusal = { decision: "cannot-advise", next: { sets: [] }, reasons: [{ ruleId: "read-log", code: "not-in-repetitions" }] };

describe("a lift counted in time or distance, without a plan", () => {
  it.each(measured)("%s: nothing is made up for one who never did it", (exerciseId) => {
    expect(advise({ exerciseId, log: { sessions: [] }, today: "2026-05-09" })).toMatchObject(refusal);
    expect(advise({ exerciseId, role: "priority", log: { sessions: [] }, today: "2026-05-09" })).toMatchObject(refusal);
  });

  it.each([
    ["plank", [held]],
    ["farmers-carry", [carried]],
    ["sled-push", sets(3, 60, 10)],
  ])("%s: the reason is said, whatever was logged", (exerciseId, day) => {
    const log = diary([day, day, day, day], { exerciseId });
    const advice = advise({ exerciseId, log, today: daysAfter(log, 2) });
    expect(advice).toMatchObject(refusal);
    expect(advice.reasons[0]?.message).toContain("counted in time or distance");
  });
});

it("follows a plan of the lifter's own", () => {
  const log = diary(Array.from({ length: 4 }, () => sets(3, 60, 12)), { exerciseId: "sled-push" });
  expect(advise({ exerciseId: "sled-push", log, plan, today: daysAfter(log, 2) }).decision).toBe("add-load");
});
