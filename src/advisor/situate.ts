import { builtInCatalogue, type Catalogue } from "../catalogue/catalogue";
import type { Exercise, LiftRole } from "../catalogue/exercise";
import { findById } from "../catalogue/getExercise";
import type { LoadingEquipment } from "../loading/equipment";
import { equipmentForLift } from "../loading/equipmentForLift";
import { isUnlisted } from "../log/unlisted";
import type { TrainingLog } from "../log/types";
import type { CalendarDate } from "../units/calendar";
import { readExposures, type Exposure } from "./exposure";
import { selectLiftDays } from "../log/liftDay";
import type { Plan } from "./plan";
import { resolvePlan, zoneOf } from "./resolvePlan";
import type { ResolvedPlan, Situation } from "./situation";

/** A situation whose plan is one of ours or the caller's. */
export interface PlannedSituation extends Situation {
  readonly resolved: ResolvedPlan<Plan>;
}

/** What {@link situate} needs of the caller's question. */
export interface Question {
  readonly exerciseId: string;
  readonly log: TrainingLog;
  readonly plan?: Plan;
  readonly role?: LiftRole;
  readonly equipment?: LoadingEquipment;
  readonly today: CalendarDate;
  readonly catalogue?: Catalogue;
}

/** Steps of a lift that no catalogue knows: those of a machine's plates, judgement. */
const UNLISTED_STEP = { kg: 2.5, lb: 5 } as const;

/** Puts together what is known of a lift on a day: its exposures, its plan, its equipment. */
export function situate({ exerciseId, log, plan, role, equipment, today, catalogue = builtInCatalogue }: Question): PlannedSituation {
  const exercise = isUnlisted(exerciseId) ? undefined : findById("exerciseId", exerciseId, catalogue);
  const days = selectLiftDays(log, exerciseId, { to: today }).reverse();
  const exposures = readExposures(days, exercise?.loading.convention);
  const resolved = resolvePlan(plan, role, exercise, exposures);
  const inZone = resolved.zones.length < 2 ? exposures : exposures.filter((exposure) => zoneOf(exposure, resolved.zones) === resolved.plan.reps);
  return {
    ...(exercise === undefined ? {} : { exercise }),
    resolved,
    equipment: equipment ?? assumeEquipment(exercise, exposures[0]),
    inZone,
    exposures,
    days,
  };
}

function assumeEquipment(exercise: Exercise | undefined, last: Exposure | undefined): LoadingEquipment {
  const unit = last?.topLoad.unit ?? "kg";
  if (exercise !== undefined) return equipmentForLift(exercise.loading, unit);
  const step = { value: UNLISTED_STEP[unit], unit };
  return { kind: "steps", name: `steps of ${step.value} ${unit}`, lightest: step, step };
}
