import { refuseArgument } from "../foundation/refuseArgument";
import { describeValue } from "../foundation/describeValue";

/** Throws `invalid-argument` unless `locale` is a well-formed BCP 47 language tag. */
export function checkLocale(locale: string): void {
  try {
    Intl.getCanonicalLocales(locale);
  } catch {
    refuseArgument("locale", `must be a language tag such as "en-GB", got ${describeValue(locale)}`);
  }
}
