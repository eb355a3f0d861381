import { checkNumber } from "../foundation/checkNumber";
import { checkLocale } from "./checkLocale";
import { checkMass, type Mass } from "./mass";

/** Options of {@link formatMass}. */
export interface FormatMassOptions {
  /** BCP 47 language tag; "en" when left out, never the machine's own. */
  readonly locale?: string;
  /** Most decimals to show, 0 to 20; 2 when left out. */
  readonly maximumFractionDigits?: number;
}

/**
 * Writes a mass for reading, with the decimal sign and the unit of a locale.
 *
 * @param mass what to write
 * @param options locale and number of decimals
 * @returns text such as "102.5 kg"; rounded for the eye only
 * @throws LiftcoreError `invalid-argument` for a mass that cannot be, a malformed language tag or a number of decimals out of range
 * @example
 * import { formatMass, kg, lb } from "liftcore/units";
 * formatMass(kg(102.5)) // => "102.5 kg"
 * formatMass(lb(225), { locale: "it" }) // => "225 lb"
 */
export function formatMass(mass: Mass, options: FormatMassOptions = {}): string {
  const { locale = "en", maximumFractionDigits = 2 } = options;
  checkMass("mass", mass);
  checkLocale(locale);
  checkNumber("maximumFractionDigits", maximumFractionDigits, { min: 0, max: 20, step: 1 });
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits }).format(mass.value)} ${mass.unit}`;
}
