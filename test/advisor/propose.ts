/** Asks a scheme alone, before any rule is heard. */
import type { Plan } from "../../src/advisor/plan";
import type { Proposal } from "../../src/advisor/proposal";
import { makeReason } from "../../src/advisor/reason";
import { schemes } from "../../src/advisor/schemes";
import type { BuiltInSchemeId } from "../../src/advisor/plan";
import { situate } from "../../src/advisor/situate";
import type { LoadingEquipment } from "../../src/loading/equipment";
import { standardEquipment } from "../../src/loading/standardEquipment";
import type { TrainingLog } from "../../src/log/types";
import { daysAfter, SQUAT } from "./sessions";

export function propose(
  plan: Plan & { readonly scheme: BuiltInSchemeId },
  log: TrainingLog,
  equipment: LoadingEquipment = standardEquipment["barbell-kg"],
  exerciseId = SQUAT,
): Proposal & { readonly message: string } {
  const scheme = schemes[plan.scheme];
  const situation = situate({ exerciseId, log, plan, equipment, today: daysAfter(log, 2) });
  const [last] = situation.inZone;
  if (last === undefined) throw new Error("the log holds no working set of the lift");
  const proposal = scheme.propose(situation, last, scheme.readParams({ ...plan.params }));
  return { ...proposal, message: makeReason(scheme, proposal.code, proposal.params).message };
}
