import { refuseArgument } from "../foundation/refuseArgument";
import { checkNumber } from "../foundation/checkNumber";
import { checkObject } from "../foundation/checkObject";
import { checkOneOf } from "../foundation/checkOneOf";
import { describeValue } from "../foundation/describeValue";
import type { OneRepMaxFormula } from "./formula";

const UNITS = ["any", "kg", "lb"] as const;

/** Throws `invalid-argument` naming the part, as "formula.validReps.max", unless a formula of the caller's own is whole. */
export function checkFormula(argument: string, formula: OneRepMaxFormula): void {
  if (!isWhole(formula)) explain(argument, formula);
}

/** What stands where a formula should. */
type Claimed = { readonly [Part in keyof OneRepMaxFormula]?: unknown } | null;

/** The same as {@link explain} without a word, since built-in formulas come by here in every estimate. */
function isWhole(formula: Claimed): boolean {
  if (typeof formula !== "object" || formula === null) return false;
  const { id, unit, validReps, growthSpread } = formula;
  return (
    typeof id === "string" &&
    (unit === "any" || unit === "kg" || unit === "lb") &&
    isRange(validReps) &&
    (growthSpread === undefined || isFromZero(growthSpread)) &&
    typeof formula.estimate === "function" &&
    typeof formula.load === "function" &&
    typeof formula.reps === "function"
  );
}

function isRange(value: unknown): boolean {
  if (typeof value !== "object" || value === null || !("min" in value) || !("max" in value)) return false;
  const { min, max } = value;
  return isFromZero(min) && isFromZero(max) && max >= min;
}

function isFromZero(value: unknown): value is number {
  return typeof value === "number" && value >= 0 && value < Infinity;
}

function explain(argument: string, formula: OneRepMaxFormula): void {
  checkObject(argument, formula);
  const { id, unit, validReps, growthSpread } = formula;
  if (typeof id !== "string") refuse(`${argument}.id`, "text", id);
  checkOneOf(`${argument}.unit`, unit, UNITS);
  checkObject(`${argument}.validReps`, validReps);
  checkNumber(`${argument}.validReps.min`, validReps.min, { min: 0 });
  checkNumber(`${argument}.validReps.max`, validReps.max, { min: validReps.min });
  if (growthSpread !== undefined) checkNumber(`${argument}.growthSpread`, growthSpread, { min: 0 });
  for (const direction of ["estimate", "load", "reps"] as const) {
    if (typeof formula[direction] !== "function") refuse(`${argument}.${direction}`, "a function", formula[direction]);
  }
}

/** Gives back what a formula made of a mass; throws `invalid-argument` where one of the caller's own made none, or nothing of something. */
export function requireAnswer(argument: string, direction: "estimate" | "load", mass: number, answer: number): number {
  if ((answer > 0 && answer < Infinity) || (answer === 0 && mass === 0)) return answer;
  return refuse(`${argument}.${direction}`, `a function that makes a finite number above 0 of ${mass}`, answer);
}

function refuse(argument: string, wanted: string, got: unknown): never {
  refuseArgument(argument, `must be ${wanted}, got ${describeValue(got)}`);
}
