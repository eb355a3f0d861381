import type { Catalogue } from "../catalogue/catalogue";
import { LIFT_ROLES, type LiftRole } from "../catalogue/exercise";
import { checkObject } from "../foundation/checkObject";
import { checkOneOf } from "../foundation/checkOneOf";
import type { LoadingEquipment } from "../loading/equipment";
import { checkLog } from "../log/checkLog";
import type { TrainingLog } from "../log/types";
import { checkLifter } from "../programming/checkLifter";
import type { Lifter } from "../programming/lifter";
import { checkCalendarDate, type CalendarDate } from "../units/calendar";
import type { Advisor } from "./createAdvisor";
import type { Plan } from "./plan";

/** What `advise` is asked. */
export interface AdviseInput {
  /** An id of the catalogue, or of an unlisted lift in the log. */
  readonly exerciseId: string;
  /** The lifter's history; sessions after `today` are not looked at. */
  readonly log: TrainingLog;
  /** The lift's preset, or the lifter's own habit where that clearly differs, when left out. */
  readonly plan?: Plan;
  /** Which of the lift's presets to use where no plan is given; without it the accessory one, or the lifter's habit. */
  readonly role?: LiftRole;
  readonly lifter?: Lifter;
  /** Even steps from the usual bar when left out. */
  readonly equipment?: LoadingEquipment;
  /** The day of the next session. */
  readonly today: CalendarDate;
  readonly catalogue?: Catalogue;
  /** The built-in rules and schemes when left out. */
  readonly advisor?: Advisor;
}

/** Throws `invalid-argument` for what cannot be asked; plans and lifts are checked where they are read. */
export function checkAdviseInput(input: Omit<AdviseInput, "exerciseId" | "plan">): void {
  checkObject("input", input);
  checkLog(input.log);
  checkCalendarDate("today", input.today);
  if (input.lifter !== undefined) checkLifter(input.lifter);
  if (input.role !== undefined) checkOneOf("role", input.role, LIFT_ROLES);
}
