import { NORMAL_QUANTILE, type ConfidenceLevel } from "../../foundation/normal";
import { daysBetween, type CalendarDate } from "../../units/calendar";
import { massIn } from "../../units/convertMass";
import type { Mass } from "../../units/mass";
import type { AssessableSet, OneRepMaxAssessment, WidthComponent } from "./assessment";
import { collectCaveats } from "./collectCaveats";
import { explainNotEstimable, LONGEST_GAP_DAYS } from "./explainNotEstimable";
import { followLevel, type StrengthDay } from "./followLevel";
import type { OneRepMaxFormula } from "../formula";
import { readLevel } from "./levelInterval";
import { readStrengthSet, sessionSdOf, type StrengthReading } from "./readStrengthSet";
import { curveReach, DAY_SD, gapFactor, GROWTH_SPREAD } from "./uncertainty";

/** Assesses checked sets by one formula, without the registry of formulas; see `assessOneRepMax` for the meaning. */
export function assessByFormula(
  sets: readonly AssessableSet[],
  formula: OneRepMaxFormula,
  confidence: ConfidenceLevel,
  asOf: CalendarDate | undefined,
): OneRepMaxAssessment {
  const agesDays = sets.map(({ date }) => (date === undefined || asOf === undefined ? 0 : daysBetween(date, asOf)));
  const readings = sets.flatMap((set, place) => readAsOf(set, formula, agesDays[place] ?? 0));
  const days = bestPerDay(readings);
  const level = followLevel(days.map(toStrengthDay));
  const last = days.at(-1);
  const lastRead = days.filter(({ isBound }) => !isBound).at(-1);
  if (level === undefined || last === undefined || lastRead === undefined || lastRead.ageDays > LONGEST_GAP_DAYS) {
    return explainNotEstimable(agesDays, formula, days);
  }

  const { log, below, above } = readLevel(level, last.ageDays, lastRead.ageDays, confidence);
  const { unit } = last.set.load;
  const change = log - Math.log(lastRead.estimateKg);
  const shiftedBy = (share: number): Mass => ({
    value: massIn({ value: lastRead.estimateKg * Math.exp(change + share), unit: "kg" }, unit),
    unit,
  });
  const { multiplier, effortBiasSd } = lastRead;
  const deviations = NORMAL_QUANTILE[confidence];
  const spread = formula.growthSpread ?? GROWTH_SPREAD;
  const curve = curveReach(Math.max(1, multiplier), spread, deviations);
  const bias = deviations * effortBiasSd;
  return {
    status: "estimated",
    value: shiftedBy(0),
    interval: { lower: shiftedBy(-below), upper: shiftedBy(above), level: confidence },
    tested: { lower: shiftedBy(-Math.hypot(below, curve.below, bias)), upper: shiftedBy(Math.hypot(above, curve.above, bias)), level: confidence },
    width: [
      ...describeSessionWidth(lastRead, lastRead.ageDays),
      { source: "lifter-curve", relativeSd: spread * Math.max(0, 1 - 1 / multiplier) },
      { source: "effort-bias", relativeSd: effortBiasSd },
    ],
    scatter: level.scatter,
    method: { formula: formula.id, rule: "level-of-daily-bests" },
    basedOn: { sets: readings.length, days: level.days },
    caveats: collectCaveats(lastRead, level.scatter),
  };
}

/** Sets of later days are not known yet. */
function readAsOf(set: AssessableSet, formula: OneRepMaxFormula, ageDays: number): readonly StrengthReading[] {
  const reading = ageDays < 0 ? undefined : readStrengthSet(set, formula, ageDays);
  return reading === undefined ? [] : [reading];
}

/** The best reading of each day in order of date; sets without a date share the day the answer is for. */
function bestPerDay(readings: readonly StrengthReading[]): StrengthReading[] {
  const best = new Map<number, StrengthReading>();
  for (const reading of readings) {
    const other = best.get(reading.ageDays);
    if (other === undefined || isBetter(reading, other)) best.set(reading.ageDays, reading);
  }
  return [...best.values()].sort((a, b) => b.ageDays - a.ageDays);
}

/** Of two equal estimates the surer is better, and of twins the one in kilograms, so that the order of the sets never matters. */
function isBetter(a: StrengthReading, b: StrengthReading): boolean {
  if (a.estimateKg !== b.estimateKg) return a.estimateKg > b.estimateKg;
  if (a.isBound !== b.isBound) return b.isBound;
  if (sessionSdOf(a) !== sessionSdOf(b)) return sessionSdOf(a) < sessionSdOf(b);
  return a.set.load.unit === "kg" && b.set.load.unit === "lb";
}

function toStrengthDay(reading: StrengthReading): StrengthDay {
  const { ageDays, estimateKg, isBound } = reading;
  return { day: -ageDays, log: Math.log(estimateKg), sd: sessionSdOf(reading), isBound };
}

function describeSessionWidth({ repetitionSd, effortSd }: StrengthReading, gapDays: number): WidthComponent[] {
  const widening = gapFactor(gapDays);
  return [
    { source: "day-to-day", relativeSd: DAY_SD * widening },
    { source: "repetition-error", relativeSd: repetitionSd * widening },
    { source: "effort", relativeSd: effortSd * widening },
  ];
}
