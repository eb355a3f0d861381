import type { Catalogue } from "../catalogue/catalogue";
import { LIFT_ROLES, type LiftRole } from "../catalogue/exercise";
import { checkObject } from "../foundation/checkObject";
import { checkOneOf } from "../foundation/checkOneOf";
import { LiftcoreError } from "../foundation/LiftcoreError";
import { describeValue } from "../foundation/describeValue";
import type { LoadingEquipment } from "../loading/equipment";
import { checkLog } from "../log/checkLog";
import type { TrainingLog } from "../log/types";
import { checkLifter } from "../programming/checkLifter";
import type { Lifter } from "../programming/lifter";
import { checkCalendarDate, type CalendarDate } from "../units/calendar";
import type { Advice, Alternative } from "./advice";
import { createAdvisor, type Advisor } from "./createAdvisor";
import { draftFromProposal, prescribeDraft } from "./draft";
import { explainUnusable } from "./explainUnusable";
import { gatherFacts } from "./gatherFacts";
import { judgeRules, type FiredRule } from "./judgeRules";
import type { KnownFacts } from "./facts";
import type { Plan } from "./plan";
import type { Proposal } from "./proposal";
import { proposeNext } from "./proposeNext";
import { rateConfidence } from "./rateConfidence";
import { makeReason, type Reason } from "./reason";
import type { Scheme } from "./scheme";
import { isOverrulable, settle } from "./settle";
import { situate } from "./situate";
import { meanWeeklySets } from "./weeklySets";

/** What {@link advise} is asked. */
export interface AdviseInput {
  /** An id of the catalogue, or of an unlisted lift in the log. */
  readonly exerciseId: string;
  /** The lifter's history; sessions after `today` are not looked at. */
  readonly log: TrainingLog;
  /** The lift's preset, or the lifter's own habit where that clearly differs, when left out. */
  readonly plan?: Plan;
  /** Which of the lift's presets to use where no plan is given; without it the accessory one, or the lifter's habit. */
  readonly role?: LiftRole;
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
 * loading. The most careful of those that decide replaces the proposal, others may only hold it back, and the load lands
 * on what the equipment can make. A better last session never lowers the next load.
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
  checkObject("input", input);
  const { exerciseId, log, lifter, today, advisor = createAdvisor() } = input;
  checkLog(log);
  checkCalendarDate("today", today);
  if (lifter !== undefined) checkLifter(lifter);
  if (input.role !== undefined) checkOneOf("role", input.role, LIFT_ROLES);
  const situation = situate(input);
  const unusable = explainUnusable(situation, log, exerciseId, today);
  const scheme = pickScheme(advisor, situation.resolved.plan.scheme);
  const { from, proposal } = proposeNext(situation, scheme);
  const known = {
    ...gatherFacts(situation, lifter, today, meanWeeklySets(log, situation.exercise, today, input.catalogue)),
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

function describeProposal({ decision, load, stepShare = 0, earned = false, proven, fallback = load }: Proposal): KnownFacts {
  const common = { "proposal.decision": decision, "proposal.stepShare": stepShare, "proposal.earned": earned };
  if (load === undefined || fallback === undefined) return common;
  return {
    ...common,
    "proposal.load": load,
    "proposal.proven": proven ?? { value: 0, unit: load.unit },
    "proposal.fallback": fallback,
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
