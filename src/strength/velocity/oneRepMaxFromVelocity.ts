import { checkList } from "../../foundation/checkList";
import { checkNumber } from "../../foundation/checkNumber";
import { checkObject } from "../../foundation/checkObject";
import { LOAD_ABOVE_ZERO } from "../loadRanges";
import { fitLoadVelocityLine, type LoadVelocityLine, type LoadVelocityPoint } from "./loadVelocityLine";
import type { MinimumVelocity } from "./minimumVelocities";
import { predictionErrorOf } from "./predictionError";
import type { VelocityCaveat, VelocityEstimate, VelocityRefusal } from "./velocityEstimate";
import { VELOCITY_RANGE } from "./velocityRange";

/** What {@link oneRepMaxFromVelocity} is asked. */
export interface OneRepMaxFromVelocityInput {
  /** Loads of one lift in one unit, in any order, each with the velocity it was moved at. */
  readonly points: readonly LoadVelocityPoint[];
  /**
   * Mean velocity at the maximum, m/s: a number the lifter has measured, a row of `minimumVelocities`, or what the lift's
   * `loading.minimumVelocity` holds, which is nothing for most.
   */
  readonly minimumVelocity: number | MinimumVelocity | undefined;
}

/** A line that explains less of the velocities than this is loose; judgement. */
const LOOSE_R_SQUARED = 0.9;

/**
 * Estimates the one-repetition maximum from how a lifter slows down as loads grow.
 *
 * Least squares of velocity on load, velocity = intercept + slope * load, then
 * oneRepMax = (minimumVelocity - intercept) / slope; two points make the two-point method. It needs two different loads at
 * least and velocities that fall. Predictions err by about 9.8 % and come out 3.7 % too high on average (greig-2023), the more
 * the further they lie beyond the heaviest load.
 *
 * @param input points with loads in one unit and velocities in m/s, and the minimum velocity in m/s
 * @returns the maximum in the unit of the loads with its band, line and caveats, or why there is none
 * @throws LiftcoreError `invalid-argument` for a load not above 0 and at most 10 000 or a velocity not above 0 and at most 20 m/s, naming it as `points[2].load`
 * @see gonzalez-badillo-2010, greig-2023, de-hoyo-2021, helms-2017
 * @example
 * import { oneRepMaxFromVelocity } from "liftcore/strength";
 * const points = [{ load: 60, velocity: 1.02 }, { load: 120, velocity: 0.44 }];
 * const estimate = oneRepMaxFromVelocity({ points, minimumVelocity: 0.3 });
 * estimate.status === "estimated" && estimate.oneRepMax // => ≈ 134.48
 * oneRepMaxFromVelocity({ points: points.slice(1), minimumVelocity: 0.3 }).status // => "not-estimable"
 */
export function oneRepMaxFromVelocity(input: OneRepMaxFromVelocityInput): VelocityEstimate {
  checkObject("input", input);
  const { points, minimumVelocity } = input;
  checkList("points", points);
  for (const [place, point] of points.entries()) checkPoint(point, place);
  if (minimumVelocity === undefined) return refuse("minimum-velocity-unknown", "Nobody has measured the velocity of this lift at its maximum.");
  const { value, sources } = readMinimumVelocity(minimumVelocity);

  const loads = points.map(({ load }) => load);
  const heaviest = Math.max(...loads);
  if (new Set(loads).size < 2) return refuse("too-few-loads", "Two different loads are needed at least.");
  const line = fitLoadVelocityLine(points);
  if (!(line.slope < 0)) return refuse("velocity-not-falling", "The velocity does not fall as the load grows.");
  const oneRepMax = (value - line.intercept) / line.slope;
  if (!Number.isFinite(oneRepMax) || oneRepMax <= 0) return refuse("no-load-left", "The line reaches the minimum velocity at no load there can be.");

  const error = predictionErrorOf(sources ?? []);
  return {
    status: "estimated",
    oneRepMax,
    band: { lower: oneRepMax * (1 - error.standardError), upper: oneRepMax * (1 + error.standardError) },
    error,
    line,
    extrapolation: oneRepMax / heaviest - 1,
    caveats: collectCaveats(line, new Set(loads).size, oneRepMax < heaviest, sources !== undefined),
  };
}

function checkPoint(point: LoadVelocityPoint, place: number): void {
  checkObject(`points[${place}]`, point);
  checkNumber(`points[${place}].load`, point.load, LOAD_ABOVE_ZERO);
  checkNumber(`points[${place}].velocity`, point.velocity, VELOCITY_RANGE);
}

/** A bare number is the lifter's own; a row says whose it is. */
function readMinimumVelocity(given: number | MinimumVelocity): { value: number; sources?: readonly string[] } {
  if (typeof given === "number") {
    checkNumber("minimumVelocity", given, VELOCITY_RANGE);
    return { value: given };
  }
  checkObject("minimumVelocity", given);
  const { value, evidence } = given;
  checkNumber("minimumVelocity.value", value, VELOCITY_RANGE);
  checkObject("minimumVelocity.evidence", evidence);
  checkList("minimumVelocity.evidence.sources", evidence.sources);
  return { value, sources: evidence.sources };
}

function refuse(code: VelocityRefusal["code"], message: string): VelocityEstimate {
  return { status: "not-estimable", reasons: [{ code, message }] };
}

function collectCaveats({ rSquared }: LoadVelocityLine, loads: number, isBelowHeaviest: boolean, isOfOthers: boolean): VelocityCaveat[] {
  const caveats: VelocityCaveat[] = [];
  if (loads === 2) caveats.push({ code: "two-loads", message: "Two loads always make a line; a third would show whether it is one." });
  if (rSquared < LOOSE_R_SQUARED) caveats.push({ code: "loose-line", message: "The velocities do not lie well on one line." });
  if (isBelowHeaviest) {
    caveats.push({ code: "below-heaviest-load", message: "A heavier load was lifted; the minimum velocity is too high for this lifter." });
  }
  if (isOfOthers) {
    caveats.push({ code: "minimum-velocity-of-others", message: "The minimum velocity is that of other people; the lifter's own would be surer." });
  }
  return caveats;
}
