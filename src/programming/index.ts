export { prescribe, type PrescribeOptions, type WeeklyPrescription } from "./prescribe";
export { CLEARANCE_FLAGS, RED_FLAGS, type ClearanceFlag, type Lifter, type RedFlag } from "./lifter";
