import type { ForecastModel } from "./forecastModel";

/** How much larger errors are so many days after the last session. */
export function widenWithDays(days: number, { fromDays, perDay, mostDays }: ForecastModel["reps"]["widening"]): number {
  return Math.sqrt(1 + perDay * Math.min(Math.max(days - fromDays, 0), mostDays));
}
