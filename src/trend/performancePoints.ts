import { mean } from "../foundation/mean";
import { median } from "../foundation/quantile";
import { massIn } from "../units/convertMass";
import type { GrowthFit } from "./fitGrowth";
import type { HistoryPoint } from "./responseHistory";
import type { ResponseModel } from "./responseModel";
import { countPoints, type PointCount } from "./responseSignals";
import { splitRecent } from "./splitRecent";

/**
 * Counts signs that performance has fallen against the lifter's own last months; a gain takes points away. Where most
 * recent sets stopped where they were told to, a fall may be chosen, and points for it are halved.
 */
export function performancePoints(points: readonly HistoryPoint[], growth: GrowthFit, model: ResponseModel): PointCount {
  const { loss, steepLoss, gain, lastTwoLoss, loadDown, loadUp, fallingZ, boundShare } = model.performance;
  const { recent, baseline } = splitRecent(points, model);
  const lately = points.filter(({ day }) => day > -model.performance.loadDays);
  const usual = median(baseline.map(({ index }) => index));
  const now = mean(recent.map(({ index }) => index));
  const signals: { name: string; value: number; points: number }[] = [];

  if (usual !== undefined && now !== undefined) {
    const change = now - usual;
    signals.push({ name: "performance-change", value: change, points: change <= -steepLoss ? 2 : change <= -loss ? 1 : change >= gain ? -1 : 0 });
  }
  if (usual !== undefined && points.length >= 2) {
    const change = Math.max(...points.slice(-2).map(({ index }) => index)) - usual;
    signals.push({ name: "better-of-last-two", value: change, points: change <= -lastTwoLoss ? 1 : 0 });
  }
  if (lately.length > 0 && baseline.length > 0) {
    const change = bestLoad(lately) - bestLoad(baseline);
    signals.push({ name: "best-load-change", value: change, points: change <= -loadDown ? 1 : change >= loadUp ? -1 : 0 });
  }
  const slopeZ = growth.perWeek / growth.standardError;
  signals.push({ name: "slope-in-standard-errors", value: slopeZ, points: slopeZ < fallingZ ? 1 : 0 });

  const counted = countPoints("performance", signals);
  const bounds = lately.filter(({ kind }) => kind === "bound").length;
  const mayBeChosen = bounds > boundShare * lately.length && counted.points > 0;
  return mayBeChosen ? { ...counted, points: Math.floor(counted.points / 2) } : counted;
}

function bestLoad(points: readonly HistoryPoint[]): number {
  return Math.log(Math.max(...points.map(({ topLoad }) => massIn(topLoad, "kg"))));
}
