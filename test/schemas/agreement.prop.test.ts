/** zod and an independent validator of the JSON Schema judge damaged data alike, but for what JSON Schema cannot say. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type * as z from "zod";
import { exercises } from "../../src/catalogue/exercises";
import { barbellHipThrust } from "../../src/guides/en/barbellHipThrust";
import { exerciseSchema } from "../../src/schemas/exerciseSchema";
import { guideSchema } from "../../src/schemas/guideSchemas";
import { jsonSchemas } from "../../src/schemas/jsonSchemas";
import { lifterSchema } from "../../src/schemas/lifterSchema";
import { loadingEquipmentSchema } from "../../src/schemas/loadingEquipmentSchema";
import { planSchema, plansSchema } from "../../src/schemas/planSchema";
import { trainingLogSchema } from "../../src/schemas/trainingLogSchema";
import { kg } from "../../src/units/mass";
import { LIFT, lastDate, simulateLog } from "../arbitraries/liftHistory";
import { loadingEquipment } from "../arbitraries/loadingEquipment";
import { validLog } from "../arbitraries/validLog";
import { compileJsonSchema } from "./jsonValidator";
import { mutateJson, mutations } from "./mutateJson";
import { askAboutLoad, askEverything, type RealResult } from "./realResults";

/** The refinements that the doc comment of `jsonSchemas` lists, by their messages. */
const BEYOND_JSON_SCHEMA = /^min must not be above max|^max must be at least min|^stands twice|^must not be before|^must be a time such as/u;

function isBeyond(issue: z.core.$ZodIssue): boolean {
  if (issue.code === "invalid_union") return issue.errors.some((branch) => branch.length > 0 && branch.every(isBeyond));
  return issue.code === "custom" && BEYOND_JSON_SCHEMA.test(issue.message);
}

function expectAgreement(schema: z.ZodType, validate: ReturnType<typeof compileJsonSchema>, data: unknown): void {
  const read = schema.safeParse(data);
  const sayable = read.success ? [] : read.error.issues.filter((issue) => !isBeyond(issue));
  const accepted = validate(data);
  expect({ data, accepted, errors: validate.errors }).toEqual({ data, accepted: sayable.length === 0, errors: validate.errors });
}

const history = simulateLog({ weeks: 12, growthPerWeek: 0.01 });
const plans: RealResult["results"] = [
  { scheme: "linear", sets: 5, reps: { min: 5, max: 5 }, rir: 1.5, restSeconds: 180, role: "priority", params: { increment: kg(2.5) } },
  { scheme: "rir-target", sets: 3, reps: { min: 8, max: 8 }, params: { largestChange: 0.05 } },
  { scheme: "custom:waves", sets: 3, reps: { min: 8, max: 12 }, params: { waves: [3, 5, 7] } },
];
const lifter = { sex: "female", ageYears: 34, bodyMass: kg(64), trainingMonths: 18.5, goals: ["strength"], sports: ["running"], flags: ["hernia"] } as const;
const others: readonly RealResult[] = [
  { name: "exercise", schema: exerciseSchema, results: exercises.slice(0, 20) },
  { name: "guide", schema: guideSchema, results: [barbellHipThrust] },
  { name: "lifter", schema: lifterSchema, results: [lifter] },
  { name: "plan", schema: planSchema, results: plans },
  { name: "plans", schema: plansSchema, results: [{ deadlift: plans[0], "unlisted:x": plans[2] }] },
];
const real: readonly RealResult[] = [
  ...askEverything(history, LIFT, lastDate(history)).filter(({ name }) => name !== "trainingLog"),
  ...askAboutLoad(kg(97.5), lifter),
  ...others,
];

describe("damaged data", () => {
  it.each(real.map((asked) => [asked.name, asked] as const))("%s", (name, { schema, results }) => {
    const validate = compileJsonSchema(jsonSchemas[name]);
    fc.assert(
      fc.property(fc.constantFrom(...results), mutations(), (result, changes) => {
        expectAgreement(schema, validate, mutateJson(result, changes));
      }),
      { numRuns: 300 },
    );
  });

  it("trainingLog", () => {
    const validate = compileJsonSchema(jsonSchemas.trainingLog);
    fc.assert(
      fc.property(validLog(), mutations(), (log, changes) => {
        expectAgreement(trainingLogSchema, validate, mutateJson(log, changes));
      }),
      { numRuns: 1000 },
    );
  });

  it("loadingEquipment of every kind", () => {
    const validate = compileJsonSchema(jsonSchemas.loadingEquipment);
    fc.assert(
      fc.property(loadingEquipment(), mutations(), (equipment, changes) => {
        expectAgreement(loadingEquipmentSchema, validate, mutateJson(equipment, changes));
      }),
      { numRuns: 500 },
    );
  });
});
