export {
  SET_KINDS,
  SIDES,
  type ExerciseEntry,
  type Session,
  type SetKind,
  type SetRecord,
  type SetTarget,
  type SetupRecord,
  type Side,
  type TrainingLog,
} from "./types";
export { isUnlisted, unlistedExerciseId } from "./unlisted";
export { addSession, emptyLog, mergeLogs } from "./mergeLogs";
