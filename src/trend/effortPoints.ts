import { mean } from "../foundation/mean";
import type { HistoryPoint } from "./responseHistory";
import type { ResponseModel } from "./responseModel";
import { countPoints, type PointCount } from "./responseSignals";
import { splitRecent } from "./splitRecent";

/** Counts signs that the same work has become harder: repetitions fall off sooner, sets end nearer the limit. */
export function effortPoints(points: readonly HistoryPoint[], model: ResponseModel): PointCount {
  const { dropRise, dropHigh, nearLimitRise, rirFall, rirFallPoints } = model.effort;
  const { recent, baseline } = splitRecent(points, model);
  const averages = (pick: (point: HistoryPoint) => number | undefined) => {
    const average = (some: readonly HistoryPoint[]) => mean(some.flatMap((point) => pick(point) ?? []));
    return { now: average(recent), before: average(baseline) };
  };
  const drop = averages(({ repDrop }) => repDrop);
  const nearLimit = averages(({ kind }) => (kind === "bound" ? 0 : 1));
  const reserve = averages(({ meanRir }) => meanRir);
  const signals: { name: string; value: number; points: number }[] = [];

  if (drop.now !== undefined) signals.push({ name: "rep-drop", value: drop.now, points: drop.now > dropHigh ? 1 : 0 });
  const compare = (name: string, { now, before }: { now?: number | undefined; before?: number | undefined }, worth: (change: number) => number) => {
    if (now !== undefined && before !== undefined) signals.push({ name, value: now - before, points: worth(now - before) });
  };
  compare("rep-drop-change", drop, (change) => (change >= dropRise ? 1 : 0));
  compare("near-limit-change", nearLimit, (change) => (change >= nearLimitRise ? 1 : 0));
  compare("rir-change", reserve, (change) => (change <= -rirFall ? rirFallPoints : 0));
  return countPoints("effort", signals);
}
