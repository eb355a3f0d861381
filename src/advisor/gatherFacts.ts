import type { Exercise, Mistake } from "../catalogue/exercise";
import type { Lifter } from "../programming/lifter";
import type { CalendarDate } from "../units/calendar";
import { gatherFatigueFacts } from "./fatigueFacts";
import type { Facts, KnownFacts } from "./facts";
import { gatherHistoryFacts } from "./historyFacts";
import { gatherLastExposureFacts } from "./lastExposureFacts";
import type { Situation } from "./situation";

/** Gathers what the rules may ask for; what cannot be known is left out. */
export function gatherFacts(
  situation: Situation,
  lifter: Lifter | undefined,
  today: CalendarDate,
  weeklySets: number | undefined,
): KnownFacts {
  const { exercise, exposures, resolved } = situation;
  return {
    "plan.scheme": resolved.plan.scheme,
    "plan.reps": resolved.plan.reps,
    ...(exercise === undefined ? {} : { "lift.mistakes": exercise.mistakes.map(pickActions) }),
    ...(exercise === undefined ? {} : { "lift.padNeed": readPadNeed(exercise) }),
    ...(lifter?.flags === undefined ? {} : { "lifter.flags": lifter.flags }),
    ...(weeklySets === undefined ? {} : { "history.weeklySets": weeklySets }),
    ...gatherHistoryFacts(situation, today),
    ...gatherLastExposureFacts(situation),
    ...gatherFatigueFacts(exposures, today),
  };
}

function pickActions({ id, name, onFirst, onRepeat }: Mistake): Facts["lift.mistakes"][number] {
  return { id, name, onFirst, onRepeat };
}

function readPadNeed({ equipment }: Exercise): Facts["lift.padNeed"] {
  const pad = equipment.find((need) => need.equipment === "bar-pad");
  if (pad?.requiredFromKg === undefined || pad.stronglyAboveKg === undefined) return "none";
  return { fromKg: pad.requiredFromKg, stronglyAboveKg: pad.stronglyAboveKg };
}
