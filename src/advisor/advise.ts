import type { Catalogue } from "../catalogue/catalogue";
import { LiftcoreError } from "../foundation/LiftcoreError";
import { describeValue } from "../foundation/describeValue";
import type { LoadingEquipment } from "../loading/equipment";
import type { TrainingLog } from "../log/types";
import type { Lifter } from "../programming/lifter";
import { checkCalendarDate, type CalendarDate } from "../units/calendar";
import type { Advice, Alternative } from "./advice";
import { createAdvisor, type Advisor } from "./createAdvisor";
import type { Decision } from "./decision";
import { adjustDraft, draftFromDecision, draftFromProposal, prescribeDraft, type Draft } from "./draft";
import { explainUnusable } from "./explainUnusable";
import { gatherFacts } from "./gatherFacts";
import { judgeRules, type FiredRule } from "./judgeRules";
import type { Plan } from "./plan";
import { proposeNext } from "./proposeNext";
import { rateConfidence } from "./rateConfidence";
import { makeReason, type Reason } from "./reason";
import type { Effect } from "./rule";
import type { Scheme } from "./scheme";
import { situate } from "./situate";
import type { Situation } from "./situation";
import { meanWeeklySets } from "./weeklySets";

/** What {@link advise} is asked. */
export interface AdviseInput {
  /** An id of the catalogue, or of an unlisted lift in the log. */
  readonly exerciseId: string;
  /** The lifter's history; sessions after `today` are not looked at. */
  readonly log: TrainingLog;
  /** The lift's preset, or the lifter's own habit where that clearly differs, when left out. */
  readonly plan?: Plan;
  readonly lifter?: Lifter;
  /** Even steps from the usual bar when left out. */
  readonly equipment?: LoadingEquipment;
  /** The day of the next session. */
  readonly today: CalendarDate;
  readonly catalogue?: Catalogue;
  /** The built-in rules and schemes when left out. */
  readonly advisor?: Advisor;
}

/**
 * Advises on the next session of one lift: what to do, why, and what every rule said.
 *
 * The plan's scheme proposes; rules are heard in the order safety, technique, setup, recovery, adherence, scheme, volume,
 * loading. The first that decides replaces the proposal, later ones may only hold it back, and the load lands on what
 * the equipment can make. A better last session never lowers the next load.
 *
 * @param input the lift, the log, the day, and where known plan, lifter, equipment, catalogue and advisor
 * @returns the advice; "cannot-advise" with a reason where the log holds nothing to go by
 * @throws LiftcoreError `unknown-exercise`, `unknown-scheme`, or `invalid-argument` for a plan or date that cannot be
 * @see acsm-2009, iron-hip-thrust-guide
 * @example
 * import { advise } from "liftcore/advisor";
 * const advice = advise({ exerciseId: "barbell-hip-thrust", log: { sessions: [] }, today: "2026-05-09" });
 * advice.decision // => "start"
 * advice.next.sets[0]?.load // => { "value": 20, "unit": "kg" }
 */
export function advise(input: AdviseInput): Advice {
  const { exerciseId, log, lifter, today, advisor = createAdvisor() } = input;
  checkCalendarDate("today", today);
  const situation = situate(input);
  const unusable = explainUnusable(situation, log, exerciseId, today);
  const scheme = pickScheme(advisor, situation.resolved.plan.scheme);
  const { from, proposal } = proposeNext(situation, scheme);
  const known = {
    ...gatherFacts(situation, lifter, today, meanWeeklySets(log, situation.exercise, today, input.catalogue)),
    "proposal.decision": proposal.decision,
    "proposal.load": proposal.load,
    "proposal.stepShare": proposal.stepShare ?? 0,
    "proposal.proven": proposal.proven ?? { value: 0, unit: proposal.load.unit },
    "proposal.fallback": proposal.fallback ?? proposal.load,
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
  const decided = decide(fired, situation);
  const { draft, reasons } = adjust(decided?.draft ?? proposed, decided === undefined ? [spoken] : [decided.reason], fired);
  const isChanged = draft.load?.value !== proposed.load?.value;
  const isOpen = decided === undefined || OPEN_TO_CHOICE.includes(decided.draft.decision);
  const alternatives: Alternative[] = isChanged && isOpen
    ? [{ decision: proposed.decision, next: prescribeDraft(proposed, situation), reason: spoken }]
    : [];
  return { ...base, decision: draft.decision, next: prescribeDraft(draft, situation), reasons, warnings, alternatives };
}

/** Decisions that a lifter may overrule without risk; pain, faults and long breaks are not among them. */
const OPEN_TO_CHOICE: readonly Decision[] = ["hold", "deload"];

function pickScheme({ schemes }: Advisor, id: string): Scheme {
  const scheme = schemes.find((one) => one.id === id);
  if (scheme !== undefined) return scheme;
  const known = schemes.map((one) => one.id).join(", ");
  throw new LiftcoreError("unknown-scheme", `plan.scheme must be one of ${known}, got ${describeValue(id)}`, "plan.scheme");
}

function reasonOf({ rule, finding }: FiredRule): Reason {
  return makeReason(rule, finding.code, finding.params);
}

/** The first rule that decides; every later one yields to it. */
function decide(fired: readonly FiredRule[], situation: Situation): { draft: Draft; reason: Reason } | undefined {
  const lastLoad = situation.inZone[0]?.topLoad ?? situation.exposures[0]?.topLoad;
  if (lastLoad === undefined) return undefined;
  for (const one of fired) {
    const { effect } = one.finding;
    if (effect.kind === "decide") return { draft: draftFromDecision(effect, lastLoad, situation), reason: reasonOf(one) };
  }
  return undefined;
}

/** Lets every adjusting rule hold the draft back; those that changed something join the reasons. */
function adjust(start: Draft, reasons: readonly Reason[], fired: readonly FiredRule[]): { draft: Draft; reasons: Reason[] } {
  return fired.reduce<{ draft: Draft; reasons: Reason[] }>(
    (state, one) => {
      const { effect } = one.finding;
      const draft = isAdjusting(effect) ? adjustDraft(state.draft, effect) : undefined;
      return draft === undefined ? state : { draft, reasons: [reasonOf(one), ...state.reasons] };
    },
    { draft: start, reasons: [...reasons] },
  );
}

function isAdjusting(effect: Effect): effect is Extract<Effect, { kind: "adjust" }> {
  return effect.kind === "adjust";
}
