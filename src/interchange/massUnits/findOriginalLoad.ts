import { snapToThousandth } from "../../foundation/round";
import { massIn } from "../../units/convertMass";
import type { Mass, MassUnit } from "../../units/mass";

/** How finely an app writes what it converted: rounded to hundredths, or with every digit. */
export type Precision = "hundredths" | "full";

/**
 * Apps convert with 0.45359237, 0.453592 or 2.20462; those differ from the exact factor by up to 1.3 millionths, so that
 * 135 lb become 61.24 kg where the exact factor gives 61.23.
 */
const FACTOR_TOLERANCE = 2e-6;
/** What rounding to hundredths can change. */
const ROUNDING = 0.005;
/** The steps in which loads are typed. Where every digit is there, tenths can be told from chance. */
const STEPS = { hundredths: { kg: 0.25, lb: 0.5 }, full: { kg: 0.1, lb: 0.1 } } as const;

/** Returns the other of the two units. */
export function otherUnit(unit: MassUnit): MassUnit {
  return unit === "kg" ? "lb" : "kg";
}

/** Finds the round load in the other unit that a load was converted from, such as 135 lb for 61.24 kg; none for a round load. */
export function findOriginalLoad({ value, unit }: Mass, precision: Precision): Mass | undefined {
  const original = otherUnit(unit);
  const converted = massIn({ value, unit }, original);
  const step = STEPS[precision][original];
  const typed = snapToThousandth(Math.round(converted / step) * step);
  const rounding = precision === "full" ? 0 : massIn({ value: ROUNDING, unit }, original);
  const tolerance = rounding + converted * FACTOR_TOLERANCE;
  return Math.abs(typed - converted) <= tolerance ? { value: typed, unit: original } : undefined;
}

/** Tells whether a load is one that plates and stacks make in its own unit: a multiple of a quarter. */
export function isRoundLoad(value: number): boolean {
  return Number.isInteger(value * 4);
}

/** How finely the loads of a file are written: full as soon as one has more than three decimals. */
export function precisionOf(texts: Iterable<string>): Precision {
  for (const text of texts) if (/[.,]\d{4}/u.test(text)) return "full";
  return "hundredths";
}
