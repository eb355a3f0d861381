import type { Mass, MassUnit } from "../units/mass";
import type { FixedEquipment, LoadingEquipment, PlateEquipment } from "./equipment";
import type { PlateCount } from "./plateStock";

/** Single plates of an ordinary gym, heaviest first: mass and count. */
const GYM_PLATES = {
  kg: [[25, 8], [20, 8], [15, 4], [10, 8], [5, 8], [2.5, 4], [1.25, 4]],
  lb: [[45, 16], [35, 4], [25, 8], [10, 8], [5, 8], [2.5, 4]],
} as const;

/** Single discs of a powerlifting platform, as the tests of OpenLifter stock it. */
const COMPETITION_PLATES = [[25, 16], [20, 2], [15, 2], [10, 2], [5, 2], [2.5, 2], [1.25, 2], [0.5, 2], [0.25, 2]] as const;

/**
 * Equipment of ordinary gyms, by id. Masses of bars and the stocks are judgement: bars of one name differ between makers
 * by some kilograms, so state your own where it matters.
 *
 * @see project-judgement
 */
export const standardEquipment = {
  "barbell-kg": { kind: "steps", name: "20 kg bar, steps of 2.5 kg", lightest: { value: 20, unit: "kg" }, step: { value: 2.5, unit: "kg" } },
  "barbell-lb": { kind: "steps", name: "45 lb bar, steps of 5 lb", lightest: { value: 45, unit: "lb" }, step: { value: 5, unit: "lb" } },
  "dumbbells-kg": { kind: "steps", name: "dumbbells in steps of 2 kg", lightest: { value: 2, unit: "kg" }, step: { value: 2, unit: "kg" } },
  "dumbbells-lb": { kind: "steps", name: "dumbbells in steps of 5 lb", lightest: { value: 5, unit: "lb" }, step: { value: 5, unit: "lb" } },
  "stack-kg": { kind: "steps", name: "weight stack in steps of 5 kg", lightest: { value: 5, unit: "kg" }, step: { value: 5, unit: "kg" } },
  "stack-lb": { kind: "steps", name: "weight stack in steps of 10 lb", lightest: { value: 10, unit: "lb" }, step: { value: 10, unit: "lb" } },

  "plates-kg": /* @__PURE__ */ plateSet("20 kg bar and gym plates", 20, "kg"),
  "plates-lb": /* @__PURE__ */ plateSet("45 lb bar and gym plates", 45, "lb"),
  "womens-bar-kg": /* @__PURE__ */ plateSet("15 kg bar and gym plates", 15, "kg"),
  "womens-bar-lb": /* @__PURE__ */ plateSet("35 lb bar and gym plates", 35, "lb"),
  "ez-bar-kg": /* @__PURE__ */ plateSet("10 kg EZ bar and gym plates", 10, "kg"),
  "ez-bar-lb": /* @__PURE__ */ plateSet("20 lb EZ bar and gym plates", 20, "lb"),
  "trap-bar-kg": /* @__PURE__ */ plateSet("25 kg trap bar and gym plates", 25, "kg"),
  "trap-bar-lb": /* @__PURE__ */ plateSet("55 lb trap bar and gym plates", 55, "lb"),
  "landmine-kg": /* @__PURE__ */ plateSet("landmine: 20 kg bar, plates on one end", 20, "kg", { sides: 1 }),
  "landmine-lb": /* @__PURE__ */ plateSet("landmine: 45 lb bar, plates on one end", 45, "lb", { sides: 1 }),
  "competition-kg": /* @__PURE__ */ plateSet("20 kg bar, collars of 2.5 kg and competition discs", 20, "kg", {
    collars: { value: 5, unit: "kg" },
    plates: countPlates(COMPETITION_PLATES, "kg"),
  }),

  "dumbbell-rack-kg": /* @__PURE__ */ pieces("dumbbells from 1 to 40 kg", "kg", [
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12.5, 15, 17.5, 20, 22.5, 25, 27.5, 30, 32.5, 35, 37.5, 40,
  ]),
  "dumbbell-rack-lb": /* @__PURE__ */ pieces("dumbbells from 5 to 100 lb", "lb", [
    5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 95, 100,
  ]),
  "kettlebells-kg": /* @__PURE__ */ pieces("kettlebells from 4 to 48 kg", "kg", [4, 8, 12, 16, 20, 24, 28, 32, 36, 40, 44, 48]),
  "kettlebells-lb": /* @__PURE__ */ pieces("kettlebells from 10 to 100 lb", "lb", [10, 15, 20, 25, 30, 35, 40, 45, 50, 60, 70, 80, 90, 100]),
  "fixed-bars-kg": /* @__PURE__ */ pieces("fixed bars from 10 to 50 kg", "kg", [10, 15, 20, 25, 30, 35, 40, 45, 50]),
  "fixed-bars-lb": /* @__PURE__ */ pieces("fixed bars from 20 to 110 lb", "lb", [20, 30, 40, 50, 60, 70, 80, 90, 100, 110]),

  "add-on-stack-kg": {
    kind: "stack",
    name: "weight stack from 5 to 100 kg and an add-on of 2.5 kg",
    lightest: { value: 5, unit: "kg" },
    step: { value: 5, unit: "kg" },
    heaviest: { value: 100, unit: "kg" },
    addOns: [{ mass: { value: 2.5, unit: "kg" }, count: 1 }],
  },
  "add-on-stack-lb": {
    kind: "stack",
    name: "weight stack from 10 to 200 lb and an add-on of 5 lb",
    lightest: { value: 10, unit: "lb" },
    step: { value: 10, unit: "lb" },
    heaviest: { value: 200, unit: "lb" },
    addOns: [{ mass: { value: 5, unit: "lb" }, count: 1 }],
  },
} as const satisfies Record<string, LoadingEquipment>;

/** The id of a {@link standardEquipment}. */
export type StandardEquipmentId = keyof typeof standardEquipment;

function plateSet(name: string, bar: number, unit: MassUnit, rest: { sides?: 1; collars?: Mass; plates?: PlateCount[] } = {}): PlateEquipment {
  return { kind: "plates", name, bar: { value: bar, unit }, plates: countPlates(GYM_PLATES[unit], unit), ...rest };
}

function countPlates(plates: readonly (readonly [number, number])[], unit: MassUnit): PlateCount[] {
  return plates.map(([value, count]) => ({ mass: { value, unit }, count }));
}

function pieces(name: string, unit: MassUnit, loads: readonly number[]): FixedEquipment {
  return { kind: "fixed", name, loads: loads.map((value) => ({ value, unit })) };
}
