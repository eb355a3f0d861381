import { checkNumber } from "../foundation/checkNumber";

/**
 * Measures what a whole session cost, by how hard it felt: session load = session RPE * minutes.
 *
 * @param session `rpe`: effort of the session as a whole, 0 to 10; `minutes`: its length, at least 0
 * @returns session load in arbitrary units
 * @throws LiftcoreError `invalid-argument` outside those ranges
 * @see foster-2001
 * @example
 * import { sessionLoad } from "liftcore/volume";
 * sessionLoad({ rpe: 7, minutes: 60 }) // => 420
 */
export function sessionLoad(session: { readonly rpe: number; readonly minutes: number }): number {
  const { rpe, minutes } = session;
  checkNumber("rpe", rpe, { min: 0, max: 10 });
  checkNumber("minutes", minutes, { min: 0 });
  return rpe * minutes;
}
