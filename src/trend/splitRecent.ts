import type { HistoryPoint } from "./responseHistory";
import type { ResponseModel } from "./responseModel";

/** The sessions that count as now, and those before that they are compared with. */
export function splitRecent(points: readonly HistoryPoint[], model: ResponseModel) {
  const { from, to } = model.baselineDays;
  return {
    recent: points.filter(({ day }) => day > -model.recentDays),
    baseline: points.filter(({ day }) => day >= -from && day <= -to),
  };
}
