import { checkNumber } from "../../foundation/checkNumber";

/**
 * Measures how much a set slowed down: 100 * (fastest - last) / fastest.
 *
 * Says how tired a set made, not how many repetitions were left: that differs between lifts and people.
 *
 * @param velocities mean velocity of each repetition in order, m/s, above 0; at least one
 * @returns percent, 0 to below 100; 0 for a single repetition
 * @throws LiftcoreError `invalid-argument` for no repetition or a velocity that is not above 0, naming it as `velocities[2]`
 * @see jukic-2023
 * @example
 * import { velocityLoss } from "liftcore/strength";
 * velocityLoss([0.78, 0.8, 0.72, 0.64]) // => ≈ 20
 */
export function velocityLoss(velocities: readonly number[]): number {
  checkNumber("velocities.length", velocities.length, { min: 1, step: 1 });
  let fastest = 0;
  let last = 0;
  velocities.forEach((velocity, place) => {
    checkNumber(`velocities[${place}]`, velocity, { min: Number.MIN_VALUE, unit: "m/s" });
    if (velocity > fastest) fastest = velocity;
    last = velocity;
  });
  return (100 * (fastest - last)) / fastest;
}
