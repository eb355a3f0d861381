/** Names as lifters write them: our own table, and the file of names from real exports where it stands beside the repository. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { exercises } from "../../src/catalogue/exercises";
import { findExercise } from "../../src/catalogue/findExercise";
import { resolveExercise } from "../../src/catalogue/resolveExercise";
import { AMBIGUOUS_NAMES, NAMES_BY_LIFT, UNKNOWN_NAMES } from "./exerciseNames";

const REAL_NAMES = process.env["LIFTCORE_NAMES"] ?? "../shared/vectors/exercise-names.tsv";

/** Rows of an export that are no strength training: endurance, stretching and mobility, play, and notes. */
const NO_STRENGTH =
  /cycl|\brun|treadmill|rowing|rudergerät|walking$|^walk|bike|elliptical|swim|aerobic|skipping|jump rope|spinning|stair|scale stazionarie|yürüyüş|skating|skiing|climbing|sprint|ladder runs|jumping jack|high knee|stretch(?! chest press)|foam roll|foal roll|mobili|prehab|cat.cow|90-90|downward dog$|calf rubs|arm care|dynamic|intensity|practice|warm|timeout|zzz|^a9$|^\d*$/iu;

it.each(Object.entries(NAMES_BY_LIFT))("reads the names of %s", (id, names) => {
  expect(names.filter((name) => findExercise(name)?.id !== id)).toEqual([]);
});

it("gives the candidates of a name that several lifts share", () => {
  expect(AMBIGUOUS_NAMES.filter((name) => resolveExercise(name).status !== "ambiguous")).toEqual([]);
});

it("does not know a name rather than guess", () => {
  expect(UNKNOWN_NAMES.filter((name) => resolveExercise(name).status !== "unknown")).toEqual([]);
});

it("finds every lift by its own name and by each alias", () => {
  const lost = exercises.flatMap(({ id, name, aliases }) => [name, ...aliases].filter((text) => findExercise(text)?.id !== id));
  expect(lost).toEqual([]);
});

describe.skipIf(!existsSync(REAL_NAMES))("names from real exports", () => {
  it("finds the lift of at least 96% of the rows of strength training, and the candidates of 0.4% more", () => {
    const lines = readFileSync(REAL_NAMES, "utf8").trimEnd().split("\n").slice(1);
    const rows = { found: 0, ambiguous: 0, unknown: 0 };
    for (const line of lines) {
      const [, name = "", count] = line.split("\t");
      const { status } = resolveExercise(name);
      if (status !== "unknown" || !NO_STRENGTH.test(name.trim())) rows[status] += Number(count);
    }
    const all = rows.found + rows.ambiguous + rows.unknown;
    expect(all).toBeGreaterThan(200_000);
    expect(rows.found / all).toBeGreaterThan(0.96);
    expect((rows.found + rows.ambiguous) / all).toBeGreaterThan(0.964);
  });
});
