/** Sets as strength is read from them: within every formula's range. */
import fc from "fast-check";
import type { AssessableSet } from "../../src/strength/assessment/assessment";
import { oneRepMaxFormulas, type OneRepMaxFormulaId, type UnitBoundFormulaId } from "../../src/strength/oneRepMaxFormulas";
import { addCalendarDays } from "../../src/units/calendar";
import type { MassUnit } from "../../src/units/mass";
import { masses, massUnits, thousandths } from "./mass";

export const TODAY = "2026-03-29";

type AnyUnitFormulaId = Exclude<OneRepMaxFormulaId, UnitBoundFormulaId>;

export const everyFormulaId = Object.keys(oneRepMaxFormulas) as OneRepMaxFormulaId[];
export const anyUnitFormulaIds = everyFormulaId.filter((id): id is AnyUnitFormulaId => oneRepMaxFormulas[id].unit === "any");

/** Formulas that hold in every unit and from a single on. */
export const formulaIds = (): fc.Arbitrary<AnyUnitFormulaId> =>
  fc.constantFrom(...anyUnitFormulaIds.filter((id) => oneRepMaxFormulas[id].validReps.min === 1));

export const halfSteps = (least: number, most: number): fc.Arbitrary<number> =>
  fc.integer({ min: least * 2, max: most * 2 }).map((n) => n / 2);

/** Any formula, a load it can be asked about in its own unit, and repetitions to failure, ends included. */
export const formulaCases = (
  ids: readonly OneRepMaxFormulaId[] = everyFormulaId,
): fc.Arbitrary<{ id: OneRepMaxFormulaId; load: number; reps: number }> =>
  fc.constantFrom(...ids).chain((id) => {
    const { unit, validReps } = oneRepMaxFormulas[id];
    const load = unit === "any" ? thousandths(0.5, 500) : thousandths(20, 500);
    return fc.record({ id: fc.constant(id), load, reps: halfSteps(validReps.min, validReps.max) });
  });

/** A set that any formula can be asked about, with the unit of its load, as `estimateOneRepMax` takes it. */
export const estimableSets = (): fc.Arbitrary<{
  load: number;
  reps: number;
  rir: number;
  formula: OneRepMaxFormulaId;
  unit: MassUnit;
}> =>
  fc
    .record({ formulaCase: formulaCases(), load: thousandths(50, 500), kept: fc.nat({ max: 4 }), unit: massUnits() })
    .map(({ formulaCase: { id, reps }, load, kept, unit }) => {
      const whole = Math.floor(reps);
      const left = Math.min(kept, whole - 1);
      return { load, reps: whole - left, rir: left + reps - whole, formula: id, unit };
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
