import type { Exercise } from "../catalogue/exercise";
import { checkNumber } from "../foundation/checkNumber";
import { checkObject } from "../foundation/checkObject";
import { roundTo } from "../foundation/round";
import { massIn } from "../units/convertMass";
import { checkMass, type Mass } from "../units/mass";
import { checkEquipment } from "./checkEquipment";
import { checkWarmupSet } from "./checkWarmupSet";
import { chooseWarmupSteps, type WarmupGround } from "./chooseWarmupSteps";
import { unitOf, type LoadingEquipment } from "./equipment";
import { scaleLoads } from "./loadScale";
import { loadWarmupSteps } from "./loadWarmupSteps";
import { SAME_LOAD } from "./sameLoad";
import { findFirstPlates } from "./findFirstPlates";
import type { WarmupPlan, WarmupWorkSet } from "./warmup";
import { SMALLEST_JUMP } from "./warmupRamps";

/** What is asked of a lift to warm up for it. */
export type WarmupLift = Pick<Exercise, "mechanic" | "loading" | "measure">;

/**
 * Plans the warm-up sets of a lift: from the empty bar, no added load or the first full-size plates, in a few steps towards
 * the working load, each a load the equipment makes.
 *
 * How many steps, how high and for how many repetitions is judgement and stands in one table: more and higher ones the fewer
 * repetitions the working set is from failure, fewer for lifts of one joint, none closer together than 5 kg or 10 lb. Near
 * the wanted load the one is taken that needs few plates put on, and none taken off where the stock allows. No set of three
 * repetitions or more comes nearer to failure than about four, as modified Epley estimates it; on a machine that helps, and
 * for a load on a body of unknown mass, there is nothing to estimate that from.
 *
 * A load that hangs on the body is a part of what is lifted only. With the body mass, shares count both; without, the plan
 * is the body alone and at most one step with about half the added load. The plan knows the equipment and the set, not the
 * lifter: after a cold start, an injury or another lift for the same muscles, more or less may be right.
 *
 * @param lift a lift of the catalogue; `undefined` for one that no catalogue knows, taken to move several joints
 * @param workSet the set to prepare for; load in either unit, repetitions 1 to 1000, reserve 0 to 10 by halves
 * @param equipment what is there; loads of the answer are in its unit
 * @param bodyMass the lifter's, above 0 in either unit; read only for lifts whose load is added to the body, and not on a machine that helps
 * @returns the sets, lightest first, or why there are none
 * @throws LiftcoreError `invalid-argument` for a lift, set, equipment or body mass that cannot be
 * @see ribeiro-2020, ribeiro-2014, jovanovic-stmr, project-judgement
 * @example
 * import { deadlift, pullUp } from "liftcore/catalogue";
 * import { kg } from "liftcore/units";
 * import { planWarmupForLift, standardEquipment } from "liftcore/loading";
 * const { sets } = planWarmupForLift(deadlift, { load: kg(140), reps: 5, rir: 1 }, standardEquipment["plates-kg"]);
 * sets.map(({ load, reps, why }) => [load.value, reps, why])
 * // => [[60, 6, "first-plates"], [80, 5, "step"], [100, 3, "step"], [120, 2, "last-step"]]
 * sets[1]?.perSide // => [{ mass: { value: 20, unit: "kg" }, count: 1 }, { mass: { value: 10, unit: "kg" }, count: 1 }]
 * const belt = { kind: "steps", name: "belt", lightest: kg(0), step: kg(2.5) } as const;
 * const weighted = planWarmupForLift(pullUp, { load: kg(40), reps: 5, rir: 1 }, belt, kg(80));
 * weighted.sets.map(({ load, reps }) => [load.value, reps]) // => [[0, 5], [22.5, 2]]
 */
export function planWarmupForLift(lift: WarmupLift | undefined, workSet: WarmupWorkSet, equipment: LoadingEquipment, bodyMass?: Mass): WarmupPlan {
  checkLift(lift);
  checkWarmupSet(workSet);
  checkEquipment(equipment);
  if (bodyMass !== undefined) checkBodyMass(bodyMass);
  if ((lift?.measure ?? "repetitions") !== "repetitions") return { status: "none", reason: "not-in-repetitions", sets: [] };
  const isHelped = lift?.loading.convention === "assistance";
  if (isHelped && equipment.kind !== "assistance") return { status: "none", reason: "other-equipment", sets: [] };
  const unit = unitOf(equipment);
  const isAdded = lift?.loading.convention === "added" && equipment.kind !== "assistance";
  const body = isAdded && bodyMass !== undefined ? lift.loading.bodyMassShare * massIn(bodyMass, unit) : 0;
  const scale = scaleLoads(equipment, body);
  const working = scale.placeOf(massIn(workSet.load, unit));
  if (working <= scale.lightest + SAME_LOAD) return { status: "none", reason: "no-lighter-load", sets: [] };
  const repsToFailure = (typeof workSet.reps === "number" ? workSet.reps : workSet.reps.min) + (workSet.rir ?? 0);
  const jump = smallestJump(lift, equipment);
  const steps = chooseWarmupSteps({
    repsToFailure,
    isIsolation: lift?.mechanic === "isolation",
    lightest: scale.lightest,
    working,
    jump,
    isBodyUnknown: isAdded && body === 0,
    ...startOf(lift, equipment, scale.loadAt(scale.lightest)),
  });
  const sets = loadWarmupSteps(steps, { equipment, scale, working, jump, repsToFailure });
  return sets.length === 0 ? { status: "none", reason: "light-work", sets: [] } : { status: "planned", sets };
}

function checkLift(lift: WarmupLift | undefined): void {
  if (lift === undefined) return;
  checkObject("lift", lift);
  checkObject("lift.loading", lift.loading);
  checkNumber("lift.loading.barKg", lift.loading.barKg, { min: 0 });
  checkNumber("lift.loading.bodyMassShare", lift.loading.bodyMassShare, { min: 0, max: 1 });
}

function checkBodyMass(bodyMass: Mass): void {
  checkMass("bodyMass", bodyMass);
  checkNumber("bodyMass.value", bodyMass.value, { min: Number.MIN_VALUE, unit: bodyMass.unit });
}

/**
 * Dumbbells come in twos, so a jump of one of them is half of what is lifted; help is a small part of a body. Whole steps of
 * the equipment, so that loads rounded down to it stay as far apart as they were wanted.
 */
function smallestJump(lift: WarmupLift | undefined, equipment: LoadingEquipment): number {
  const unit = unitOf(equipment);
  const times = equipment.kind === "assistance" ? 2 : lift?.loading.convention === "per-hand" ? 0.5 : 1;
  const jump = times * SMALLEST_JUMP[unit];
  return "step" in equipment ? roundTo(jump, massIn(equipment.step, unit), "up") : jump;
}

function startOf(lift: WarmupLift | undefined, equipment: LoadingEquipment, lightest: number): Pick<WarmupGround, "start" | "firstPlates"> {
  const { kind } = equipment;
  const isAdded = lift?.loading.convention === "added" && kind !== "assistance";
  if (isAdded) return { start: lightest <= SAME_LOAD ? "body-alone" : undefined, firstPlates: undefined };
  const hasBar = lightest > 0 && (kind === "plates" || (kind === "steps" && lift !== undefined && lift.loading.barKg > 0));
  if (!hasBar) return { start: undefined, firstPlates: undefined };
  return lift?.loading.startsOnFloor === true
    ? { start: "floor", firstPlates: findFirstPlates(equipment) }
    : { start: "empty-bar", firstPlates: undefined };
}
