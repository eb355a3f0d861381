import type { WholeRange } from "../catalogue/exercise";
import type { LoadingEquipment } from "../loading/equipment";
import { nextLoadable } from "../loading/roundToLoadable";
import { scaleMass } from "../units/addMass";
import { compareMass } from "../units/compareMass";
import type { Mass } from "../units/mass";
import { landNearest } from "./landNearest";
import type { Decision } from "./decision";
import type { Prescription } from "./prescription";
import type { Proposal } from "./proposal";
import type { Effect } from "./rule";
import type { Situation } from "./situation";

/** The next session while it is being decided. */
export interface Draft {
  readonly decision: Decision;
  readonly load: Mass | undefined;
  readonly reps: WholeRange;
  readonly sets: number;
  readonly rir: number;
  /** The load that was lowered on purpose: what is prescribed must be lighter, if anything lighter can be made. */
  readonly below?: Mass;
}

/** Easier sets are asked for up to this reserve; beyond it nobody can judge what is left (halperin-2022). A plan may ask for more. */
const MOST_RIR = 5;

/** The draft a scheme's proposal makes when no rule interferes. */
export function draftFromProposal({ decision, load, reps }: Proposal, { resolved }: Situation): Draft {
  return { decision, load, reps, sets: resolved.plan.sets, rir: resolved.rir };
}

/** The draft a deciding rule makes from the last load. */
export function draftFromDecision(
  effect: Extract<Effect, { kind: "decide" }>,
  lastLoad: Mass,
  { resolved }: Situation,
): Draft {
  const { decision, loadFactor, from = lastLoad, notAbove, notBelow, setsFactor = 1, extraRir = 0 } = effect;
  const wanted = scaleMass(from, loadFactor);
  const scaled = notAbove !== undefined && compareMass(notAbove, wanted) < 0 ? notAbove : wanted;
  const isBounded = notBelow !== undefined && compareMass(notBelow, scaled) > 0;
  return {
    decision,
    load: isBounded ? notBelow : scaled,
    ...(loadFactor < 1 && !isBounded ? { below: from } : {}),
    reps: resolved.plan.reps,
    sets: Math.max(1, Math.round(resolved.plan.sets * setsFactor)),
    rir: Math.min(Math.max(MOST_RIR, resolved.rir), resolved.rir + extraRir),
  };
}

/** Applies an adjusting rule: it never raises a load, nor adds sets to what a rule decided. Undefined where it changes nothing. */
export function adjustDraft(draft: Draft, effect: Extract<Effect, { kind: "adjust" }>, isDecided: boolean): Draft | undefined {
  const { decision, load, reps, extraSets } = effect;
  if (load !== undefined) {
    if (draft.load === undefined || compareMass(load, draft.load) >= 0) return undefined;
    return { ...draft, decision, load, reps: reps ?? draft.reps };
  }
  if (extraSets === undefined || draft.sets + extraSets < 1) return undefined;
  if (isDecided && extraSets > 0) return undefined;
  const isSettled = draft.decision === "hold" || draft.decision === "add-reps" || (extraSets < 0 && draft.decision === "add-load");
  return isSettled ? { ...draft, decision, sets: draft.sets + extraSets } : undefined;
}

/** Writes the draft as sets, each with a load that the equipment can make. */
export function prescribeDraft(draft: Draft, { equipment, resolved }: Situation): Prescription {
  const { load, below, reps, rir, sets } = draft;
  const landed = load === undefined ? undefined : landLoad(load, below, equipment);
  const set = { kind: "work", reps, rir, restSeconds: resolved.restSeconds } as const;
  return { sets: Array.from({ length: sets }, () => (landed === undefined ? set : { ...set, load: landed })) };
}

function landLoad(load: Mass, below: Mass | undefined, equipment: LoadingEquipment): Mass | undefined {
  if (load.value === 0) return undefined;
  const nearest = landNearest(load, equipment);
  if (nearest === undefined || below === undefined || compareMass(nearest, below) < 0) return nearest;
  return nextLoadable(below, equipment, "down") ?? nearest;
}
