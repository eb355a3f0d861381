/** Guides and catalogue stand on one floor and do not import each other; only their ids meet. */
import { describe, expect, test } from "vitest";
import { exercises } from "../../src/catalogue/exercises";
import { sources } from "../../src/catalogue/sources";
import { loadGuides } from "./loadGuides";
import { passagesOf } from "./textsOf";

describe.each(await loadGuides())("%s", (_name, guide) => {
  test("covers every mistake of its lift and no other", () => {
    const exercise = exercises.find(({ id }) => id === guide.exerciseId);
    const known = exercise?.mistakes.map(({ id }) => id);
    expect(guide.mistakes.map(({ id }) => id).sort()).toEqual(known?.sort());
  });

  test("cites only sources of the bibliography", () => {
    const cited = passagesOf(guide).flatMap(({ sources: ids = [] }) => ids);
    expect(cited.filter((id) => !Object.hasOwn(sources, id))).toEqual([]);
  });
});
