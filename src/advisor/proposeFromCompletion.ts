import { mean } from "../foundation/mean";
import { nextLoadable, roundToLoadable } from "../loading/roundToLoadable";
import { addMass, subtractMass } from "../units/addMass";
import { daysBetween } from "../units/calendar";
import { compareMass } from "../units/compareMass";
import { massIn } from "../units/convertMass";
import type { Mass } from "../units/mass";
import { heaviestCompleted, isCompleted, topSetsOf, type Exposure } from "./exposure";
import type { EarnedStep } from "./earnedStep";
import type { Proposal } from "./proposal";
import type { Param } from "./rule";
import type { Situation } from "./situation";

/** After a light day the lifter returns to what was completed within so many exposures and days before it. */
const USUAL_LOOKBACK = { exposures: 3, days: 21 } as const;
/** Repetitions counted only if the sets were at most this much closer to failure than planned. */
const RIR_TOLERANCE = 1;

/**
 * Proposes by completion: the heaviest load at which all planned sets reached `repsToAdvance` earns a step up;
 * otherwise the heaviest load is repeated. The larger of the two wins, which is why a better session never lowers the
 * next load.
 */
export function proposeFromCompletion(
  situation: Situation,
  last: Exposure,
  repsToAdvance: number,
  increment?: Mass,
): Proposal {
  const { reps } = situation.resolved.plan;
  const usual = findUsual(situation, last);
  const hold = heavier(usual, last.topLoad);
  const step = findStep(situation, last, repsToAdvance, increment);
  const proven = [step?.load, usual, heaviestCompleted(last, 1, reps.min)?.load].reduce(heavierOf, undefined);
  if (step !== undefined && compareMass(step.load, hold) > 0) {
    return {
      code: "add-load",
      params: { goal: repsToAdvance, least: reps.min, load: step.from, next: step.load, step: subtractMass(step.load, step.from) },
      decision: "add-load",
      load: step.load,
      reps,
      stepShare: step.share,
      fallback: hold,
      steps: listSteps(situation, last, increment),
      earned: true,
      ...(proven === undefined ? {} : { proven }),
    };
  }
  return {
    ...explainHold(situation, last, hold, repsToAdvance),
    load: hold,
    reps,
    earned: step !== undefined,
    ...(proven === undefined ? {} : { proven }),
  };
}

interface Step {
  readonly from: Mass;
  readonly load: Mass;
  readonly share: number;
}

/** The step that the heaviest fully completed load earns; none when the sets were much harder than planned. */
function findStep(
  { exercise, resolved, equipment }: Situation,
  last: Exposure,
  repsToAdvance: number,
  increment: Mass | undefined,
): Step | undefined {
  const earned = heaviestCompleted(last, resolved.plan.sets, repsToAdvance);
  if (earned === undefined || wasTooHard(last, resolved.rir)) return undefined;
  const from = earned.load;
  // What was done with the body alone only takes a load where the lift is known to.
  if (from.value === 0 && exercise?.loading.convention !== "added") return undefined;
  const next = nextLoadable(from, equipment, "up");
  if (next === undefined) return undefined;
  const load = increment === undefined ? next : heavier(roundToLoadable(addMass(from, increment), equipment, "down"), next);
  // Who states an increment has chosen the size of the step.
  const isChosen = increment !== undefined || from.value === 0;
  return { from, load, share: isChosen ? 0 : subtractMass(load, from).value / massIn(from, load.unit) };
}

/** What each number of repetitions that was reached has earned. */
function listSteps(situation: Situation, last: Exposure, increment: Mass | undefined): EarnedStep[] {
  return [...new Set(last.sets.map(({ reps }) => reps))].flatMap((reps) => {
    const step = findStep(situation, last, reps, increment);
    return step === undefined ? [] : [{ reps, load: step.load }];
  });
}

function wasTooHard({ sets }: Exposure, plannedRir: number): boolean {
  const meanRir = mean(sets.flatMap(({ rir }) => rir ?? []));
  return meanRir !== undefined && meanRir < plannedRir - RIR_TOLERANCE;
}

/** What was completed in full shortly before a lighter day that was completed in full as well. */
function findUsual({ resolved, inZone }: Situation, last: Exposure): Mass | undefined {
  const { sets, reps } = resolved.plan;
  if (heaviestCompleted(last, sets, reps.min) === undefined && !isCompleted(last, sets, reps.min)) return undefined;
  return inZone
    .slice(1, 1 + USUAL_LOOKBACK.exposures)
    .filter(({ date }) => daysBetween(date, last.date) <= USUAL_LOOKBACK.days)
    .filter(isUntroubled)
    .map((exposure) => heaviestCompleted(exposure, sets, reps.min)?.load)
    .reduce(heavierOf, undefined);
}

/** A day with a technique fault, pain or a muscle that was not felt sets no example. */
function isUntroubled({ entries }: Exposure): boolean {
  return entries.every(({ sets }) =>
    sets.every(({ faults = [], painScore = 0, targetMuscleFelt = true }) => faults.length === 0 && painScore < 4 && targetMuscleFelt),
  );
}

function explainHold(
  { resolved, equipment }: Situation,
  last: Exposure,
  hold: Mass,
  goal: number,
): Pick<Proposal, "code" | "params" | "decision"> {
  const { sets, reps } = resolved.plan;
  const done = topSetsOf(last).map((set) => set.reps).join(", ");
  const params: Record<string, Param> = { load: hold, done, goal, least: reps.min, sets };
  if (compareMass(hold, last.topLoad) > 0) {
    return { code: "back-to-usual", params: { ...params, last: last.topLoad }, decision: "add-load" };
  }
  const hitLeast = last.sets.some((set) => set.loadKg === last.topKg && set.reps >= reps.min);
  if (!hitLeast) return { code: "repeat-after-miss", params, decision: "hold" };
  const completed = heaviestCompleted(last, sets, goal);
  if (completed === undefined) return { code: last.sets.length < sets ? "finish-sets" : "add-reps", params, decision: "add-reps" };
  if (wasTooHard(last, resolved.rir)) return { code: "consolidate", params: { ...params, rir: resolved.rir }, decision: "hold" };
  if (completed.load.value === 0 || nextLoadable(completed.load, equipment, "up") === undefined) return { code: "no-heavier-load", params, decision: "add-reps" };
  return { code: "all-sets-at-load", params, decision: "hold" };
}

function heavier(a: Mass | undefined, b: Mass): Mass {
  return a !== undefined && compareMass(a, b) > 0 ? a : b;
}

function heavierOf(a: Mass | undefined, b: Mass | undefined): Mass | undefined {
  return b === undefined ? a : heavier(a, b);
}
