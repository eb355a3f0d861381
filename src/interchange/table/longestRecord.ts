import type { ImportLimits } from "../importLimits";

/** A record may have several long fields. */
const LONG_FIELDS = 4;

/** The most characters that one record of a table may have. */
export function longestRecord({ maxFieldCharacters }: Pick<ImportLimits, "maxFieldCharacters">): number {
  return LONG_FIELDS * maxFieldCharacters;
}
