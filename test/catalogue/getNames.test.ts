import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { equipment } from "../../src/catalogue/equipment";
import { exercises } from "../../src/catalogue/exercises";
import { getNames, NAME_LOCALES } from "../../src/catalogue/getNames";
import { es } from "../../src/catalogue/localNames/es";
import { it } from "../../src/catalogue/localNames/it";
import { muscles } from "../../src/catalogue/muscles";
import { foldText } from "../../src/foundation/foldText";

const regions = Object.values(muscles).flatMap((muscle) => muscle.regions);
const ids = {
  exercises: exercises.map(({ id }) => id),
  muscles: Object.keys(muscles),
  regions: regions.map(({ id }) => id),
  equipment: Object.keys(equipment),
};
const KINDS = ["exercises", "muscles", "regions", "equipment"] as const;

/** Values that stand more than once. */
function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, i) => values.indexOf(value) !== i);
}

describe("getNames", () => {
  test("gives the rows' own names when no language is named", async () => {
    const names = await getNames();
    expect(names).toMatchObject({ locale: "en", fellBack: false, missing: [] });
    expect(names.exercises).toEqual(Object.fromEntries(exercises.map(({ id, name }) => [id, name])));
    expect(names.muscles).toEqual(Object.fromEntries(Object.values(muscles).map(({ id, name }) => [id, name])));
    expect(names.regions).toEqual(Object.fromEntries(regions.map(({ id, name }) => [id, name])));
    expect(names.equipment).toEqual(Object.fromEntries(Object.values(equipment).map(({ id, name }) => [id, name])));
  });

  test.each([
    ["en-GB", "en"],
    ["it-IT", "it"],
    ["IT", "it"],
    ["es_MX", "es"],
    ["es-419", "es"],
  ])("reads %s as %s", async (tag, locale) => {
    expect(await getNames(tag)).toMatchObject({ locale, fellBack: false });
  });

  test.each(["fi", "pt-BR", "ita", "", "-", "not a language", "constructor"])(
    "falls back to English for %j and says so",
    async (tag) => {
      expect(await getNames(tag)).toEqual({ ...(await getNames("en")), fellBack: true });
    },
  );

  test.each([7, null, {}])("rejects %j for a locale", async (locale) => {
    const call: (locale: unknown) => Promise<unknown> = getNames as never;
    await expect(call(locale)).rejects.toMatchObject({ code: "invalid-argument", argument: "locale" });
  });

  test.each([
    ["it", "Hip thrust con bilanciere", "Panca piana con bilanciere", "Quadricipiti", "Bilanciere"],
    ["es", "Hip thrust con barra", "Press de banca con barra", "Cuádriceps", "Barra"],
  ])("names what a lifter knows in %s", async (locale, hipThrust, benchPress, quadriceps, barbell) => {
    const names = await getNames(locale);
    expect(names.exercises["barbell-hip-thrust"]).toBe(hipThrust);
    expect(names.exercises["bench-press"]).toBe(benchPress);
    expect(names.muscles["quadriceps"]).toBe(quadriceps);
    expect(names.equipment["barbell"]).toBe(barbell);
  });
});

describe.each(NAME_LOCALES)("the names in %s", (locale) => {
  test("lack nothing", async () => {
    expect((await getNames(locale)).missing).toEqual([]);
  });

  test("belong to something that exists", async () => {
    const names = await getNames(locale);
    for (const kind of KINDS) expect(Object.keys(names[kind]).sort()).toEqual([...ids[kind]].sort());
  });

  test("tell every lift, muscle and piece of equipment from the others", async () => {
    const names = await getNames(locale);
    expect(repeated(Object.values(names.exercises).map(foldText))).toEqual([]);
    expect(repeated(Object.values(names.muscles).map(foldText))).toEqual([]);
    expect(repeated(Object.values(names.equipment).map(foldText))).toEqual([]);
  });

  test("tell the regions of one muscle apart", async () => {
    const names = await getNames(locale);
    for (const muscle of Object.values(muscles)) {
      expect(repeated(muscle.regions.map(({ id }) => foldText(names.regions[id] ?? "")))).toEqual([]);
    }
  });

  test("start with a capital or a digit, and carry no space too many", async () => {
    const names = await getNames(locale);
    for (const kind of KINDS) {
      for (const name of Object.values(names[kind])) {
        expect(name).toMatch(/^[\p{Lu}\d]/u);
        expect(name).toBe(name.trim().replace(/\s+/gu, " "));
      }
    }
  });
});

test.each([
  ["it", it],
  ["es", es],
])("getNames hands on the names in %s as they are written", async (locale, local) => {
  expect(await getNames(locale)).toEqual({ ...local, locale, fellBack: false, missing: [] });
});

test("a bundle of getNames carries no language but English until one is asked for", async () => {
  const { outputFiles } = await build({
    entryPoints: ["src/catalogue/getNames.ts"],
    bundle: true,
    splitting: true,
    format: "esm",
    outdir: "out",
    write: false,
  });
  const entry = outputFiles.find(({ path }) => path.endsWith("getNames.js"))?.text ?? "";
  const rest = outputFiles.filter(({ path }) => !path.endsWith("getNames.js")).map(({ text }) => text).join("\n");
  for (const { exercises: names } of [it, es]) {
    const name = names["barbell-hip-thrust"] ?? "";
    expect(rest).toContain(name);
    expect(entry).not.toContain(name);
  }
});
