/** What the library answers is what the schemas describe, as zod and as an independent validator read them. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { CLEARANCE_FLAGS, LIFTER_GOALS, RED_FLAGS, SPORTS } from "../../src/programming/lifter";
import { jsonSchemas } from "../../src/schemas/jsonSchemas";
import { loadingEquipmentSchema } from "../../src/schemas/loadingEquipmentSchema";
import { LIFT, liftHistory, lastDate } from "../arbitraries/liftHistory";
import { loadingEquipment } from "../arbitraries/loadingEquipment";
import { masses } from "../arbitraries/mass";
import { validLog } from "../arbitraries/validLog";
import { compileJsonSchema } from "./jsonValidator";
import { askAboutLoad, askEverything, type RealResult } from "./realResults";

const validators = new Map<string, ReturnType<typeof compileJsonSchema>>();

function expectDescribed({ name, schema, results }: RealResult): void {
  const validate = validators.get(name) ?? compileJsonSchema(jsonSchemas[name]);
  validators.set(name, validate);
  for (const result of results) {
    expect(schema.parse(result), name).toEqual(result);
    const json: unknown = JSON.parse(JSON.stringify(result));
    expect(json, name).toEqual(result);
    validate(json);
    expect(validate.errors ?? [], name).toEqual([]);
  }
}

it("describes what is made of a lift's history", () => {
  fc.assert(
    fc.property(liftHistory(), (log) => {
      for (const asked of askEverything(log, LIFT, lastDate(log))) expectDescribed(asked);
    }),
    { numRuns: 40 },
  );
});

it("describes what is made of any valid log", () => {
  fc.assert(
    fc.property(validLog(), (log) => {
      for (const asked of askEverything(log, LIFT, "2030-01-01")) expectDescribed(asked);
    }),
    { numRuns: 60 },
  );
});

it("describes answers about loads and about whom a lift suits", () => {
  const lifters = fc.record(
    {
      sex: fc.constantFrom("female", "male"),
      ageYears: fc.integer({ min: 10, max: 90 }),
      trainingMonths: fc.integer({ min: 0, max: 400 }),
      goals: fc.subarray([...LIFTER_GOALS]),
      sports: fc.subarray([...SPORTS], { maxLength: 3 }),
      flags: fc.subarray([...RED_FLAGS, ...CLEARANCE_FLAGS], { maxLength: 3 }),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(masses(1, 300), lifters, (load, lifter) => {
      for (const asked of askAboutLoad(load, lifter)) expectDescribed(asked);
    }),
    { numRuns: 60 },
  );
});

it("accepts all equipment that loads can be made with", () => {
  fc.assert(
    fc.property(loadingEquipment(), (equipment) => {
      expectDescribed({ name: "loadingEquipment", schema: loadingEquipmentSchema, results: [equipment] });
    }),
  );
});
