import { describe, expect, it } from "vitest";
import { exercises } from "../../src/catalogue/exercises";
import { calendarDateSchema } from "../../src/schemas/calendarDateSchema";
import { jsonSchemas } from "../../src/schemas/jsonSchemas";
import { compileJsonSchema } from "./jsonValidator";

const names = Object.keys(jsonSchemas) as (keyof typeof jsonSchemas)[];
const kebab = (name: string) => name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);

describe("every document", () => {
  it.each(names)("%s says what it is: dialect, name and title", (name) => {
    const { $schema, $id, title, description } = jsonSchemas[name];
    expect($schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect($id).toBe(`urn:liftcore:schema:${kebab(name)}:1`);
    expect(title?.toLowerCase()).toBe(kebab(name).replaceAll("-", " "));
    expect(description).toMatch(/\.$/u);
  });

  it.each(names)("%s is accepted by a strict validator", (name) => {
    expect(compileJsonSchema(jsonSchemas[name])(null)).toBe(false);
  });

  it.each(names)("%s refuses keys that nobody knows, wherever it lists keys", (name) => {
    const open = listSchemas(jsonSchemas[name]).filter((schema) => "properties" in schema && schema["additionalProperties"] !== false);
    expect(open).toEqual([]);
  });

  it.each(names)("%s stands by itself, and needs all it defines", (name) => {
    const { $defs = {}, ...body } = jsonSchemas[name];
    const text = JSON.stringify({ $defs, body });
    const wanted = new Set([...text.matchAll(/"\$ref":"([^"]+)"/gu)].map(([, place = ""]) => place));
    expect([...wanted].sort()).toEqual(Object.keys($defs).map((part) => `#/$defs/${part}`).sort());
  });

  it.each(names)("%s does not forbid other languages to write", (name) => {
    expect(JSON.stringify(jsonSchemas[name])).not.toContain("readOnly");
  });
});

it("calls no schema by a name that another has", () => {
  expect(new Set(names.map((name) => jsonSchemas[name].$id)).size).toBe(names.length);
});

it("states a mass once, and what differs from place to place beside the reference", () => {
  const text = JSON.stringify(jsonSchemas.trainingLog);
  expect(text.match(/"kg"/gu)).toHaveLength(1);
  expect(jsonSchemas.setRecord.properties?.["assistance"]).toEqual({
    $ref: "#/$defs/mass",
    description: "What a machine or band took off the body mass.",
  });
  expect(jsonSchemas.setRecord.$defs?.["mass"]).toMatchObject({ type: "object", required: ["value", "unit"] });
});

it("states a muscle and the evidence of a lift once", () => {
  const text = JSON.stringify(jsonSchemas.exercise);
  expect(text.match(/"gluteus-maximus"/gu)).toHaveLength(1);
  expect(text.match(/"contested"/gu)).toHaveLength(1);
});

it("says what a set needs and what its numbers may be", () => {
  expect(jsonSchemas.setRecord.required).toEqual(["kind", "completed"]);
  expect(jsonSchemas.setRecord.properties).toMatchObject({
    reps: { type: "integer", minimum: 0, maximum: 1000, description: "Whole repetitions." },
    rir: { type: "number", minimum: 0, maximum: 10, multipleOf: 0.5 },
    durationSeconds: { type: "number", minimum: 0, description: "Seconds." },
    distanceMetres: { description: "Metres." },
  });
});

it("says what a day looks like also to validators that do not check formats", () => {
  const day = jsonSchemas.session.$defs?.["calendar-date"];
  expect(day).toMatchObject({ type: "string", format: "date" });
  const shape = new RegExp(typeof day === "object" ? (day.pattern ?? "") : "", "u");
  expect(["2026-05-09", "2024-02-29", "9999-12-31"].every((text) => shape.test(text))).toBe(true);
  expect(["2026-13-01", "2026-00-10", "2026-01-32", "2026-1-1", "26-01-01", "x2026-01-01"].some((text) => shape.test(text))).toBe(false);
});

it("agrees with the library on which days exist", () => {
  const accepts = compileJsonSchema({ type: "string", format: "date" });
  const isDay = (text: string) => calendarDateSchema.safeParse(text).success;
  for (const year of ["0000", "0001", "0099", "1900", "2000", "2023", "2024", "9999"]) {
    for (let month = 0; month <= 13; month += 1) {
      for (let day = 0; day <= 32; day += 1) {
        const text = [year, ...[month, day].map((part) => String(part).padStart(2, "0"))].join("-");
        expect([text, accepts(text)]).toEqual([text, isDay(text)]);
      }
    }
  }
});

it("does not ask the start of a session for the offset that local times lack", () => {
  expect(jsonSchemas.session.properties?.["startedAt"]).not.toHaveProperty("format");
});

it("accepts every lift of our catalogue, and none with a word of its own", () => {
  const accepts = compileJsonSchema(jsonSchemas.exercise);
  expect(exercises.filter((exercise) => !accepts(exercise)).map(({ id }) => id)).toEqual([]);
  const [lift] = exercises;
  expect(accepts({ ...lift, pattern: "wave" })).toBe(false);
  expect(accepts({ ...lift, muscles: [{ ...lift?.muscles[0], setCredit: 1.5 }] })).toBe(false);
  expect(accepts({ ...lift, favourite: true })).toBe(false);
});

/** A document and every schema in it. */
function listSchemas(document: unknown): Record<string, unknown>[] {
  if (typeof document !== "object" || document === null) return [];
  const inner = Object.values(document).flatMap(listSchemas);
  return "type" in document && typeof document.type === "string" ? [{ ...document }, ...inner] : inner;
}
