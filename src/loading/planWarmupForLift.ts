import type { Exercise } from "../catalogue/exercise";
import { massIn } from "../units/convertMass";
import { checkEquipment } from "./checkEquipment";
import { checkWarmupSet } from "./checkWarmupSet";
import { chooseWarmupSteps, type WantedStep, type WarmupGround } from "./chooseWarmupSteps";
import { unitOf, type LoadingEquipment } from "./equipment";
import { loadPlates, type LoadedBar } from "./loadPlates";
import { scaleLoads, type LoadScale } from "./loadScale";
import { SAME_LOAD } from "./sameLoad";
import { findFirstPlates, STARTED_FROM_FLOOR } from "./startedFromFloor";
import type { WarmupPlan, WarmupSet, WarmupWorkSet } from "./warmup";
import { LOAD_TOLERANCE, SMALLEST_JUMP, WARMUP_RESTS } from "./warmupRamps";

/** What is asked of a lift to warm up for it. */
export type WarmupLift = Pick<Exercise, "id" | "mechanic" | "loading">;

/**
 * Plans the warm-up sets of a lift: from the empty bar, no added load or the first full-size plates, in a few steps towards
 * the working load, each a load the equipment makes.
 *
 * How many steps, how high and for how many repetitions is judgement and stands in one table: more and higher ones the fewer
 * repetitions the working set is from failure, fewer for lifts of one joint, none closer together than 5 kg. Of loads
 * within a twentieth of the working load of a step the one is taken that needs the fewest plates put on and none taken off.
 * The plan knows the equipment and the set, not the lifter: after a cold start, an injury or another lift for the same
 * muscles, more or less may be right.
 *
 * @param lift a lift of the catalogue; `undefined` for one that no catalogue knows, taken to move several joints
 * @param workSet the set to prepare for; load in either unit, repetitions 1 to 1000, reserve 0 to 10 by halves
 * @param equipment what is there; loads of the answer are in its unit
 * @returns the sets, lightest first, or why there are none
 * @throws LiftcoreError `invalid-argument` for a set or equipment that cannot be
 * @see ribeiro-2020, ribeiro-2014, project-judgement
 * @example
 * import { deadlift } from "liftcore/catalogue";
 * import { kg } from "liftcore/units";
 * import { planWarmupForLift, standardEquipment } from "liftcore/loading";
 * const { sets } = planWarmupForLift(deadlift, { load: kg(140), reps: 5, rir: 1 }, standardEquipment["plates-kg"]);
 * sets.map(({ load, reps, why }) => [load.value, reps, why])
 * // => [[60, 6, "first-plates"], [80, 5, "step"], [100, 3, "step"], [120, 2, "last-step"]]
 */
export function planWarmupForLift(lift: WarmupLift | undefined, workSet: WarmupWorkSet, equipment: LoadingEquipment): WarmupPlan {
  checkWarmupSet(workSet);
  checkEquipment(equipment);
  const scale = scaleLoads(equipment);
  const working = scale.turn(massIn(workSet.load, unitOf(equipment)));
  if (working <= scale.lightest + SAME_LOAD) return { status: "none", reason: "no-lighter-load", sets: [] };
  const steps = chooseWarmupSteps({
    repsToFailure: (typeof workSet.reps === "number" ? workSet.reps : workSet.reps.min) + (workSet.rir ?? 0),
    isIsolation: lift?.mechanic === "isolation",
    lightest: scale.lightest,
    working,
    jump: smallestJump(lift, equipment),
    ...startOf(lift, equipment, scale.lightest),
  });
  const sets = loadSteps(steps, equipment, scale, working);
  return sets.length === 0 ? { status: "none", reason: "light-work", sets: [] } : { status: "planned", sets };
}

/** Dumbbells come in twos, so a jump of one of them is half of what is lifted; help is a small part of a body. */
function smallestJump(lift: WarmupLift | undefined, equipment: LoadingEquipment): number {
  const unit = unitOf(equipment);
  const jump = massIn(SMALLEST_JUMP, unit);
  if (equipment.kind === "assistance") return Math.max(2 * jump, massIn(equipment.step, unit));
  const least = lift?.loading.convention === "per-hand" ? jump / 2 : jump;
  return "step" in equipment ? Math.max(least, massIn(equipment.step, unit)) : least;
}

function startOf(lift: WarmupLift | undefined, equipment: LoadingEquipment, lightest: number): Pick<WarmupGround, "start" | "firstPlates"> {
  const { kind } = equipment;
  const isAdded = lift?.loading.convention === "added" && kind !== "assistance";
  if (isAdded) return { start: lightest === 0 ? "body-alone" : undefined, firstPlates: undefined };
  const hasBar = lightest > 0 && (kind === "plates" || (kind === "steps" && lift !== undefined && lift.loading.barKg > 0));
  if (!hasBar) return { start: undefined, firstPlates: undefined };
  return lift !== undefined && STARTED_FROM_FLOOR.includes(lift.id)
    ? { start: "floor", firstPlates: findFirstPlates(equipment) }
    : { start: "empty-bar", firstPlates: undefined };
}

/** Turns wanted loads into loads of the equipment, each above the one before; a step that has none is left out. */
function loadSteps(steps: readonly WantedStep[], equipment: LoadingEquipment, scale: LoadScale, working: number): WarmupSet[] {
  const sets: WarmupSet[] = [];
  let bar: LoadedBar | undefined;
  for (const { wanted, reps, why } of steps) {
    const isFixed = why !== "step" && why !== "last-step";
    const { below, above, lastAbove } = LOAD_TOLERANCE;
    const least = isFixed ? wanted : wanted - below * working;
    const most = isFixed ? wanted : wanted + (why === "last-step" ? lastAbove : above) * working;
    const next = equipment.kind === "plates" ? loadPlates(equipment, bar, least, most) : setLoad(scale, bar, wanted);
    if (next === undefined) continue;
    bar = next;
    const share = next.load / working;
    const restSeconds = WARMUP_RESTS.find(({ fromShare }) => share >= fromShare)?.restSeconds ?? 0;
    sets.push({ load: { value: scale.turn(next.load), unit: unitOf(equipment) }, reps, restSeconds, share, why });
  }
  return sets;
}

function setLoad(scale: LoadScale, before: LoadedBar | undefined, wanted: number): LoadedBar | undefined {
  const place = scale.floor(wanted);
  return place === undefined || (before !== undefined && place <= before.load + SAME_LOAD) ? undefined : { load: place, perSide: [] };
}
