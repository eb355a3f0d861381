/** How much an {@link ImportIssue} matters: an error is a row, or a whole text, that could not be used. */
export const ISSUE_SEVERITIES = ["error", "warning", "info"] as const;

/** One of {@link ISSUE_SEVERITIES}. */
export type IssueSeverity = (typeof ISSUE_SEVERITIES)[number];

/**
 * What an import did about an issue. "rest-not-read" used what stands before it;
 * "left-out" passed over a document that logs nothing and used the others; "value-preserved" left the value out of the log and kept its text in `preserved`;
 * "value-kept" took a doubtful value as it stands; "value-assumed" filled in what the text does not say;
 * "value-changed" altered a value without loss.
 */
export const IMPORT_ACTIONS = [
  "nothing-read",
  "rest-not-read",
  "row-rejected",
  "left-out",
  "value-preserved",
  "value-kept",
  "value-assumed",
  "value-changed",
] as const;

/** One of {@link IMPORT_ACTIONS}. */
export type ImportAction = (typeof IMPORT_ACTIONS)[number];

/** What can be wrong or doubtful, how much that matters, and what is done about it. Codes are stable. */
export const ISSUE_CODES = {
  "unknown-format": { severity: "error", action: "nothing-read" },
  "text-too-long": { severity: "error", action: "nothing-read" },
  "too-many-rows": { severity: "error", action: "nothing-read" },
  "stopped-at-limit": { severity: "error", action: "rest-not-read" },
  "missing-column": { severity: "error", action: "nothing-read" },
  "totals-only": { severity: "error", action: "nothing-read" },
  "invalid-document": { severity: "error", action: "nothing-read" },
  "no-log": { severity: "error", action: "nothing-read" },
  "newer-version": { severity: "error", action: "nothing-read" },
  "document-rejected": { severity: "error", action: "row-rejected" },
  "wrong-number-of-fields": { severity: "error", action: "row-rejected" },
  "unclosed-quote": { severity: "error", action: "row-rejected" },
  "field-too-long": { severity: "error", action: "row-rejected" },
  "unreadable-date": { severity: "error", action: "row-rejected" },
  "unreadable-number": { severity: "error", action: "row-rejected" },
  "unreadable-unit": { severity: "error", action: "row-rejected" },
  "invalid-value": { severity: "error", action: "row-rejected" },
  "unreadable-mark": { severity: "error", action: "row-rejected" },
  "missing-exercise": { severity: "error", action: "row-rejected" },
  "impossible-load": { severity: "error", action: "row-rejected" },
  "impossible-repetitions": { severity: "error", action: "row-rejected" },
  "document-skipped": { severity: "warning", action: "left-out" },
  "unknown-mark": { severity: "warning", action: "value-preserved" },
  "unreadable-value": { severity: "warning", action: "value-preserved" },
  "unreadable-effort": { severity: "warning", action: "value-preserved" },
  "effort-conflict": { severity: "warning", action: "value-preserved" },
  "doubtful-start": { severity: "warning", action: "value-preserved" },
  "unreadable-duration": { severity: "warning", action: "value-preserved" },
  "unreadable-end": { severity: "warning", action: "value-preserved" },
  "ends-before-start": { severity: "warning", action: "value-preserved" },
  "implausible-duration": { severity: "info", action: "value-preserved" },
  "unknown-column": { severity: "info", action: "value-preserved" },
  "implausible-repetitions": { severity: "warning", action: "value-kept" },
  "incomplete-document": { severity: "warning", action: "value-kept" },
  "stray-quote": { severity: "warning", action: "value-kept" },
  "ambiguous-day-order": { severity: "warning", action: "value-assumed" },
  "unit-assumed": { severity: "warning", action: "value-assumed" },
  "distance-unit-assumed": { severity: "info", action: "value-assumed" },
  "header-missing": { severity: "info", action: "value-assumed" },
  "time-zone-assumed": { severity: "info", action: "value-assumed" },
  "unit-doubtful": { severity: "warning", action: "value-assumed" },
  "unit-conflict": { severity: "warning", action: "value-kept" },
  "unit-restored": { severity: "info", action: "value-changed" },
  "replaced-characters": { severity: "warning", action: "value-kept" },
  "nul-characters": { severity: "warning", action: "value-changed" },
} as const satisfies Record<string, { severity: IssueSeverity; action: ImportAction }>;

/** One of the keys of {@link ISSUE_CODES}. */
export type IssueCode = keyof typeof ISSUE_CODES;

/** One thing an import could not use, had to assume, or changed. */
export interface ImportIssue {
  readonly severity: IssueSeverity;
  readonly code: IssueCode;
  /** Line of the text, from 1; the first line of a row that spans several. */
  readonly line: number;
  /** The column's name as the text has it. */
  readonly column?: string;
  /** What stood there, shortened. */
  readonly text?: string;
  /** English, for people; match on `code`. */
  readonly message: string;
  readonly action: ImportAction;
}

/** Where an issue arose. */
export type IssuePlace = Pick<ImportIssue, "line" | "column" | "text">;

const LONGEST_TEXT = 80;

/** Makes an issue; severity and action follow from the code. */
export function importIssue(code: IssueCode, message: string, { text, ...place }: IssuePlace): ImportIssue {
  const shown = text === undefined ? {} : { text: shorten(text) };
  return { ...ISSUE_CODES[code], code, message, ...place, ...shown };
}

function shorten(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
}
