import type { ExerciseLoading } from "../../catalogue/exercise";

/** Mean velocity of a repetition at the maximum, m/s, with where it comes from. */
export type MinimumVelocity = NonNullable<ExerciseLoading["minimumVelocity"]>;

/**
 * Mean velocity at the maximum in people of one kind, m/s.
 *
 * The usual figure of a lift stands with the lift, as `loading.minimumVelocity`; here is who differs from it. That of the
 * hip thrust, with its standard deviation, is `barbellHipThrust.loading.minimumVelocity` of `liftcore/catalogue`; asked with
 * it, `oneRepMaxFromVelocity` takes the error of its own study, 7 % of the maximum. What one lifter has measured at a
 * maximum of their own is better than any of them.
 */
export const minimumVelocities = {
  "powerlifter-back-squat": {
    value: 0.23,
    sd: 0.05,
    evidence: { grade: "laboratory", sources: ["helms-2017"], note: "competitive powerlifters, one study" },
  },
  "powerlifter-bench-press": {
    value: 0.1,
    sd: 0.04,
    evidence: { grade: "laboratory", sources: ["helms-2017"], note: "competitive powerlifters, one study" },
  },
  "powerlifter-deadlift": {
    value: 0.14,
    sd: 0.05,
    evidence: { grade: "laboratory", sources: ["helms-2017"], note: "competitive powerlifters, one study" },
  },
} as const satisfies Readonly<Record<string, MinimumVelocity>>;
