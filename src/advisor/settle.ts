import { compareMass } from "../units/compareMass";
import { adjustDraft, draftFromDecision, type Draft } from "./draft";
import type { FiredRule } from "./judgeRules";
import type { Proposal } from "./proposal";
import type { Stage } from "./rule";
import type { Situation } from "./situation";

/** What the rules made of a proposal. */
export interface Settlement {
  readonly draft: Draft;
  /** The rules that made the draft differ from the proposal, the last first. */
  readonly by: readonly FiredRule[];
  /** Rules that had a say and were outdone by a more careful one, or had nothing left to hold back. */
  readonly idle: readonly FiredRule[];
}

/** Lets the most careful deciding rule replace the proposal, and every adjusting rule hold the result back. */
export function settle(proposed: Draft, fired: readonly FiredRule[], situation: Situation, proposal: Proposal): Settlement {
  const [decided, ...outdone] = listDecisions(fired, situation, proposal);
  const start: Settlement = {
    draft: decided?.draft ?? proposed,
    by: decided === undefined ? [] : [decided.rule],
    idle: outdone.map(({ rule }) => rule),
  };
  return fired.reduce((state, one) => {
    if (one.finding.effect.kind !== "adjust") return state;
    const draft = adjustDraft(state.draft, one.finding.effect, decided !== undefined);
    if (draft !== undefined) return { ...state, draft, by: [one, ...state.by] };
    return one.rule.stage === "setup" ? { ...state, idle: [...state.idle, one] } : state;
  }, start);
}

/** What each deciding rule would prescribe, the lightest first; of equals the one heard first. */
function listDecisions(fired: readonly FiredRule[], situation: Situation, proposal: Proposal) {
  const [latest] = situation.exposures;
  const lastLoad = situation.inZone[0]?.topLoad ?? (latest === undefined ? undefined : proposal.load);
  if (lastLoad === undefined) return [];
  return fired
    .flatMap((rule) => {
      const { effect } = rule.finding;
      if (effect.kind !== "decide") return [];
      const draft = draftFromDecision(effect, lastLoad, situation);
      return [{ rule, draft, load: draft.load ?? lastLoad }];
    })
    .sort((a, b) => compareMass(a.load, b.load));
}

/** Where a lifter may overrule what changed the plan's own proposal; pain, faults and setup are not among them. */
const OPEN_STAGES: readonly Stage[] = ["recovery", "scheme", "loading"];

/** Tells whether the lifter may do what the plan alone proposes in spite of a rule. */
export function isOverrulable({ rule, finding: { effect } }: FiredRule): boolean {
  return OPEN_STAGES.includes(rule.stage) && (effect.kind !== "decide" || effect.decision !== "resume-lighter");
}
