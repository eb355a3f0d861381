import fc from "fast-check";
import { expect, test } from "vitest";
import { completeNames } from "../../src/catalogue/completeNames";
import type { LocalNames } from "../../src/catalogue/localNames";
import { deepFreeze } from "../setup/deepFreeze";

const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { maxLength: 6 });
const KINDS = ["exercises", "muscles", "regions", "equipment"] as const;

function named(by: Readonly<Record<(typeof KINDS)[number], readonly string[]>>, language: string): LocalNames {
  const list = (all: readonly string[]) => Object.fromEntries(all.map((id) => [id, `${id} in ${language}`]));
  return deepFreeze({
    exercises: list(by.exercises),
    muscles: list(by.muscles),
    regions: list(by.regions),
    equipment: list(by.equipment),
  });
}

test("what a language lacks is listed and stands in English, all else stands in the language", () => {
  const some = fc
    .record({ has: ids, lacks: ids })
    .map(({ has, lacks }) => ({ has, lacks: lacks.filter((id) => !has.includes(id)) }));
  const all = fc.record({ exercises: some, muscles: some, regions: some, equipment: some });
  fc.assert(
    fc.property(all, (lists) => {
      const pick = (which: (list: { has: readonly string[]; lacks: readonly string[] }) => readonly string[]) => ({
        exercises: which(lists.exercises),
        muscles: which(lists.muscles),
        regions: which(lists.regions),
        equipment: which(lists.equipment),
      });
      const english = named(pick(({ has, lacks }) => [...lacks, ...has]), "English");
      const whole = completeNames(named(pick(({ has }) => has), "Italian"), english);
      expect(whole.missing).toEqual(KINDS.flatMap((kind) => lists[kind].lacks));
      for (const kind of KINDS) {
        expect(Object.keys(whole[kind]).sort()).toEqual(Object.keys(english[kind]).sort());
        for (const id of lists[kind].has) expect(whole[kind][id]).toBe(`${id} in Italian`);
        for (const id of lists[kind].lacks) expect(whole[kind][id]).toBe(`${id} in English`);
      }
    }),
  );
});
