/** The rooms in src/, the floors, the public doors of package.json and its typesVersions agree. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { floors } from "../../scripts/floors.mjs";

const manifest = JSON.parse(readFileSync("package.json", "utf8")) as {
  exports: Record<string, unknown>;
  typesVersions: { "*": Record<string, string[]> };
};
const folders = readdirSync("src", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const doors = Object.keys(manifest.exports)
  .filter((subpath) => subpath !== "." && !subpath.endsWith(".json"))
  .map((subpath) => subpath.slice("./".length));

describe("rooms", () => {
  test("every folder of src stands on a floor", () => {
    expect(folders.filter((folder) => !floors.flat().includes(folder))).toEqual([]);
  });

  test("every room but the cli has a public door", () => {
    expect(folders.filter((folder) => folder !== "cli" && !doors.includes(folder))).toEqual([]);
  });

  test("every public door has a room behind it", () => {
    expect(doors.filter((door) => !existsSync(`src/${door}/index.ts`))).toEqual([]);
  });

  test("node10 finds the types of every door", () => {
    const expected = Object.fromEntries(doors.map((door) => [door, [`./dist/${door}.d.ts`]]));
    expect(manifest.typesVersions["*"]).toEqual(expected);
  });
});
