import { checkNumber } from "../foundation/checkNumber";
import { addCalendarDays } from "../units/calendar";
import type { Advice } from "./advice";
import { checkAdviseInput, type AdviseInput } from "./adviseInput";
import { adviseOnLift } from "./adviseOnLift";
import { createAdvisor } from "./createAdvisor";
import type { Plan } from "./plan";
import { summariseRecent } from "./weeklySets";

/** What {@link adviseAll} is asked. */
export interface AdviseAllInput extends Omit<AdviseInput, "exerciseId" | "plan"> {
  /** Plans by exercise id; each of these lifts gets an advice. */
  readonly plans?: Readonly<Record<string, Plan>>;
  /** Days within which a lift without a plan must have been trained to get an advice; 28 when left out. */
  readonly recentDays?: number;
}

/**
 * Advises on every lift that has a plan, or that was trained lately.
 *
 * @param input as for `advise`, with plans by exercise id in place of one lift and plan
 * @returns one advice per lift, the lifts with plans first, then by how lately they were trained
 * @throws LiftcoreError as `advise`, and `invalid-argument` for a negative `recentDays`
 * @example
 * import { adviseAll } from "liftcore/advisor";
 * adviseAll({ log: { sessions: [] }, today: "2026-05-09" }) // => []
 */
export function adviseAll(input: AdviseAllInput): readonly Advice[] {
  checkAdviseInput(input);
  const { plans = {}, recentDays = 28, ...rest } = input;
  checkNumber("recentDays", recentDays, { min: 0, max: 36_500, step: 1 });
  const since = addCalendarDays(rest.today, -recentDays);
  const recent = rest.log.sessions
    .filter(({ date }) => date >= since && date <= rest.today)
    .reverse()
    .flatMap(({ entries }) => entries.map(({ exerciseId }) => exerciseId));
  const advisor = rest.advisor ?? createAdvisor();
  const summary = summariseRecent(rest.log, rest.today, rest.catalogue);
  return [...new Set([...Object.keys(plans), ...recent])].map((exerciseId) => {
    const plan = plans[exerciseId];
    return adviseOnLift({ ...rest, advisor, exerciseId, ...(plan === undefined ? {} : { plan }) }, summary);
  });
}
