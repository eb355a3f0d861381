export { type FixedEquipment, type LoadingEquipment, type PlateEquipment, type SteppedEquipment } from "./equipment";
export { LOADABLE_DIRECTIONS, nextLoadable, roundToLoadable, type LoadableDirection } from "./roundToLoadable";
export { standardEquipment, type StandardEquipmentId } from "./standardEquipment";
export { equipmentForLift } from "./equipmentForLift";
