import { describe, expect, it } from "vitest";
import { checkLifter } from "../../src/programming/checkLifter";
import { CLEARANCE_FLAGS, RED_FLAGS, type Lifter } from "../../src/programming/lifter";
import { deepFreeze } from "../setup/deepFreeze";
import { refusalOf } from "../setup/refusalOf";

describe("a lifter", () => {
  it.each<Lifter>([
    {},
    { ageYears: 0, trainingMonths: 0 },
    { ageYears: 130, trainingMonths: 1200, goals: ["hypertrophy", "strength"], flags: [] },
    { goals: ["glute-hypertrophy", "leg-hypertrophy"], sports: ["sprinting", "bodybuilding"] },
    { ageYears: 34.5, flags: [...RED_FLAGS, ...CLEARANCE_FLAGS] },
  ])("passes as %j", (lifter) => {
    expect(() => {
      checkLifter(deepFreeze(lifter));
    }).not.toThrow();
  });

  it.each([
    ["below no age", { ageYears: -1 }, "lifter.ageYears must be a number from 0 to 130, got -1"],
    ["of no number of years", { ageYears: Number.NaN }, "lifter.ageYears must be a number from 0 to 130, got NaN"],
    ["who trained longer than anyone lives", { trainingMonths: 1201 }, "lifter.trainingMonths must be a number from 0 to 1200, got 1201"],
    ["of no sex that is known here", { sex: "robot" }, 'lifter.sex must be one of female, male, got "robot"'],
    ["with a body mass of no unit", { bodyMass: 70 }, "lifter.bodyMass must be an object, got 70"],
    ["with a goal that is none", { goals: ["strength", "beauty"] }, "lifter.goals must be one of "],
    ["with a flag misspelt", { flags: ["pregnancy", "chest_pain"] }, "lifter.flags must be one of "],
    ["with a sport that is none", { sports: ["chess"] }, "lifter.sports must be one of "],
    ["with one goal and no list", { goals: "strength" }, 'lifter.goals must be a list, got "strength"'],
    ["with a flag in capitals", { flags: ["Chest-Pain"] }, "lifter.flags must be one of "],
  ])("%s is refused", (_, wrong, message) => {
    const refusal = refusalOf(() => {
      checkLifter(wrong as Lifter);
    });
    expect(refusal).toMatchObject({ code: "invalid-argument", argument: message.split(" ")[0], message: expect.stringContaining(message) });
  });
});
