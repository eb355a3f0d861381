import { snapToThousandth } from "../../../foundation/round";
import { METRES_PER_KILOMETRE, METRES_PER_MILE } from "../../cells/readUnits";
import type { OpenweightDistanceUnit } from "../documents/workoutLogDocument";

/** International foot, yard and mile. */
const METRES: Readonly<Record<OpenweightDistanceUnit, number>> = {
  m: 1,
  km: METRES_PER_KILOMETRE,
  ft: 0.3048,
  yd: 0.9144,
  mi: METRES_PER_MILE,
};

/** A distance in metres; `undefined` where that is too large for a number. */
export function metresOf(distance: number, unit: OpenweightDistanceUnit): number | undefined {
  const metres = snapToThousandth(distance * METRES[unit]);
  return Number.isFinite(metres) ? metres : undefined;
}
