import { expect, it } from "vitest";
import { jsonSchemas } from "../../src/schemas/jsonSchemas";

const names = ["mass", "setRecord", "exerciseEntry", "session", "trainingLog", "exercise"] as const;

it.each(names)("%s is a JSON Schema 2020-12 of an object without unknown keys", (name) => {
  expect(jsonSchemas[name]).toMatchObject({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    type: "object",
    additionalProperties: false,
  });
});

it("says what a set needs and what its numbers may be", () => {
  expect(jsonSchemas.setRecord.required).toEqual(["kind", "completed"]);
  expect(jsonSchemas.setRecord.properties?.["reps"]).toMatchObject({ type: "integer", minimum: 0, maximum: 1000 });
  expect(jsonSchemas.setRecord.properties?.["rir"]).toMatchObject({ type: "number", minimum: 0, maximum: 10, multipleOf: 0.5 });
  expect(jsonSchemas.session.properties?.["date"]).toMatchObject({ type: "string", format: "date" });
});

it("does not forbid other languages to write", () => {
  for (const schema of Object.values(jsonSchemas)) expect(JSON.stringify(schema)).not.toContain("readOnly");
});

it("does not ask the start of a session for the offset that local times lack", () => {
  expect(jsonSchemas.session.properties?.["startedAt"]).not.toHaveProperty("format");
});
