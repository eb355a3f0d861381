/** What a lift can need: bars, machines, furniture and padding. Lower-case words joined by hyphens; permanent. */
export const EQUIPMENT = [
  "barbell", "ez-bar", "trap-bar", "smith-machine", "dumbbell", "kettlebell", "plates", "rack", "bench",
  "preacher-bench", "bar-pad", "machine", "cable", "rope", "ankle-cuff", "belt", "band", "pull-up-bar", "dip-bars",
  "suspension-trainer", "back-extension-bench", "glute-ham-bench", "box", "platform", "sliders", "ab-wheel",
  "safety-bar", "landmine", "rings", "captains-chair", "decline-bench",
  "medicine-ball", "sled", "wrist-roller", "blocks", "wall",
] as const;

/** One of {@link EQUIPMENT}. */
export type EquipmentId = (typeof EQUIPMENT)[number];

/** One piece of equipment of the dictionary. */
export interface Equipment {
  readonly id: EquipmentId;
  /** Common English. */
  readonly name: string;
}

/** Every piece of equipment by id. */
export const equipment: Readonly<Record<EquipmentId, Equipment>> = {
  barbell: { id: "barbell", name: "Barbell" },
  "ez-bar": { id: "ez-bar", name: "EZ bar" },
  "trap-bar": { id: "trap-bar", name: "Trap bar" },
  "smith-machine": { id: "smith-machine", name: "Smith machine" },
  dumbbell: { id: "dumbbell", name: "Dumbbell" },
  kettlebell: { id: "kettlebell", name: "Kettlebell" },
  plates: { id: "plates", name: "Plates" },
  rack: { id: "rack", name: "Rack" },
  bench: { id: "bench", name: "Bench" },
  "preacher-bench": { id: "preacher-bench", name: "Preacher bench" },
  "bar-pad": { id: "bar-pad", name: "Bar pad" },
  machine: { id: "machine", name: "Machine" },
  cable: { id: "cable", name: "Cable" },
  rope: { id: "rope", name: "Rope" },
  "ankle-cuff": { id: "ankle-cuff", name: "Ankle cuff" },
  belt: { id: "belt", name: "Belt" },
  band: { id: "band", name: "Band" },
  "pull-up-bar": { id: "pull-up-bar", name: "Pull-up bar" },
  "dip-bars": { id: "dip-bars", name: "Dip bars" },
  "suspension-trainer": { id: "suspension-trainer", name: "Suspension trainer" },
  "back-extension-bench": { id: "back-extension-bench", name: "Back extension bench" },
  "glute-ham-bench": { id: "glute-ham-bench", name: "Glute-ham bench" },
  box: { id: "box", name: "Box" },
  platform: { id: "platform", name: "Platform" },
  sliders: { id: "sliders", name: "Sliders" },
  "ab-wheel": { id: "ab-wheel", name: "Ab wheel" },
  "safety-bar": { id: "safety-bar", name: "Safety squat bar" },
  landmine: { id: "landmine", name: "Landmine" },
  rings: { id: "rings", name: "Gymnastic rings" },
  "captains-chair": { id: "captains-chair", name: "Captain's chair" },
  "decline-bench": { id: "decline-bench", name: "Decline bench" },
  "medicine-ball": { id: "medicine-ball", name: "Medicine ball" },
  sled: { id: "sled", name: "Sled" },
  "wrist-roller": { id: "wrist-roller", name: "Wrist roller" },
  blocks: { id: "blocks", name: "Blocks" },
  wall: { id: "wall", name: "Wall" },
};
