import { mean, standardDeviation } from "../foundation/mean";
import type { SelfReport } from "./responseHistory";
import type { ResponseModel } from "./responseModel";
import { countPoints, type PointCount } from "./responseSignals";

/** Counts what the lifter says: readiness and soreness of the last days against their own earlier reports. */
export function selfReportPoints(reports: readonly SelfReport[], model: ResponseModel): PointCount {
  const { readiness, soreness } = model.selfReport;
  const ready = scoreRecent(reports, ({ readiness: value }) => value, model);
  const sore = scoreRecent(reports, ({ soreness: value }) => value, model);
  return countPoints("self-report", [
    ...(ready === undefined
      ? []
      : [
          {
            name: "readiness-z",
            value: ready,
            points:
              ready <= readiness.lowZ ? readiness.lowPoints
              : ready <= readiness.lowishZ ? readiness.lowishPoints
              : ready > readiness.fineZ ? readiness.finePoints
              : 0,
          },
        ]),
    ...(sore === undefined
      ? []
      : [
          {
            name: "soreness-z",
            value: sore,
            points: sore >= soreness.highZ ? soreness.highPoints : sore >= soreness.highishZ ? soreness.highishPoints : 0,
          },
        ]),
  ]);
}

/** Mean of the last days in standard deviations from the earlier mean; `undefined` without reports or their scatter. */
function scoreRecent(
  reports: readonly SelfReport[],
  pick: (report: SelfReport) => number | undefined,
  model: ResponseModel,
): number | undefined {
  const valuesOf = (some: readonly SelfReport[]) => some.flatMap((report) => pick(report) ?? []);
  const now = mean(valuesOf(reports.filter(({ day }) => day > -model.recentDays)));
  const earlier = valuesOf(reports.filter(({ day }) => day <= -model.recentDays));
  const usual = mean(earlier);
  const spread = standardDeviation(earlier);
  if (now === undefined || usual === undefined || !spread || earlier.length < model.selfReport.leastReports) return undefined;
  return (now - usual) / spread;
}
