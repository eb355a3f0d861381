import { LiftcoreError } from "../foundation/LiftcoreError";
import { describeValue } from "../foundation/describeValue";
import type { TrainingSummary } from "../volume/summary";
import type { Advice, Alternative } from "./advice";
import type { AdviseInput } from "./adviseInput";
import { createAdvisor, type Advisor } from "./createAdvisor";
import { draftFromProposal, prescribeDraft } from "./draft";
import { explainUnusable } from "./explainUnusable";
import type { KnownFacts } from "./facts";
import { gatherFacts } from "./gatherFacts";
import { judgeRules, type FiredRule } from "./judgeRules";
import type { Proposal } from "./proposal";
import { proposeNext } from "./proposeNext";
import { rateConfidence } from "./rateConfidence";
import { makeReason, type Reason } from "./reason";
import type { Scheme } from "./scheme";
import { isOverrulable, settle } from "./settle";
import { situate } from "./situate";
import { meanWeeklySets } from "./weeklySets";

/** Advises on one lift, given a checked question and what the last four weeks add up to. */
export function adviseOnLift(input: AdviseInput, recent: TrainingSummary): Advice {
  const { exerciseId, lifter, today, advisor = createAdvisor() } = input;
  const situation = situate(input);
  const unusable = explainUnusable(situation);
  const scheme = pickScheme(advisor, situation.resolved.plan.scheme);
  const { from, proposal } = proposeNext(situation, scheme);
  const known = {
    ...gatherFacts(situation, lifter, today, meanWeeklySets(recent, situation.exercise)),
    ...describeProposal(proposal),
  };
  const { fired, trace } = judgeRules(advisor.rules, known);
  const base = {
    exerciseId,
    date: today,
    trace,
    plan: situation.resolved.plan,
    planOrigin: situation.resolved.origin,
    confidence: rateConfidence(situation, trace),
  };
  const warnings = fired.filter(({ finding }) => finding.effect.kind === "warn").map(reasonOf);

  const stop = fired.find(({ finding }) => finding.effect.kind === "stop");
  if (stop !== undefined) {
    const referrals = fired.filter(({ rule, finding }) => rule.stage === "safety" && finding.effect.kind === "warn");
    return { ...base, decision: "stop", next: { sets: [] }, reasons: [reasonOf(stop)], warnings: referrals.map(reasonOf), alternatives: [] };
  }
  if (unusable !== undefined) {
    return { ...base, decision: "cannot-advise", next: { sets: [] }, reasons: [unusable], warnings, alternatives: [] };
  }

  const proposed = draftFromProposal(proposal, situation);
  const spoken = makeReason(from, proposal.code, proposal.params);
  const { draft, by, idle } = settle(proposed, fired, situation, proposal);
  const alternatives: Alternative[] =
    by.every(isOverrulable) && draft.load?.value !== proposed.load?.value
      ? [{ decision: proposed.decision, next: prescribeDraft(proposed, situation), reason: spoken }]
      : [];
  const isDecided = by.some(({ finding }) => finding.effect.kind === "decide");
  return {
    ...base,
    decision: draft.decision,
    next: prescribeDraft(draft, situation),
    reasons: [...by.map(reasonOf), ...(isDecided ? [] : [spoken])],
    warnings: [...idle.map(reasonOf), ...warnings],
    alternatives,
  };
}

function describeProposal({ decision, load, stepShare = 0, earned = false, proven, fallback = load, steps = [] }: Proposal): KnownFacts {
  const common = { "proposal.decision": decision, "proposal.stepShare": stepShare, "proposal.earned": earned };
  if (load === undefined || fallback === undefined) return common;
  return {
    ...common,
    "proposal.load": load,
    "proposal.proven": proven ?? { value: 0, unit: load.unit },
    "proposal.fallback": fallback,
    "proposal.steps": steps,
  };
}

function pickScheme({ schemes }: Advisor, id: string): Scheme {
  const scheme = schemes.find((one) => one.id === id);
  if (scheme !== undefined) return scheme;
  const known = schemes.map((one) => one.id).join(", ");
  throw new LiftcoreError("unknown-scheme", `plan.scheme must be one of ${known}, got ${describeValue(id)}`, "plan.scheme");
}

function reasonOf({ rule, finding }: FiredRule): Reason {
  return makeReason(rule, finding.code, finding.params);
}
