import { checkNumber } from "../foundation/checkNumber";
import { checkObject } from "../foundation/checkObject";
import { checkOneOf } from "../foundation/checkOneOf";
import { MASS_UNITS, type Mass } from "../units/mass";
import type { LooseParams } from "./scheme";

/** Options of the schemes that raise the load by a step. */
export interface IncrementParams {
  /** Added to the load when it goes up, above 0; the next load the equipment makes when left out. */
  readonly increment?: Mass;
}

/** Checks the options of a scheme that raises the load by a step. */
export function readIncrement(params: LooseParams): IncrementParams {
  for (const name of Object.keys(params)) checkOneOf("plan.params", name, ["increment"]);
  const { increment } = params;
  if (increment === undefined) return {};
  checkObject("plan.params.increment", increment);
  const { value, unit }: { value?: unknown; unit?: unknown } = increment;
  checkOneOf("plan.params.increment.unit", unit, MASS_UNITS);
  checkNumber("plan.params.increment", value, { min: Number.MIN_VALUE, unit });
  return { increment: { value, unit } };
}
