import type { Plan } from "../advisor/plan";
import type { Result } from "../foundation/result";
import { planSchema, plansSchema } from "./planSchema";
import { demandData, readData, type DataIssue } from "./readData";

/**
 * Checks data from outside that should be a plan and returns it typed.
 *
 * @param data anything, such as the result of `JSON.parse`
 * @returns the plan; a copy, frozen
 * @throws LiftcoreError `invalid-data` naming the first place that is wrong
 * @example
 * import { parsePlan } from "liftcore/schemas";
 * parsePlan({ scheme: "linear", sets: 5, reps: { min: 5, max: 5 } }).sets // => 5
 */
export function parsePlan(data: unknown): Plan {
  return demandData("plan", planSchema, data);
}

/**
 * Checks data from outside that should be a plan and returns it, or everything that is wrong with it.
 *
 * @param data anything, such as the result of `JSON.parse`
 * @returns `{ ok: true, value }`, or `{ ok: false, issues }` with a path and a message each
 * @example
 * import { safeParsePlan } from "liftcore/schemas";
 * safeParsePlan({ scheme: "linear", sets: 0, reps: { min: 5, max: 5 } }).ok // => false
 */
export function safeParsePlan(data: unknown): Result<Plan, DataIssue> {
  return readData(planSchema, data);
}

/**
 * Checks data from outside that should be plans by exercise id and returns them, or everything that is wrong.
 *
 * @param data anything, such as the result of `JSON.parse`
 * @returns `{ ok: true, value }`, or `{ ok: false, issues }` with a path and a message each
 * @example
 * import { safeParsePlans } from "liftcore/schemas";
 * safeParsePlans({ "back-squat": { scheme: "linear", sets: 5, reps: { min: 5, max: 5 } } }).ok // => true
 */
export function safeParsePlans(data: unknown): Result<Readonly<Record<string, Plan>>, DataIssue> {
  return readData(plansSchema, data);
}
