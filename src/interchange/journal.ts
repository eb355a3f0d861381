import { importIssue, type ImportIssue, type IssueCode, type IssuePlace } from "./importIssue";
import type { PreservedValue } from "./formatReading";

/** What an import has noted since it was last asked. */
export interface Notes {
  readonly issues: readonly ImportIssue[];
  readonly preserved: readonly PreservedValue[];
}

/** Where an import notes what it could not use, had to assume or has no place for. */
export interface Journal {
  readonly report: (code: IssueCode, message: string, place: IssuePlace) => void;
  /** Reports the one thing for which a row is rejected. */
  readonly reject: (code: IssueCode, message: string, place: IssuePlace) => void;
  readonly preserve: (value: PreservedValue) => void;
  /** Rows rejected so far. */
  readonly rejected: () => number;
  /** Gives the notes, issues in order of line, and forgets them. */
  readonly take: () => Notes;
}

/** Opens an empty journal. */
export function openJournal(): Journal {
  let issues: ImportIssue[] = [];
  let preserved: PreservedValue[] = [];
  let rejected = 0;
  const report: Journal["report"] = (code, message, place) => {
    issues.push(importIssue(code, message, place));
  };
  return {
    report,
    reject: (code, message, place) => {
      rejected += 1;
      report(code, message, place);
    },
    preserve: (value) => {
      preserved.push(value);
    },
    rejected: () => rejected,
    take: () => {
      const notes = { issues: issues.sort((a, b) => a.line - b.line), preserved };
      issues = [];
      preserved = [];
      return notes;
    },
  };
}
