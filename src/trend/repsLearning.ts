import { epleyModified } from "../strength/formulas/epleyModified";
import { daysBetween, type CalendarDate } from "../units/calendar";
import { forecastModel } from "./forecastModel";
import { widenWithDays } from "./widenWithDays";

/** A session's best set: the logs of its load in kg and of the formula's multiplier at its repetitions. */
export interface BestSetLog {
  readonly date: CalendarDate;
  readonly load: number;
  readonly multiplier: number;
}

/** What the sessions so far have taught. */
export interface RepsLearned {
  readonly recent: readonly BestSetLog[];
  /** Exponentially smoothed. */
  readonly level: Pick<BestSetLog, "load" | "multiplier">;
  /** Sums for the slope: lost multiplier times gained load, and gained load squared; the prior is in them. */
  readonly products: number;
  readonly squares: number;
  /** Sum and number of the absolute errors so far, older ones fading; the prior is in them. */
  readonly errors: number;
  readonly count: number;
}

/** Walks through the sessions, forecasting each but the first few from those before it; `undefined` for no sessions. */
export function learnReps(
  sets: readonly BestSetLog[],
  { priorError, testFrom }: { readonly priorError: number; readonly testFrom: number },
): RepsLearned | undefined {
  const [first, ...rest] = sets;
  if (first === undefined) return undefined;
  const { prior, priorWeight } = forecastModel.reps.slope;
  const start: RepsLearned = {
    recent: [first],
    level: first,
    products: priorWeight * prior,
    squares: priorWeight,
    errors: forecastModel.priorForecasts * priorError,
    count: forecastModel.priorForecasts,
  };
  return rest.reduce((learned, set, place) => learnFromSet(learned, set, place + 1 >= testFrom), start);
}

function learnFromSet(learned: RepsLearned, set: BestSetLog, isTested: boolean): RepsLearned {
  const model = forecastModel.reps;
  const { recent, level, products, squares, errors, count } = learned;
  const last = recent.at(-1) ?? set;
  const gapDays = daysBetween(last.date, set.date);
  const change = set.load - last.load;
  const { least, most, days } = model.learnFrom;
  const isTelling = gapDays <= days && Math.abs(change) > least && Math.abs(change) < most;
  const follow = (from: number, to: number) => from + model.smoothing * (to - from);
  return {
    recent: [...recent, set].slice(-model.recentSessions),
    level: { load: follow(level.load, set.load), multiplier: follow(level.multiplier, set.multiplier) },
    products: products - (isTelling ? (set.multiplier - last.multiplier) * change : 0),
    squares: squares + (isTelling ? change ** 2 : 0),
    ...(isTested ? fadeErrors(learned, set, gapDays) : { errors, count }),
  };
}

/** Adds the error of the forecast that would have been made for a session. */
function fadeErrors(learned: RepsLearned, set: BestSetLog, gapDays: number): Pick<RepsLearned, "errors" | "count"> {
  const { errors, count } = learned;
  const { fading } = forecastModel.reps.error;
  const error = Math.abs(repsOf(set.multiplier) - predictReps(learned, set.load)) / widenReps(learned, set.load, gapDays);
  return { errors: fading * errors + Math.min(error, (forecastModel.errorCap * errors) / count), count: fading * count + 1 };
}

/** Repetitions, not rounded, at a load: the nearest recent set and the level, each moved along the slope. */
export function predictReps({ recent, level, products, squares }: RepsLearned, load: number): number {
  const nearest = recent.reduce((a, b) => (Math.abs(b.load - load) <= Math.abs(a.load - load) ? b : a));
  const move = (from: Pick<BestSetLog, "load" | "multiplier">) => from.multiplier + (products / squares) * (from.load - load);
  return repsOf((move(nearest) + move(level)) / 2);
}

function repsOf(multiplierLog: number): number {
  return 1 + Math.expm1(multiplierLog) / (epleyModified.estimate(1, 2) - 1);
}

/** Errors grow with the days since the last session and with the step in load. */
export function widenReps({ recent }: RepsLearned, load: number, gapDays: number): number {
  const { widening } = forecastModel.reps;
  const step = Math.min(1, Math.abs(load - (recent.at(-1)?.load ?? load)) / widening.loadChange);
  return (1 + widening.loadShare * step) * widenWithDays(gapDays, widening);
}
