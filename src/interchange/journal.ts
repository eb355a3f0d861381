import { importIssue, type ImportIssue, type IssueCode, type IssuePlace } from "./importIssue";
import type { PreservedValue } from "./formatReading";

/** What one import has noted so far. */
export interface Journal {
  readonly issues: readonly ImportIssue[];
  readonly preserved: readonly PreservedValue[];
  readonly report: (code: IssueCode, message: string, place: IssuePlace) => void;
  readonly preserve: (value: PreservedValue) => void;
}

/** Opens an empty journal. */
export function openJournal(): Journal {
  const issues: ImportIssue[] = [];
  const preserved: PreservedValue[] = [];
  return {
    issues,
    preserved,
    report: (code, message, place) => {
      issues.push(importIssue(code, message, place));
    },
    preserve: (value) => {
      preserved.push(value);
    },
  };
}
