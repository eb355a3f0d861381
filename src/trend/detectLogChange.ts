import { median } from "../foundation/quantile";
import type { GrowthFit } from "./fitGrowth";
import type { HistoryPoint } from "./responseHistory";
import type { ResponseModel } from "./responseModel";

/** A step in a history that training does not make. */
export type LogChange =
  | { readonly kind: "unit" | "setup"; readonly day: number; readonly change: number }
  | { readonly kind: "collapse"; readonly change: number };

/** Two neighbouring sessions, with what lies on either side of the step between them. */
interface Step {
  readonly jump: number;
  readonly gapDays: number;
  readonly day: number;
  readonly before: readonly number[];
  readonly after: readonly HistoryPoint[];
}

/**
 * Looks for a change of unit, of what counts as load or of how the lift is done. Such a log is asked about, not judged:
 * its line would be about the book-keeping. Nothing is asked about a history that has ended.
 */
export function detectLogChange(
  points: readonly HistoryPoint[],
  growth: GrowthFit | undefined,
  model: ResponseModel,
): LogChange | undefined {
  const { lastWithinDays, slopePerWeek } = model.logChange;
  const last = points.at(-1);
  if (points.length < model.leastSessions || last === undefined || -last.day > lastWithinDays) return undefined;

  for (const step of listSteps(points)) {
    if (isUnitChange(step, model)) return { kind: "unit", day: step.day, change: step.jump };
    if (isSetupChange(step, model)) return { kind: "setup", day: step.day, change: step.jump };
  }
  return growth !== undefined && growth.perWeek < slopePerWeek ? { kind: "collapse", change: growth.perWeek } : undefined;
}

function listSteps(points: readonly HistoryPoint[]): readonly Step[] {
  return points.slice(1).map((later, place): Step => {
    const earlier = points[place] ?? later;
    return {
      jump: later.index - earlier.index,
      gapDays: later.day - earlier.day,
      day: later.day,
      before: points.slice(0, place + 1).map(({ index }) => index),
      after: points.slice(place + 1),
    };
  });
}

function isUnitChange({ jump, gapDays, before, after }: Step, { logChange }: ResponseModel): boolean {
  const { jumpDown, jumpUp, factors, tolerance, medianShift, longestGapDays, sessionsPerSide } = logChange.unit;
  const isUp = jump >= jumpUp && factors.some((factor) => Math.abs(jump - Math.log(factor)) <= tolerance);
  const isDown = jump <= -jumpDown;
  const longestGap = isUp ? Math.min(longestGapDays, logChange.upwardLongestGapDays) : longestGapDays;
  if (!(isUp || isDown) || gapDays > longestGap || Math.min(before.length, after.length) < sessionsPerSide.least) return false;
  return Math.sign(jump) * shiftOfMedians(before, after, sessionsPerSide.most) >= medianShift;
}

function isSetupChange({ jump, gapDays, before, after }: Step, { logChange }: ResponseModel): boolean {
  const { medianStep, jump: leastJump, clearance, longestGapDays, sessionsPerSide, boundShareBelow } = logChange.setup;
  if (Math.abs(jump) < leastJump || gapDays > longestGapDays || Math.min(before.length, after.length) < sessionsPerSide) return false;

  // Read downwards steps in a mirror, so that "beyond" is always above.
  const direction = Math.sign(jump);
  const reference = Math.max(...before.slice(-sessionsPerSide).map((index) => direction * index));
  const later = after.map(({ index }) => direction * index);
  const isApart = Math.min(...later.slice(0, sessionsPerSide)) - reference > clearance && later.every((index) => index > reference);
  const boundShare = after.filter(({ kind }) => kind === "bound").length / after.length;
  return isApart && direction * shiftOfMedians(before, after, sessionsPerSide) >= medianStep && (jump > 0 || boundShare < boundShareBelow);
}

function shiftOfMedians(before: readonly number[], after: readonly HistoryPoint[], most: number): number {
  const earlier = median(before.slice(-most)) ?? 0;
  const later = median(after.slice(0, most).map(({ index }) => index)) ?? 0;
  return later - earlier;
}
