import type { SetKind } from "../../log/types";
import type { Mark } from "../table/readMark";

/** What several columns together say of the kind of a set. */
export interface SettledMark {
  readonly kind: SetKind;
  readonly toFailure: boolean;
  readonly notDone: boolean;
}

/** The flags of one row. */
export interface RowFlags {
  readonly warmup: boolean | undefined;
  readonly amrap: boolean | undefined;
  readonly skipped: boolean | undefined;
}

/** What the column of kinds alone says. */
export function settleMark(mark: Mark): SettledMark {
  if (mark.row !== "set") return PLAIN;
  return { kind: mark.kind ?? "work", toFailure: mark.toFailure ?? false, notDone: mark.notDone ?? false };
}

/** Joins the column of kinds, the column of states and the flags; a kind in words goes before a flag. */
export function settleFlags(mark: Mark, status: Mark, flags: RowFlags): SettledMark {
  const sets = [mark, status].filter((one) => one.row === "set");
  const flagged = flags.warmup === true ? "warmup" : flags.amrap === true ? "amrap" : "work";
  return {
    kind: sets.find(({ kind }) => kind !== undefined)?.kind ?? flagged,
    toFailure: sets.some(({ toFailure }) => toFailure === true),
    notDone: flags.skipped === true || sets.some(({ notDone }) => notDone === true),
  };
}

const PLAIN: SettledMark = { kind: "work", toFailure: false, notDone: false };
