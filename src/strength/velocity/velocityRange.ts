/** Mean velocities of a repetition in m/s; no bar moves nearly as fast as its end. Judgement. */
export const VELOCITY_RANGE = { min: Number.MIN_VALUE, max: 20, unit: "m/s" };
