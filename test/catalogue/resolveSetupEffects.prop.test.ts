import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { barbellHipThrust } from "../../src/catalogue/lifts/barbellHipThrust";
import { MUSCLES } from "../../src/catalogue/muscles";
import { resolveSetupEffects } from "../../src/catalogue/resolveSetupEffects";

/** Answers to some of the lift's setup variables, in any order. */
const answers = fc
  .shuffledSubarray([...barbellHipThrust.setup])
  .chain((variables) =>
    fc.tuple(
      ...variables.map(({ id, options }) => fc.constantFrom(...options.map((option): [string, string] => [id, option.id]))),
    ),
  )
  .map((pairs): Record<string, string> => Object.fromEntries(pairs));

describe("resolveSetupEffects", () => {
  it("gives the same whatever the order of the answers", () => {
    fc.assert(
      fc.property(answers, (setup) => {
        const backwards = Object.fromEntries(Object.entries(setup).reverse());
        const changes = (given: Record<string, string>) => {
          const outcomes = resolveSetupEffects("barbell-hip-thrust", given);
          return MUSCLES.map((muscle) => outcomes[muscle]?.change);
        };
        expect(changes(backwards)).toEqual(changes(setup));
      }),
    );
  });

  it("never turns a direction into its opposite when answers are added", () => {
    fc.assert(
      fc.property(answers, answers, (some, more) => {
        const before = resolveSetupEffects("barbell-hip-thrust", some);
        const after = resolveSetupEffects("barbell-hip-thrust", { ...more, ...some });
        for (const muscle of MUSCLES) {
          const change = before[muscle]?.change;
          if (change === undefined || change === "same") continue;
          expect([change, "unknown"]).toContain(after[muscle]?.change);
        }
      }),
    );
  });
});
