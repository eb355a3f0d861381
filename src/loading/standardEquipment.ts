import type { LoadingEquipment } from "./equipment";

/** Equipment of ordinary gyms, by id. Stocks are generous; state your own where they matter. */
export const standardEquipment = {
  "barbell-kg": { kind: "steps", name: "20 kg bar, steps of 2.5 kg", lightest: { value: 20, unit: "kg" }, step: { value: 2.5, unit: "kg" } },
  "barbell-lb": { kind: "steps", name: "45 lb bar, steps of 5 lb", lightest: { value: 45, unit: "lb" }, step: { value: 5, unit: "lb" } },
  "dumbbells-kg": { kind: "steps", name: "dumbbells in steps of 2 kg", lightest: { value: 2, unit: "kg" }, step: { value: 2, unit: "kg" } },
  "dumbbells-lb": { kind: "steps", name: "dumbbells in steps of 5 lb", lightest: { value: 5, unit: "lb" }, step: { value: 5, unit: "lb" } },
  "stack-kg": { kind: "steps", name: "weight stack in steps of 5 kg", lightest: { value: 5, unit: "kg" }, step: { value: 5, unit: "kg" } },
  "stack-lb": { kind: "steps", name: "weight stack in steps of 10 lb", lightest: { value: 10, unit: "lb" }, step: { value: 10, unit: "lb" } },
} as const satisfies Record<string, LoadingEquipment>;

/** The id of a {@link standardEquipment}. */
export type StandardEquipmentId = keyof typeof standardEquipment;
