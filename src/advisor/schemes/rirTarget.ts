import { checkNumber } from "../../foundation/checkNumber";
import { checkOneOf } from "../../foundation/checkOneOf";
import type { LoadableDirection } from "../../loading/loadableDirection";
import { roundToLoadable } from "../../loading/roundToLoadable";
import { epleyModified as formula } from "../../strength/formulas/epleyModified";
import type { LoadingEquipment } from "../../loading/equipment";
import { compareMass } from "../../units/compareMass";
import { massIn } from "../../units/convertMass";
import type { Mass, MassUnit } from "../../units/mass";
import type { Exposure, ExposureSet } from "../exposure";
import { landNearest } from "../landNearest";
import type { Proposal } from "../proposal";
import { defineScheme, type LooseParams } from "../scheme";
import type { Situation } from "../situation";

/** Options of the RIR-target scheme. */
export interface RirTargetParams {
  /** Largest change of load from one session to the next, as a share from 0.01 to 0.5; 0.1 when left out. */
  readonly largestChange?: number;
}

const LARGEST_CHANGE = 0.1;

/** The load that should leave the planned reserve, read from what the last sets left. */
export const rirTarget = /* @__PURE__ */ defineScheme({
  id: "rir-target",
  title: "Load by repetitions in reserve",
  rationale:
    "The best set of the last session, with the reserve it left, says what load should leave the planned reserve next time. Choosing loads this way is safe and about as good as percentages; it is not better.",
  evidence: "meta-analysis",
  sources: ["hickmott-2022", "jovanovic-stmr"],
  messages: {
    "load-for-reserve": "Last time {{reps}} repetitions at {{load}} left {{rir}} in reserve; {{next}} should leave {{goal}} at {{target}} repetitions.",
    "load-toward-reserve": "Last time {{reps}} repetitions at {{load}} left {{rir}} in reserve, so the load for {{goal}} at {{target}} repetitions lies further off; {{next}} is as far as one session should go.",
    "stay-short-of-reserve": "Last time {{reps}} repetitions at {{load}} left {{rir}} in reserve, so the load for {{goal}} at {{target}} repetitions lies further off, but the next one here is too large a step; stay at {{next}}.",
    "keep-for-reserve": "Last time {{reps}} repetitions at {{load}} left {{rir}} in reserve; the load for {{goal}} at {{target}} repetitions is {{next}} again.",
    "reserve-unknown": "Nobody wrote how many repetitions were left at {{load}}; repeat it and note the reserve after each set.",
  },
  readParams: (params: LooseParams): RirTargetParams => {
    for (const name of Object.keys(params)) checkOneOf("plan.params", name, ["largestChange"]);
    const { largestChange } = params;
    if (largestChange === undefined) return {};
    checkNumber("plan.params.largestChange", largestChange, { min: 0.01, max: 0.5 });
    return { largestChange };
  },
  propose,
});

function propose({ resolved, equipment }: Situation, last: Exposure, params: RirTargetParams): Proposal {
  const { plan } = resolved;
  const { largestChange: largest = LARGEST_CHANGE } = params;
  const target = Math.round((plan.reps.min + plan.reps.max) / 2);
  const best = bestRatedSet(last);
  if (best === undefined) {
    return { code: "reserve-unknown", params: { load: last.topLoad }, decision: "hold", load: last.topLoad, reps: plan.reps };
  }
  const { value: top } = last.topLoad;
  const repsToFailure = Math.min(formula.validReps.max, target + resolved.rir);
  const wanted = massIn({ value: formula.load(best.maximumKg, repsToFailure), unit: "kg" }, last.topLoad.unit);
  const bounded = Math.min(top * (1 + largest), Math.max(top * (1 - largest), wanted));
  const load = landWithin(bounded, top, largest, last.topLoad.unit, equipment) ?? last.topLoad;
  const isStay = compareMass(load, landNearest(last.topLoad, equipment) ?? last.topLoad) === 0;
  const order = isStay ? 0 : compareMass(load, last.topLoad);
  const isReached = bounded === wanted;
  return {
    code: isStay ? (isReached ? "keep-for-reserve" : "stay-short-of-reserve") : isReached ? "load-for-reserve" : "load-toward-reserve",
    params: { load: best.set.load, reps: best.set.reps, rir: best.set.rir, next: load, goal: resolved.rir, target },
    decision: order > 0 ? "add-load" : order < 0 ? "reduce-load" : "hold",
    load,
    reps: { min: target, max: target },
  };
}

/**
 * The nearest load that can be made without going further than the largest change or past the present load; the
 * present load's own neighbour where there is none.
 */
function landWithin(value: number, top: number, largest: number, unit: MassUnit, equipment: LoadingEquipment): Mass | undefined {
  const land = (wanted: number, direction: LoadableDirection) => roundToLoadable({ value: wanted, unit }, equipment, direction);
  const isWithin = (load: Mass | undefined): load is Mass => {
    const landed = load === undefined ? Number.NaN : massIn(load, unit);
    return landed <= top * (1 + largest) && landed >= top * (1 - largest) && (value >= top ? landed >= top : landed <= top);
  };
  const options = [landNearest({ value, unit }, equipment), land(value, value >= top ? "down" : "up")];
  return options.find(isWithin) ?? landNearest({ value: top, unit }, equipment);
}

type RatedSet = ExposureSet & { readonly rir: number };

/** The set with a noted reserve that shows the highest maximum; one beyond the formula's range shows what its last repetition does. */
function bestRatedSet({ sets }: Exposure): { readonly set: RatedSet; readonly maximumKg: number } | undefined {
  return sets
    .filter((set): set is RatedSet => set.rir !== undefined)
    .map((set) => ({ set, maximumKg: formula.estimate(set.loadKg, Math.min(formula.validReps.max, set.reps + set.rir)) }))
    .sort((a, b) => b.maximumKg - a.maximumKg)[0];
}
