import { checkList } from "../foundation/checkList";
import { LiftcoreError } from "../foundation/LiftcoreError";
import { checkNumber } from "../foundation/checkNumber";
import { checkObject } from "../foundation/checkObject";
import { checkOneOf } from "../foundation/checkOneOf";
import { ROUNDING_MODES, roundTo, type RoundingMode } from "../foundation/round";
import type { RepsModelChoice } from "../strength/repsModels/repsModels";
import { shareForReps } from "../strength/repsModels/shareForReps";
import { checkSchemeRows } from "./checkSchemeRows";
import type { SchemeRow } from "./schemeRow";

/** What {@link releaseSchemes} takes. */
export interface ReleaseSchemesInput extends RepsModelChoice {
  /** One scheme a phase, in order of training. */
  readonly schemes: readonly (readonly SchemeRow[])[];
  /** Maximum to plan with in the first phase, 0.1 to 10000 in any unit. */
  readonly oneRepMax: number;
  /** Added to the maximum from phase to phase, in its unit, -1000 to 1000; 0 when left out. */
  readonly increase?: number;
  /** Multiplies the maximum from phase to phase, 0.5 to 2; 1 when left out. */
  readonly factor?: number;
  /** The step to which loads are rounded, in the unit of the maximum, and how; "nearest", halves up, when `mode` is left out. */
  readonly rounding: { readonly step: number; readonly mode?: RoundingMode };
}

/** One set of a released programme. */
export interface ReleaseRow extends SchemeRow {
  /** From 1. */
  readonly phase: number;
  /** Week counted through all phases, from 1. */
  readonly totalWeek: number;
  /** The maximum this phase is planned with. */
  readonly planningMax: number;
  /** Rounded, in the unit of the maximum. */
  readonly load: number;
  /** The one-repetition maximum at which this set would be to failure. */
  readonly loadMax: number;
  /** How much lower than the planning maximum that is, as a share of it: the room for error. */
  readonly buffer: number;
}

/**
 * Releases schemes as phases of a programme: loads from a planning maximum that moves from phase to phase.
 *
 * planning maximum = oneRepMax * factor^(phase - 1) + increase * (phase - 1); load = that * share, rounded;
 * load maximum = load / share of the repetitions to failure by the model; buffer = 1 - load maximum / planning maximum.
 * The rise is a plan, not a forecast. A negative buffer asks for more than the maximum allows.
 *
 * @param input schemes, maximum, its change, rounding and the model of the load maximum
 * @returns one row a set through all phases
 * @throws LiftcoreError `invalid-argument` for a scheme or number that cannot be, `not-estimable` where a set has no load by its share
 * @see jovanovic-stmr
 * @example
 * import { buildSetScheme, releaseSchemes } from "liftcore/programming";
 * const schemes = [buildSetScheme({ scheme: "step", model: "epley" }), buildSetScheme({ scheme: "plateau", model: "epley" })];
 * const rows = releaseSchemes({ schemes, oneRepMax: 150, increase: 5, rounding: { step: 2.5 }, model: "epley" });
 * rows[0] // => { phase: 1, planningMax: 150, load: 82.5, … }
 * rows.at(-1) // => { phase: 2, totalWeek: 8, planningMax: 155, load: 127.5, … }
 */
export function releaseSchemes(input: ReleaseSchemesInput): ReleaseRow[] {
  checkObject("input", input);
  const { schemes, oneRepMax, increase = 0, factor = 1, rounding, ...choice } = input;
  checkNumber("oneRepMax", oneRepMax, { min: 0.1, max: 10_000 });
  checkNumber("increase", increase, { min: -1000, max: 1000 });
  checkNumber("factor", factor, { min: 0.5, max: 2 });
  checkObject("rounding", rounding);
  checkNumber("rounding.step", rounding.step, { min: 0.001, max: 1000 });
  const { mode = "nearest" } = rounding;
  checkOneOf("rounding.mode", mode, ROUNDING_MODES);
  checkList("schemes", schemes);
  const rows: ReleaseRow[] = [];
  for (const [place, scheme] of schemes.entries()) {
    checkSchemeRows(`schemes[${place}]`, scheme);
    const weeksBefore = rows.at(-1)?.totalWeek ?? 0;
    const planningMax = oneRepMax * factor ** place + increase * place;
    for (const row of scheme) {
      if (!(planningMax > 0 && row.share > 0)) refuseLoad(planningMax, row.share);
      const load = roundTo(planningMax * row.share, rounding.step, mode);
      const loadMax = load / shareForReps({ ...choice, reps: row.reps });
      rows.push({
        ...row,
        phase: place + 1,
        totalWeek: weeksBefore + row.week,
        planningMax,
        load,
        loadMax,
        buffer: (planningMax - loadMax) / planningMax,
      });
    }
  }
  return rows;
}

function refuseLoad(planningMax: number, share: number): never {
  const message = `schemes must have shares above 0 of a maximum above 0, got ${share} of ${planningMax}`;
  throw new LiftcoreError("not-estimable", message, "schemes");
}
