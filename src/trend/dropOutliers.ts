import { median } from "../foundation/quantile";
import type { HistoryPoint } from "./responseHistory";
import type { ResponseModel } from "./responseModel";

/** Leaves out single sessions that lie far from neighbours who agree: a wrong unit or a forgotten plate. */
export function dropOutliers(points: readonly HistoryPoint[], { outlier }: ResponseModel): readonly HistoryPoint[] {
  const { neighboursPerSide, distance, agreement } = outlier;
  return points.filter(({ index }, place) => {
    const before = points.slice(Math.max(0, place - neighboursPerSide), place).map((point) => point.index);
    const after = points.slice(place + 1, place + 1 + neighboursPerSide).map((point) => point.index);
    // At the ends of a series nobody can say whether the odd one out is the first of many.
    if (before.length < neighboursPerSide || after.length < neighboursPerSide) return true;
    const [middleBefore = index, middleAfter = index, middle = index] = [before, after, [...before, ...after]].map(median);
    return Math.abs(middleBefore - middleAfter) > agreement || Math.abs(index - middle) <= distance;
  });
}
