import { LiftcoreError } from "../foundation/LiftcoreError";
import { describeValue } from "../foundation/describeValue";

/** Throws `invalid-argument` unless `locale` is a well-formed BCP 47 language tag. */
export function checkLocale(locale: string): void {
  try {
    Intl.getCanonicalLocales(locale);
  } catch {
    throw new LiftcoreError("invalid-argument", `locale must be a language tag such as "en-GB", got ${describeValue(locale)}`, "locale");
  }
}
