import { checkOneOf } from "../../foundation/checkOneOf";
import { SEXES, type BySex, type RelativeStrengthSystem } from "./system";

/** What IPF GL points tell apart by kit. Knee wraps and multi-ply have no curve of their own. */
export const GL_EQUIPMENT = ["raw", "single-ply"] as const;
/** One of {@link GL_EQUIPMENT}. */
export type GlEquipment = (typeof GL_EQUIPMENT)[number];

/** What IPF GL points tell apart by what was lifted: the total of squat, bench press and deadlift, or the bench press alone. */
export const GL_EVENTS = ["three-lifts", "bench"] as const;
/** One of {@link GL_EVENTS}. */
export type GlEvent = (typeof GL_EVENTS)[number];

/** What IPF GL points need to know beside the two masses. */
export interface GlCircumstances extends BySex {
  readonly equipment: GlEquipment;
  readonly event: GlEvent;
}

/** A, B and C of the formula below. */
type GlConstants = readonly [a: number, b: number, c: number];

const CONSTANTS: Readonly<Record<GlCircumstances["sex"], Record<GlEquipment, Record<GlEvent, GlConstants>>>> = {
  male: {
    raw: { "three-lifts": [1199.72839, 1025.18162, 0.00921], bench: [320.98041, 281.40258, 0.01008] },
    "single-ply": { "three-lifts": [1236.25115, 1449.21864, 0.01644], bench: [381.22073, 733.79378, 0.02398] },
  },
  female: {
    raw: { "three-lifts": [610.32796, 1045.59282, 0.03048], bench: [142.40398, 442.52671, 0.04724] },
    "single-ply": { "three-lifts": [758.63878, 949.31382, 0.02435], bench: [221.82209, 357.00377, 0.02937] },
  },
};

/** Below this OpenPowerlifting gives no points (OpenLifter says 40 kg); the federation states no limit. */
const LIGHTEST_KG = 35;

/**
 * IPF GL points, called GOODLIFT: 100 / (A - B exp(-C x)), x the body mass in kg.
 *
 * Each sex, kit and event has its own constants. In use since May 2020.
 *
 * @see ipf-gl-2020, openpowerlifting, openlifter
 */
export const ipfGl: RelativeStrengthSystem<"ipf-gl", GlCircumstances> = {
  id: "ipf-gl",
  name: "IPF GL",
  source: "ipf-gl-2020",
  sexes: SEXES,
  needs: ["sex", "equipment", "event"],
  takes: [],
  curveFor: ({ sex, equipment, event }) => {
    checkOneOf("sex", sex, SEXES);
    checkOneOf("equipment", equipment, GL_EQUIPMENT);
    checkOneOf("event", event, GL_EVENTS);
    const [a, b, c] = CONSTANTS[sex][equipment][event];
    return { lightest: { kg: LIGHTEST_KG, beyond: "no-points" }, coefficient: (x) => 100 / (a - b * Math.exp(-c * x)) };
  },
};
