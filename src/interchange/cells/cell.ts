import type { IssueCode } from "../importIssue";

/** Why a cell cannot be used. */
export interface CellFault {
  readonly code: IssueCode;
  readonly message: string;
}

/** What a cell comes to: a value, nothing, or a fault. */
export interface Cell<Value> {
  readonly value: Value | undefined;
  readonly fault: CellFault | undefined;
}

/** A cell with a value; `undefined` for an empty one. */
export function cellOf<Value>(value: Value | undefined): Cell<Value> {
  return { value, fault: undefined };
}

/** A cell that cannot be used. */
export function faultyCell<Value>(code: IssueCode, message: string): Cell<Value> {
  return { value: undefined, fault: { code, message } };
}
