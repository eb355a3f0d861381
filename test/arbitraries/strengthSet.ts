/** Sets as strength is read from them: within every formula's range. */
import fc from "fast-check";
import type { AssessableSet } from "../../src/strength/assessment";
import { oneRepMaxFormulas, type OneRepMaxFormulaId } from "../../src/strength/oneRepMaxFormulas";
import { addCalendarDays } from "../../src/units/calendar";
import { masses, thousandths } from "./mass";

export const TODAY = "2026-03-29";

export const formulaIds = (): fc.Arbitrary<OneRepMaxFormulaId> =>
  fc.constantFrom(...(Object.keys(oneRepMaxFormulas) as OneRepMaxFormulaId[]));

export const halfSteps = (least: number, most: number): fc.Arbitrary<number> =>
  fc.integer({ min: least * 2, max: most * 2 }).map((n) => n / 2);

/** A formula, a load and the repetitions to failure it may be asked about, ends included. */
export const formulaCases = (): fc.Arbitrary<{ id: OneRepMaxFormulaId; load: number; reps: number }> =>
  formulaIds().chain((id) => {
    const { min, max } = oneRepMaxFormulas[id].validReps;
    return fc.record({ id: fc.constant(id), load: thousandths(0.5, 500), reps: halfSteps(min, max) });
  });

/** Sets up to `oldest` days before today. */
export const assessableSets = (oldest = 56): fc.Arbitrary<AssessableSet> =>
  fc.record(
    {
      load: masses(20, 300),
      reps: fc.integer({ min: 1, max: 10 }),
      rir: halfSteps(0, 2),
      toFailure: fc.boolean(),
      date: fc.integer({ min: 0, max: oldest }).map((days) => addCalendarDays(TODAY, -days)),
    },
    { requiredKeys: ["load", "reps"] },
  );
