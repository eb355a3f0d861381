import type { Advice } from "./advice";
import { checkAdviseInput, type AdviseInput } from "./adviseInput";
import { adviseOnLift } from "./adviseOnLift";
import { summariseRecent } from "./weeklySets";

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
  checkAdviseInput(input);
  return adviseOnLift(input, summariseRecent(input.log, input.today, input.catalogue));
}
