import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { barbellHipThrust } from "../../src/guides/en/barbellHipThrust";
import { guideLoaders } from "../../src/guides/guideLoaders";
import { getGuide } from "../../src/guides/getGuide";
import { listGuides } from "../../src/guides/listGuides";
import { locales } from "../../src/guides/locales";

describe("getGuide", () => {
  test("gives English when no language is named", async () => {
    expect(await getGuide("barbell-hip-thrust")).toEqual({ ...barbellHipThrust, locale: "en", fellBack: false });
  });

  test.each(["en-GB", "en_US", "EN", "en-Latn-GB"])("reads %s as English", async (tag) => {
    expect(await getGuide("barbell-hip-thrust", tag)).toMatchObject({ locale: "en", fellBack: false });
  });

  test.each(["fi", "pt-BR", "eng", "", "-", "not a language", "constructor"])(
    "falls back to English for %j and says so",
    async (tag) => {
      expect(await getGuide("barbell-hip-thrust", tag)).toEqual({ ...barbellHipThrust, locale: "en", fellBack: true });
    },
  );

  test.each(["house-thrust", "unlisted:ohio state", "", "constructor", "__proto__", "Barbell-Hip-Thrust"])(
    "has no guide to %j",
    async (id) => {
      expect(await getGuide(id)).toBeUndefined();
      expect(await getGuide(id, "fi")).toBeUndefined();
    },
  );

  test.each([
    ["exerciseId", [7, "en"], "exerciseId must be a string, got 7"],
    ["locale", ["barbell-hip-thrust", null], "locale must be a string, got null"],
  ])("rejects a wrong %s", async (argument, args, message) => {
    const call: (...args: unknown[]) => Promise<unknown> = getGuide as never;
    await expect(call(...args)).rejects.toMatchObject({ code: "invalid-argument", argument, message });
  });

  test("finds every guide that is listed, in every language", async () => {
    for (const id of listGuides()) {
      for (const locale of locales) expect(await getGuide(id, locale)).toMatchObject({ exerciseId: id });
    }
  });
});

test("a bundle of getGuide carries no prose until a guide is asked for", async () => {
  const { outputFiles, metafile } = await build({
    entryPoints: ["src/guides/index.ts"],
    bundle: true,
    splitting: true,
    format: "esm",
    outdir: "out",
    write: false,
    metafile: true,
  });
  const holdsProse = (text: string): boolean => text.includes("Your upper back rests on a bench");
  const chunks = Object.fromEntries(outputFiles.map(({ path, text }) => [path.split("/").at(-1), holdsProse(text)]));
  expect(chunks["index.js"]).toBe(false);
  expect(Object.values(chunks)).toContain(true);
  const entry = Object.values(metafile.outputs).find(({ entryPoint }) => entryPoint === "src/guides/index.ts");
  expect(entry?.imports.filter(({ kind }) => kind === "dynamic-import")).toHaveLength(
    locales.reduce((count, locale) => count + Object.keys(guideLoaders[locale]).length, 0),
  );
});
