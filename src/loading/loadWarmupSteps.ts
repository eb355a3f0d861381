import type { WantedStep } from "./chooseWarmupSteps";
import { unitOf, type LoadingEquipment } from "./equipment";
import { limitWarmupReps } from "./limitWarmupReps";
import { loadPlates, type LoadedBar, type LoadWindow } from "./loadPlates";
import type { LoadScale } from "./loadScale";
import { SAME_LOAD } from "./sameLoad";
import type { WarmupReason, WarmupSet } from "./warmup";
import { LOAD_TOLERANCE, WARMUP_RESTS } from "./warmupRamps";

/** What the steps are loaded with and towards. */
export interface WarmupLoading {
  readonly equipment: LoadingEquipment;
  readonly scale: LoadScale;
  /** The place of the working load. */
  readonly working: number;
  /** Steps nearer together than this, or to the working load, are one. */
  readonly jump: number;
  /** Of the working set. */
  readonly repsToFailure: number;
}

interface LoadedStep {
  readonly step: WantedStep;
  readonly place: number;
  readonly bar: LoadedBar;
}

/** Turns wanted loads into sets of the equipment, each above the one before; a step without a load or repetitions to do is left out. */
export function loadWarmupSteps(steps: readonly WantedStep[], loading: WarmupLoading): WarmupSet[] {
  const loaded = loadSteps(steps, loading);
  const unneeded = findTooNear(loaded, loading.jump);
  // Without the step, the others may do with fewer plates.
  if (unneeded !== undefined) return loadWarmupSteps(steps.filter((step) => step !== unneeded), loading);
  return loaded.flatMap((step) => describeSet(step, loading));
}

function loadSteps(steps: readonly WantedStep[], loading: WarmupLoading): LoadedStep[] {
  const { equipment, scale } = loading;
  const loaded: LoadedStep[] = [];
  for (const [index, step] of steps.entries()) {
    const before = loaded.at(-1)?.bar;
    const bar = equipment.kind === "plates" ? loadPlates(equipment, before, windowOf(step, steps[index + 1], loading)) : setLoad(step, loading);
    const place = bar === undefined ? undefined : scale.placeOf(bar.load);
    // A step with no load, or with the most help of a machine, shows nothing of the work.
    const least = loaded.at(-1)?.place ?? (isStep(step.why) ? 0 : -Infinity);
    if (bar !== undefined && place !== undefined && place > least + SAME_LOAD) loaded.push({ step, place, bar });
  }
  return loaded;
}

function windowOf({ wanted, why }: WantedStep, after: WantedStep | undefined, { scale, working, jump }: WarmupLoading): LoadWindow {
  const load = scale.loadAt(wanted);
  const next = scale.loadAt(after?.wanted ?? working);
  return { wanted: load, tolerance: isStep(why) ? LOAD_TOLERANCE[why] * working : SAME_LOAD, next, jump };
}

function isStep(why: WarmupReason): why is "step" | "last-step" {
  return why === "step" || why === "last-step";
}

function setLoad({ wanted }: WantedStep, { scale }: WarmupLoading): LoadedBar | undefined {
  const place = scale.floor(wanted);
  return place === undefined ? undefined : { load: scale.loadAt(place), perSide: [] };
}

/** Of two neighbours too near together the lower, but for the set from which the steps climb. */
function findTooNear(loaded: readonly LoadedStep[], jump: number): WantedStep | undefined {
  for (const [index, { step, place }] of loaded.entries()) {
    const next = loaded[index + 1];
    if (next !== undefined && next.place - place < jump - SAME_LOAD) return step.why === "step" ? step : next.step;
  }
  return undefined;
}

function describeSet({ step, place, bar }: LoadedStep, { equipment, working, repsToFailure }: WarmupLoading): WarmupSet[] {
  const share = place / working;
  const reps = limitWarmupReps(step.reps, share, repsToFailure);
  if (reps === undefined) return [];
  const restSeconds = WARMUP_RESTS.find(({ fromShare }) => share >= fromShare)?.restSeconds ?? 0;
  const load = { value: bar.load, unit: unitOf(equipment) };
  return [{ load, ...(equipment.kind === "plates" ? { perSide: bar.perSide } : {}), reps, restSeconds, share, why: step.why }];
}
