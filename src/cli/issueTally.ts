import type { ImportIssue, IssueCode } from "../interchange/importIssue";

/** How often an import met one kind of issue, and where first. */
export interface IssueCount {
  readonly code: IssueCode;
  readonly count: number;
  readonly first: ImportIssue;
}

/** Issues counted by kind, so that a file of any length needs no more memory than there are kinds. */
export interface IssueTally {
  readonly add: (issue: ImportIssue) => void;
  /** Errors first, then as they came. */
  readonly counts: () => readonly IssueCount[];
  /** Why nothing could be used. */
  readonly fatal: () => ImportIssue | undefined;
}

const ORDER = { error: 0, warning: 1, info: 2 } as const;

/** Opens the tally of one file. */
export function openIssueTally(): IssueTally {
  const counts = new Map<IssueCode, IssueCount>();
  return {
    add: (issue) => {
      const known = counts.get(issue.code);
      counts.set(issue.code, { code: issue.code, count: (known?.count ?? 0) + 1, first: known?.first ?? issue });
    },
    counts: () => [...counts.values()].sort((a, b) => ORDER[a.first.severity] - ORDER[b.first.severity]),
    fatal: () => [...counts.values()].find(({ first }) => first.action === "nothing-read")?.first,
  };
}
