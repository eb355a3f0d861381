import { expect, it } from "vitest";
import { CLEARANCE_FLAGS, LIFTER_GOALS, RED_FLAGS, SPORTS } from "../../src/programming/lifter";
import { lifterSchema } from "../../src/schemas/lifterSchema";

const accepts = (data: unknown) => lifterSchema.safeParse(data).success;

it.each([
  {},
  { sex: "female", ageYears: 34, bodyMass: { value: 140, unit: "lb" }, trainingMonths: 18.5, goals: ["strength"], flags: [] },
  { flags: [...RED_FLAGS, ...CLEARANCE_FLAGS] },
  { goals: [...LIFTER_GOALS], sports: [...SPORTS], trainingMonths: 1200 },
])("accepts %j unchanged", (data) => {
  expect(lifterSchema.parse(data)).toEqual(data);
});

it.each([
  ["a flag that is none", { flags: ["chest_pain"] }],
  ["a goal that is none", { goals: ["abs"] }],
  ["a sport that is none", { sports: ["chess"] }],
  ["training for longer than anyone lives", { trainingMonths: 1201 }],
  ["an age of 200", { ageYears: 200 }],
  ["training of less than nothing", { trainingMonths: -1 }],
  ["a key that no lifter has", { age: 34 }],
])("refuses %s", (_, data) => {
  expect(accepts(data)).toBe(false);
});
