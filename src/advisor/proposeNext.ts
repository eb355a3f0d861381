import { roundToLoadable } from "../loading/roundToLoadable";
import { epleyModified } from "../strength/formulas/epleyModified";
import { kg } from "../units/mass";
import type { Exposure } from "./exposure";
import type { Proposal } from "./proposal";
import type { Spokesperson } from "./reason";
import type { Scheme } from "./scheme";
import type { Situation } from "./situation";

/** Speaks where no scheme can: before the first exposure, or the first in a rep zone. */
export const opening: Spokesperson = {
  id: "opening",
  sources: ["iron-hip-thrust-guide", "project-judgement"],
  messages: {
    start: "There is no session of this lift yet. Begin with {{load}}, learn the movement, and stop each set with {{rir}} or more repetitions to spare.",
    "start-without-load": "There is no session of this lift yet. Find a load that leaves {{rir}} repetitions in reserve.",
    "first-in-zone": "This is the first session of {{least}} to {{most}} repetitions; from your best set {{load}} should leave {{rir}} in reserve.",
  },
};

/** Proposes by the plan's scheme, or opens where there is nothing to go by. */
export function proposeNext(situation: Situation, scheme: Scheme): { readonly from: Spokesperson; readonly proposal: Proposal } {
  const { params = {} } = situation.resolved.plan;
  const checked = scheme.readParams({ ...params });
  const [last] = situation.inZone;
  if (last !== undefined) return { from: scheme, proposal: scheme.propose(situation, last, checked) };
  const [latest] = situation.exposures;
  return { from: opening, proposal: latest === undefined ? proposeStart(situation) : proposeZone(situation, latest) };
}

function proposeStart({ exercise, equipment, resolved }: Situation): Proposal {
  const { reps } = resolved.plan;
  const wanted = kg(exercise?.loading.startKg ?? exercise?.loading.barKg ?? 0);
  if (wanted.value === 0) return { code: "start-without-load", params: { rir: resolved.rir }, decision: "start", reps };
  const load = roundToLoadable(wanted, equipment, "up") ?? roundToLoadable(wanted, equipment, "down") ?? wanted;
  return { code: "start", params: { load, rir: resolved.rir }, decision: "start", load, reps };
}

function proposeZone({ equipment, resolved }: Situation, latest: Exposure): Proposal {
  const { reps } = resolved.plan;
  const repsToFailure = Math.min(epleyModified.validReps.max, reps.max + resolved.rir);
  const wanted = kg(epleyModified.load(latest.bestRank, repsToFailure));
  const load = roundToLoadable(wanted, equipment, "down") ?? roundToLoadable(wanted, equipment, "up") ?? wanted;
  return {
    code: "first-in-zone",
    params: { least: reps.min, most: reps.max, load, rir: resolved.rir },
    decision: "start",
    load,
    reps,
  };
}
