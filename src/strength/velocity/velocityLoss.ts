import { checkList } from "../../foundation/checkList";
import { checkNumber } from "../../foundation/checkNumber";
import { VELOCITY_RANGE } from "./velocityRange";

/**
 * Measures how much a set slowed down: 100 * (fastest - last) / fastest.
 *
 * Says how tired a set made, not how many repetitions were left: that differs between lifts and people.
 *
 * @param velocities mean velocity of each repetition in order, m/s, above 0 and at most 20; at least one
 * @returns percent, 0 to below 100; 0 for a single repetition
 * @throws LiftcoreError `invalid-argument` for no repetition or a velocity out of range, naming it as `velocities[2]`
 * @see jukic-2023
 * @example
 * import { velocityLoss } from "liftcore/strength";
 * velocityLoss([0.78, 0.8, 0.72, 0.64]) // => ≈ 20
 */
export function velocityLoss(velocities: readonly number[]): number {
  checkList("velocities", velocities);
  checkNumber("velocities.length", velocities.length, { min: 1, step: 1 });
  let fastest = 0;
  let last = 0;
  for (const [place, velocity] of velocities.entries()) {
    checkNumber(`velocities[${place}]`, velocity, VELOCITY_RANGE);
    if (velocity > fastest) fastest = velocity;
    last = velocity;
  }
  return (100 * (fastest - last)) / fastest;
}
