import { expect, it } from "vitest";
import { getGuide } from "../../src/guides/getGuide";
import * as english from "../../src/guides/en/index";
import * as italian from "../../src/guides/it/index";
import * as spanish from "../../src/guides/es/index";
import { guideSchema, localisedGuideSchema } from "../../src/schemas/guideSchemas";
import { jsonSchemas } from "../../src/schemas/jsonSchemas";
import { compileJsonSchema } from "./jsonValidator";

it.each([
  ["English", english],
  ["Italian", italian],
  ["Spanish", spanish],
])("describes every %s guide, for zod and for an independent validator", (_, guides) => {
  const accepts = compileJsonSchema(jsonSchemas.guide);
  expect(Object.keys(guides).length).toBeGreaterThan(0);
  for (const guide of Object.values(guides)) {
    expect(guideSchema.parse(guide)).toEqual(guide);
    expect([guide.exerciseId, accepts(guide)]).toEqual([guide.exerciseId, true]);
  }
});

it("describes a guide as it is fetched, and asks for its language", async () => {
  const accepts = compileJsonSchema(jsonSchemas.localisedGuide);
  const guide = await getGuide("barbell-hip-thrust", "fi");
  expect(localisedGuideSchema.parse(guide)).toEqual(guide);
  expect(accepts(guide)).toBe(true);
  expect(accepts({ ...guide, locale: "fi" })).toBe(false);
  expect(accepts(english.barbellHipThrust)).toBe(false);
});
