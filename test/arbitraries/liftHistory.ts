/** Histories of one lift: regular sessions whose sets follow a lifter's strength over time. */
import fc from "fast-check";
import type { Session, SetRecord, TrainingLog } from "../../src/log/types";
import { addCalendarDays } from "../../src/units/calendar";
import type { MassUnit } from "../../src/units/mass";

/** A lifter with a known truth. Rates are on the log scale. */
export interface SimulatedLifter {
  readonly weeks: number;
  readonly sessionsPerWeek: number;
  /** The first Monday. */
  readonly start: string;
  readonly oneRepMax: number;
  readonly growthPerWeek: number;
  /** Standard deviation of a day's form. */
  readonly dayNoise: number;
  readonly setsPerSession: number;
  /** Whether repetitions in reserve are written down. */
  readonly logsRir: boolean;
  readonly unit: MassUnit;
  readonly seed: number;
}

export const LIFT = "barbell-hip-thrust";

const usual: SimulatedLifter = {
  weeks: 24,
  sessionsPerWeek: 2,
  start: "2025-01-06",
  oneRepMax: 100,
  growthPerWeek: 0,
  dayNoise: 0.035,
  setsPerSession: 4,
  logsRir: true,
  unit: "kg",
  seed: 1,
};

/** The log of a lifter who does sets at about 75 % with two repetitions in reserve, in steps of 2.5. */
export function simulateLog(about: Partial<SimulatedLifter> = {}): TrainingLog {
  const lifter = { ...usual, ...about };
  const random = seededNormal(lifter.seed);
  const sessions = Array.from({ length: lifter.weeks * lifter.sessionsPerWeek }, (_, place): Session => {
    const day = Math.floor((place * 7) / lifter.sessionsPerWeek);
    const strength = Math.log(lifter.oneRepMax) + (lifter.growthPerWeek * day) / 7;
    const form = strength + lifter.dayNoise * random();
    const load = Math.round((0.75 * Math.exp(strength)) / 2.5) * 2.5;
    const sets = Array.from({ length: lifter.setsPerSession }, (_unused, set): SetRecord => {
      const repsToFailure = 1 + (Math.exp(form - 0.015 * set) / load - 1) / 0.03 + 0.5 * random();
      const reps = Math.max(1, Math.min(15, Math.round(repsToFailure - 2)));
      return { kind: "work", load: { value: load, unit: lifter.unit }, reps, completed: true, ...(lifter.logsRir && { rir: 2 }) };
    });
    return { id: `s${place}`, date: addCalendarDays(lifter.start, day), entries: [{ exerciseId: LIFT, sets }] };
  });
  return { sessions };
}

/** Any simulated lifter, with the log. */
export const liftHistory = (): fc.Arbitrary<TrainingLog> =>
  fc
    .record({
      weeks: fc.integer({ min: 1, max: 30 }),
      sessionsPerWeek: fc.integer({ min: 1, max: 3 }),
      oneRepMax: fc.integer({ min: 40, max: 250 }),
      growthPerWeek: fc.double({ min: -0.02, max: 0.03, noNaN: true }),
      setsPerSession: fc.integer({ min: 1, max: 5 }),
      logsRir: fc.boolean(),
      seed: fc.integer({ min: 1, max: 1_000_000 }),
    })
    .map(simulateLog);

/** The last day of a log. */
export function lastDate(log: TrainingLog): string {
  return log.sessions.map(({ date }) => date).sort().at(-1) ?? usual.start;
}

/** The same log with every load changed; the unit may change with it. */
export function mapLoads(log: TrainingLog, change: (load: NonNullable<SetRecord["load"]>) => NonNullable<SetRecord["load"]>): TrainingLog {
  return {
    sessions: log.sessions.map((session) => ({
      ...session,
      entries: session.entries.map((entry) => ({
        ...entry,
        sets: entry.sets.map((set) => ({ ...set, ...(set.load && { load: change(set.load) }) })),
      })),
    })),
  };
}

/** The same log, so many days later. */
export function shiftDays(log: TrainingLog, days: number): TrainingLog {
  return { sessions: log.sessions.map((session) => ({ ...session, date: addCalendarDays(session.date, days) })) };
}

/** Freezes a value and all it holds. */
export function freezeDeep<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) {
    Object.values(value).forEach(freezeDeep);
    Object.freeze(value);
  }
  return value;
}

/** Standard normal numbers from a seed: Park and Miller's generator, summed twelve at a time. */
function seededNormal(seed: number): () => number {
  let state = (seed % 2147483646) + 1;
  const uniform = () => (state = (state * 48271) % 2147483647) / 2147483647;
  return () => Array.from({ length: 12 }, uniform).reduce((sum, value) => sum + value, -6);
}
