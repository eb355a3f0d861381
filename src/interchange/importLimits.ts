import { checkNumber } from "../foundation/checkNumber";
import { checkOneOf } from "../foundation/checkOneOf";

/** How large a text may be. */
export interface ImportLimits {
  /** Characters of the text. */
  readonly maxCharacters: number;
  /** Lines of the text, blank ones and the header counted; and the sets, where a line holds several. */
  readonly maxRows: number;
  /** Characters of one field. */
  readonly maxFieldCharacters: number;
}

/** Thirty years of daily training are some 150 000 sets and 20 million characters; these leave room. */
export const DEFAULT_LIMITS: ImportLimits = { maxCharacters: 100_000_000, maxRows: 1_000_000, maxFieldCharacters: 100_000 };

const LIMIT_NAMES = ["maxCharacters", "maxRows", "maxFieldCharacters"] as const;

/** Fills in the defaults; throws `invalid-argument` for an unknown limit or one that is not a whole number from 1. */
export function completeLimits(limits: Partial<ImportLimits> = {}): ImportLimits {
  for (const name of Object.keys(limits)) checkOneOf("limits", name, LIMIT_NAMES);
  const complete = { ...DEFAULT_LIMITS, ...limits };
  for (const name of LIMIT_NAMES) checkNumber(`limits.${name}`, complete[name], { min: 1, step: 1 });
  return complete;
}
