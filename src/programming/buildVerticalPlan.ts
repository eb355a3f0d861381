import { checkFlag } from "../foundation/checkFlag";
import { checkNumber } from "../foundation/checkNumber";
import { checkObject } from "../foundation/checkObject";
import { checkOneOf } from "../foundation/checkOneOf";
import { describeValue } from "../foundation/describeValue";
import { checkNumbers } from "./checkLists";
import { refuseArgument } from "../foundation/refuseArgument";
import { VERTICAL_PLANS, verticalPlans, type VerticalPlanId, type VerticalPlanPattern } from "./verticalPlans";

/** What every plan takes. */
interface PlanShape {
  /** Added to the repetitions of every set, one whole number a week; the plan's own when left out. */
  readonly repsChange?: readonly number[];
  /** Which step of the progression each week takes, whole numbers from -52 to 0; the plan's own, or up to 0, when left out. */
  readonly steps?: readonly number[];
}

/** A plan in which the number of sets stays. */
export interface RepsPlanChoice extends PlanShape {
  readonly plan: Exclude<VerticalPlanId, "set-accumulation" | "set-accumulation-reverse">;
}

/** A plan in which sets are added, or in reverse taken away, from week to week. */
export interface SetsPlanChoice extends PlanShape {
  readonly plan: "set-accumulation" | "set-accumulation-reverse";
  /** Which sets of the week are repeated, counted from 1; the last one when left out. */
  readonly accumulate?: readonly number[];
  /** How many times more they are done each week, a whole number from 1 to 10; 1 when left out. */
  readonly increment?: number;
  /** Repeat neighbouring sets together in their order, as 3-2-1-3-2-1, or each by itself, as 3-3-2-2-1-1; together when left out. */
  readonly inSequence?: boolean;
}

/** One of the plans with its options. */
export type VerticalPlanChoice = RepsPlanChoice | SetsPlanChoice;

/** What {@link buildVerticalPlan} takes. */
export type BuildVerticalPlanInput = VerticalPlanChoice & {
  /** Repetitions of the sets of one week, 1 to 30 sets of whole numbers from 1 to 100. */
  readonly reps: readonly number[];
};

/** One set of a plan. */
export interface VerticalPlanRow {
  /** From 1, in order of training. */
  readonly week: number;
  /** Step of the progression, 0 the hardest. */
  readonly step: number;
  /** From 1 within the week. */
  readonly set: number;
  /** Which set of the first list it is, from 1. */
  readonly place: number;
  readonly reps: number;
}

/**
 * Builds several weeks of sets from the repetitions of one week.
 *
 * Every week adds its change to the repetitions and takes its step; accumulating plans also repeat sets. When only one
 * of `repsChange` and `steps` is given, a level or steady other follows its length; an undulating one needs both.
 *
 * @param input the plan, its options and the repetitions of one week
 * @returns one row a set, in order of training
 * @throws LiftcoreError `invalid-argument` for a list or option that cannot be, or when a week would leave a set without a repetition
 * @see jovanovic-stmr
 * @example
 * import { buildVerticalPlan } from "liftcore/programming";
 * buildVerticalPlan({ plan: "undulating", reps: [8, 6] }).map(({ reps }) => reps) // => [8, 6, 6, 4, 7, 5, 5, 3]
 * buildVerticalPlan({ plan: "block", reps: [5] }).map(({ step }) => step) // => [-2, -1, 0, -3]
 * buildVerticalPlan({ plan: "linear", reps: [5, 3] }) // => throws invalid-argument
 */
export function buildVerticalPlan(input: BuildVerticalPlanInput): VerticalPlanRow[] {
  checkObject("input", input);
  checkOneOf("plan", input.plan, VERTICAL_PLANS);
  const { reps } = input;
  checkNumbers("reps", reps, { min: 1, max: 100, step: 1 }, 30);
  checkSetOptions(input);
  const { repsChange, steps } = choosePattern(input);
  return steps.flatMap((step, place) => {
    const change = repsChange[place] ?? 0;
    return placesOfWeek(input, place, steps.length).map((at, set) => {
      const count = (reps[at - 1] ?? Number.NaN) + change;
      const week = place + 1;
      if (!(count >= 1)) refuseArgument("reps", `must stay at least 1 in every week, got ${count} in week ${week}`);
      return { week, step, set: set + 1, place: at, reps: count };
    });
  });
}

/** Only accumulating plans repeat sets. */
function checkSetOptions(input: BuildVerticalPlanInput): void {
  const isAccumulating = input.plan === "set-accumulation" || input.plan === "set-accumulation-reverse";
  for (const option of ["accumulate", "increment", "inSequence"]) {
    const value: unknown = new Map<string, unknown>(Object.entries(input)).get(option);
    if (!isAccumulating && value !== undefined) refuseArgument(option, `must be left out for ${input.plan}, got ${describeValue(value)}`);
  }
  if (isAccumulating && input.inSequence !== undefined) checkFlag("inSequence", input.inSequence);
}

function choosePattern({ plan, repsChange, steps }: BuildVerticalPlanInput): VerticalPlanPattern {
  if (repsChange !== undefined) checkNumbers("repsChange", repsChange, { min: -100, max: 100, step: 1 }, 52);
  if (steps !== undefined) checkNumbers("steps", steps, { min: -52, max: 0, step: 1 }, 52);
  const usual = verticalPlans[plan];
  const weeks = (steps ?? repsChange ?? usual.steps).length;
  const chosen = {
    repsChange: repsChange ?? stretch(usual.repsChange, weeks),
    steps: steps ?? stretch(usual.steps, weeks),
  };
  const { length } = chosen.repsChange;
  if (length === chosen.steps.length) return chosen;
  return refuseArgument("repsChange", `and steps must be of one length, got ${length} and ${chosen.steps.length}`);
}

/** A level or steadily climbing list goes on over any number of weeks; every other pattern stays as long as it is. */
function stretch(usual: readonly number[], weeks: number): readonly number[] {
  const [first = 0, second = 0] = usual;
  const slope = second - first;
  if (!usual.every((value, place) => value === first + slope * place)) return usual;
  const start = slope > 0 && first < 0 ? 1 - weeks : first;
  return Array.from({ length: weeks }, (_, place) => start + slope * place);
}

/** Which sets of the first list a week holds, in order. */
function placesOfWeek(input: BuildVerticalPlanInput, week: number, weeks: number): number[] {
  const places = input.reps.map((_, place) => place + 1);
  if (input.plan !== "set-accumulation" && input.plan !== "set-accumulation-reverse") return places;
  const { plan, accumulate = [places.length], increment = 1, inSequence = true } = input;
  checkNumbers("accumulate", accumulate, { min: 1, max: places.length, step: 1 }, places.length);
  checkNumber("increment", increment, { min: 1, max: 10, step: 1 });
  const added = plan === "set-accumulation" ? week : weeks - 1 - week;
  const times = 1 + added * increment;
  return groupRuns(places, accumulate, inSequence).flatMap((run) =>
    Array.from({ length: run.some((place) => accumulate.includes(place)) ? times : 1 }, () => run).flat(),
  );
}

/** Splits the places into the runs that repeat as one: neighbours that accumulate, or every place by itself. */
function groupRuns(places: readonly number[], accumulate: readonly number[], inSequence: boolean): number[][] {
  const runs: number[][] = [];
  for (const place of places) {
    const last = runs.at(-1);
    const goesOn = inSequence && accumulate.includes(place) && accumulate.includes(place - 1);
    if (goesOn && last !== undefined) last.push(place);
    else runs.push([place]);
  }
  return runs;
}
