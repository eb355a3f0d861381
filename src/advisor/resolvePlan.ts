import type { Exercise, LiftRole, Preset, WholeRange } from "../catalogue/exercise";
import { quantile } from "../foundation/quantile";
import { checkPlan, PLAN_LIMITS } from "./checkPlan";
import { topRepsOf, topSetsOf, type Exposure } from "./exposure";
import type { Plan } from "./plan";
import type { ResolvedPlan } from "./situation";

/** Used where neither plan, preset nor habit says anything; ordinary accessory work, judgement. */
const GENERAL: Plan = { scheme: "double-progression", sets: 3, reps: { min: 8, max: 12 } };
const GENERAL_RIR = 2;
const GENERAL_REST_SECONDS = 120;
/** Habit needs this many earlier exposures, and looks at no more than that many. */
const HABIT_EXPOSURES = { least: 3, most: 6 } as const;
const HEAVY_SHARE = 0.8;
/** A preset fits while the usual repetitions lie at most this far outside it. */
const FIT_REPS = 1;

/**
 * Settles the plan: the caller's own, else the lift's preset for the role, else, where no role was asked for and the log
 * shows clearly other repetitions, the lifter's habit. The last exposure never takes part in the choice, so a better session cannot change the plan.
 */
export function resolvePlan(
  given: Plan | undefined,
  role: LiftRole | undefined,
  exercise: Exercise | undefined,
  newestFirst: readonly Exposure[],
): ResolvedPlan<Plan> {
  if (given !== undefined) {
    checkPlan(given);
    return fill(given, exercise, "given", [given.reps]);
  }
  const preset = pickPreset(exercise, role);
  const habit = readHabit(newestFirst.slice(1, 1 + HABIT_EXPOSURES.most));
  const zones = preset?.repZones ?? [GENERAL.reps];
  if (role === undefined && habit !== undefined && !zones.some((zone) => fits(zone, habit.reps))) {
    return fill(habit.plan, exercise, "habit", [habit.plan.reps]);
  }
  if (preset === undefined) return fill(GENERAL, exercise, "general", [GENERAL.reps]);
  const plan: Plan = {
    scheme: "double-progression",
    sets: habit?.plan.sets ?? preset.setsPerSession.min,
    reps: nextZone(zones, newestFirst[0]),
    role: preset.role,
  };
  return fill(plan, exercise, "preset", zones);
}

/** The zone nearest to what a day's top sets did. */
export function zoneOf(exposure: Exposure, zones: readonly WholeRange[]): WholeRange | undefined {
  const reps = topRepsOf(exposure);
  const distance = ({ min, max }: WholeRange) => Math.max(min - reps, reps - max, 0);
  return [...zones].sort((a, b) => distance(a) - distance(b) || a.min - b.min)[0];
}

function nextZone(zones: readonly WholeRange[], last: Exposure | undefined): WholeRange {
  const first = zones[0] ?? GENERAL.reps;
  if (last === undefined || zones.length < 2) return first;
  const done = zoneOf(last, zones);
  return zones.find((zone) => zone !== done) ?? first;
}

function pickPreset(exercise: Exercise | undefined, role: LiftRole = "accessory"): Preset | undefined {
  return exercise?.presets.find((preset) => preset.role === role) ?? exercise?.presets[0];
}

function fill(plan: Plan, exercise: Exercise | undefined, origin: ResolvedPlan["origin"], zones: readonly WholeRange[]): ResolvedPlan<Plan> {
  const preset = pickPreset(exercise, plan.role);
  return {
    plan,
    rir: plan.rir ?? preset?.rir ?? GENERAL_RIR,
    restSeconds: plan.restSeconds ?? preset?.restSeconds ?? GENERAL_REST_SECONDS,
    origin,
    zones,
  };
}

interface Habit {
  readonly reps: number;
  readonly plan: Plan;
}

function readHabit(earlier: readonly Exposure[]): Habit | undefined {
  if (earlier.length < HABIT_EXPOSURES.least) return undefined;
  const usual = Math.round(quantile(earlier.map(topRepsOf), 0.5) ?? 0);
  const sets = Math.round(quantile(earlier.map(countHeavySets), 0.5) ?? 0);
  // Nobody plans for such numbers; a habit of them is something else than working sets.
  if (sets > PLAN_LIMITS.sets || usual > PLAN_LIMITS.reps - 2) return undefined;
  const every = earlier.flatMap((exposure) => topSetsOf(exposure).map(({ reps }) => reps));
  const low = Math.max(1, Math.floor(quantile(every, 0.25) ?? usual));
  const high = Math.ceil(quantile(every, 0.75) ?? usual);
  const plan: Plan =
    low === high
      ? { scheme: "linear", sets: Math.max(1, sets), reps: { min: usual, max: usual } }
      : { scheme: "double-progression", sets: Math.max(1, sets), reps: { min: low, max: Math.max(high, low + 2) } };
  return { reps: usual, plan };
}

/** Sets near the day's heaviest; lighter ones are taken for preparation, because old exports do not mark warm-ups. */
function countHeavySets({ sets, topKg }: Exposure): number {
  return sets.filter(({ loadKg }) => loadKg >= HEAVY_SHARE * topKg).length;
}

function fits({ min, max }: WholeRange, reps: number): boolean {
  return reps >= min - FIT_REPS && reps <= max + FIT_REPS;
}
