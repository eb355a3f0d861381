import type { Preset } from "./exercise";
import { JUDGEMENT } from "./judgement";

/** Lifts done fast, far from failure: weightlifting, jumps, swings. */
export const explosiveAccessory = /* @__PURE__ */ defineAccessory(2, 5, 3, 180);

/** Big barbell lifts. */
export const heavyAccessory = /* @__PURE__ */ defineAccessory(5, 10, 2, 180);

/** Barbell presses, rows and loaded pull-ups. */
export const pressAccessory = /* @__PURE__ */ defineAccessory(6, 10, 2, 150);

/** Dumbbell, machine and cable compounds, and one-legged ones. */
export const compoundAccessory = /* @__PURE__ */ defineAccessory(8, 12, 2, 120);

/** Lifts whose load is the body: repetitions vary most between people. */
export const bodyweightAccessory = /* @__PURE__ */ defineAccessory(6, 20, 2, 120);

/** Single-joint lifts that take a heavy load well. */
export const heavyIsolationAccessory = /* @__PURE__ */ defineAccessory(8, 12, 2, 90);

/** Single-joint lifts. */
export const isolationAccessory = /* @__PURE__ */ defineAccessory(10, 15, 2, 90);

/** Small muscles and light loads: calves, side and rear shoulder, trunk, forearm, neck. */
export const smallMuscleAccessory = /* @__PURE__ */ defineAccessory(12, 20, 2, 75);

/** Four to eight sets a week in one or two sessions, in one zone of repetitions; all of it judgement. */
export function defineAccessory(min: number, max: number, rir: number, restSeconds: number): Preset {
  return {
    role: "accessory",
    goal: "hypertrophy",
    setsPerSession: { min: 2, max: 4 },
    setsPerWeek: { min: 4, max: 8 },
    sessionsPerWeek: { min: 1, max: 2 },
    repZones: [{ min, max }],
    rir,
    restSeconds,
    evidence: JUDGEMENT,
  };
}
