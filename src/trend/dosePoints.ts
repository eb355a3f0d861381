import { mean, sum } from "../foundation/mean";
import { median, quantile } from "../foundation/quantile";
import type { DoseDay, ResponseHistory } from "./responseHistory";
import type { ResponseModel } from "./responseModel";
import { countPoints, type PointCount } from "./responseSignals";

/**
 * Counts signs that the dose has risen: a running total of what sets cost, which decays over two weeks, against what it
 * was before the window; and the sets of the last four weeks against the weeks before. After a long break everything
 * looks like a rise, so nothing is counted then.
 */
export function dosePoints(history: ResponseHistory, windowDays: number, hasGap: boolean, model: ResponseModel): PointCount {
  if (hasGap) return { points: 0, signals: [] };
  const { rise, steepRise, risePoints, steepRisePoints, setsRatio, setsPoints } = model.dose;
  const change = measureChange(history.doses, windowDays, model);
  const ratio = compareSets(history.doses, model);
  return countPoints("dose", [
    ...(change === undefined
      ? []
      : [{ name: "dose-change", value: change, points: change >= steepRise ? steepRisePoints : change >= rise ? risePoints : 0 }]),
    ...(ratio === undefined ? [] : [{ name: "sets-ratio", value: ratio, points: ratio >= setsRatio ? setsPoints : 0 }]),
  ]);
}

/** Mean effective sets a week over the last four weeks. */
export function recentWeeklySets(doses: readonly DoseDay[], { dose }: ResponseModel): number {
  return setsBetween(doses, -7 * dose.recentWeeks, 0) / dose.recentWeeks;
}

/** Tells whether the log reaches far enough back for a baseline before the window. */
export function hasDoseBaseline(doses: readonly DoseDay[], windowDays: number, { dose }: ResponseModel): boolean {
  const first = doses[0]?.day ?? 0;
  return -windowDays - first >= dose.baselineLeastDays;
}

function measureChange(doses: readonly DoseDay[], windowDays: number, model: ResponseModel): number | undefined {
  const { nowDays, firstDays } = model.dose;
  const totals = runTotals(doses, model);
  // Without enough history before the window the first six weeks are the baseline.
  const before = hasDoseBaseline(doses, windowDays, model) ? totals.length - windowDays : firstDays;
  const baseline = median(totals.slice(0, before));
  const now = mean(totals.slice(-nowDays));
  return baseline === undefined || now === undefined || baseline === 0 ? undefined : now / baseline - 1;
}

/** The decaying total at the end of each day, from the first training day to today. */
function runTotals(doses: readonly DoseDay[], { dose }: ResponseModel): readonly number[] {
  const first = doses[0]?.day;
  if (first === undefined) return [];
  const costs = Array.from({ length: 1 - first }, () => 0);
  for (const { day, cost } of doses) costs[day - first] = (costs[day - first] ?? 0) + cost;
  const keep = Math.exp(-1 / dose.decayDays);
  // The log rarely shows how training began, so the total starts where the first weeks would hold it steady.
  let total = (mean(costs.slice(0, dose.seedDays)) ?? 0) / (1 - keep);
  return costs.map((cost) => (total = total * keep + cost));
}

function compareSets(doses: readonly DoseDay[], model: ResponseModel): number | undefined {
  const { recentWeeks, earlierWeeksLeast, earlierQuantile } = model.dose;
  const first = doses[0]?.day ?? 0;
  const earlier: number[] = [];
  for (let end = -7 * recentWeeks; end - 7 >= first - 1; end -= 7) earlier.push(setsBetween(doses, end - 7, end));
  const usual = quantile(earlier, earlierQuantile);
  if (usual === undefined || usual === 0 || earlier.length < earlierWeeksLeast) return undefined;
  return recentWeeklySets(doses, model) / usual;
}

/** Effective sets after one day, up to and with another. */
function setsBetween(doses: readonly DoseDay[], after: number, to: number): number {
  return sum(doses.filter(({ day }) => day > after && day <= to).map(({ effectiveSets }) => effectiveSets));
}
