import { hasDoseBaseline } from "./dosePoints";
import { MISSING_INPUTS, type MissingInput } from "./response";
import type { ResponseHistory } from "./responseHistory";
import type { ResponseModel } from "./responseModel";

/** What the caller did not say about the lifter. */
export interface UnknownLifter {
  readonly trainingAge: boolean;
  readonly plannedSessions: boolean;
}

/** Names what the answer had to do without, in the order in which it matters. */
export function listMissing(history: ResponseHistory, unknown: UnknownLifter, windowDays: number, model: ResponseModel): readonly MissingInput[] {
  const window = history.points.filter(({ day }) => day > -windowDays);
  const isReported = (pick: "readiness" | "soreness") =>
    history.selfReports.some((report) => report[pick] !== undefined && report.day > -model.recentDays);
  const isMissing: Readonly<Record<MissingInput, boolean>> = {
    "training-age": unknown.trainingAge,
    "planned-sessions": unknown.plannedSessions,
    "loaded-sessions": window.length < model.leastSessions,
    "repetitions-in-reserve": window.every(({ kind }) => kind !== "rated"),
    readiness: !isReported("readiness"),
    soreness: !isReported("soreness"),
    "earlier-weeks": !hasDoseBaseline(history.doses, windowDays, model),
    muscles: !history.isKnownLift,
  };
  return MISSING_INPUTS.filter((input) => isMissing[input]);
}
