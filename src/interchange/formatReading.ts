import type { TrainingLog } from "../log/types";
import type { Mass, MassUnit } from "../units/mass";
import type { ImportIssue } from "./importIssue";

/** What became of the rows: `rows` is always `sets + nonSets + rejected`. Header and blank lines are no rows. */
export interface Accounting {
  readonly rows: number;
  readonly sets: number;
  /** Rows that are known not to be sets, such as rest timers and notes. */
  readonly nonSets: number;
  /** Rows that could not be used; each has an error among the issues. */
  readonly rejected: number;
}

/**
 * How the unit of the loads is known: the text declares it for all rows, or row by row; the caller gave it; the numbers
 * show it; or nothing does and it was assumed, which is a question to put to the lifter.
 */
export const UNIT_SOURCES = ["declared", "per-row", "given", "inferred", "assumed"] as const;

/** One of {@link UNIT_SOURCES}. */
export type UnitSource = (typeof UNIT_SOURCES)[number];

/** Which unit the loads are in, how that is known and how surely. */
export interface UnitReading {
  /** The unit of the loads in the log. */
  readonly unit: MassUnit | "mixed";
  readonly how: UnitSource;
  /** 0.5 (a coin's toss) to 1 (stated); the figures in between are judgement. */
  readonly confidence: number;
  /** What speaks for it, in English. */
  readonly evidence: readonly string[];
  /** Where it was inferred or assumed: the other reading, shown on the heaviest load. */
  readonly alternative?: {
    readonly unit: MassUnit;
    readonly heaviest: { readonly exercise: string; readonly asRead: Mass; readonly otherwise: Mass };
  };
}

/** A lift the catalogue does not know, or could not tell from others: it is in the log as `unlisted:…`. */
export interface UnresolvedName {
  readonly name: string;
  /** Sets under this name. */
  readonly rows: number;
  /** Ids of the lifts it could be. */
  readonly candidates?: readonly string[];
}

/** A value for which the log has no place, as the text had it. */
export interface PreservedValue {
  readonly sessionId: string;
  readonly line: number;
  readonly column: string;
  readonly text: string;
}

/** What reading a text gives, whatever its format. */
export interface FormatReading {
  readonly log: TrainingLog;
  readonly unit: UnitReading;
  readonly accounting: Accounting;
  /** In order of line. */
  readonly issues: readonly ImportIssue[];
  readonly unresolved: readonly UnresolvedName[];
  readonly preserved: readonly PreservedValue[];
}

/** The unit of a text without loads. */
export const NO_LOADS: UnitReading = { unit: "kg", how: "assumed", confidence: 0.5, evidence: ["there are no loads"] };

/** What is known of a text without rows. */
export const NO_ROWS: Pick<FormatReading, "unit" | "accounting" | "unresolved"> = {
  unit: NO_LOADS,
  accounting: { rows: 0, sets: 0, nonSets: 0, rejected: 0 },
  unresolved: [],
};

/** The reading of a text that cannot be used at all. */
export function readNothing(issues: readonly ImportIssue[]): FormatReading {
  return { ...NO_ROWS, log: { sessions: [] }, issues, preserved: [] };
}
