import type { PreservedValue } from "./formatReading";
import type { ImportIssue } from "./importIssue";
import type { Notes } from "./journal";

/** The notes of a stream: all of them to the callbacks, the first of them kept. */
export interface StreamNotes {
  readonly add: (notes: Notes) => void;
  readonly report: () => Notes & { readonly omitted: { readonly issues: number; readonly preserved: number } };
}

/** As many of each are kept, so that memory stays bounded however bad a file is. */
const MOST_KEPT = 10_000;

/** Opens the notes of one stream. */
export function openStreamNotes(
  onIssue: (issue: ImportIssue) => void = () => undefined,
  onPreserved: (value: PreservedValue) => void = () => undefined,
): StreamNotes {
  const issues: ImportIssue[] = [];
  const preserved: PreservedValue[] = [];
  const omitted = { issues: 0, preserved: 0 };
  return {
    add: (notes) => {
      for (const issue of notes.issues) {
        onIssue(issue);
        if (issues.length < MOST_KEPT) issues.push(issue);
        else omitted.issues += 1;
      }
      for (const value of notes.preserved) {
        onPreserved(value);
        if (preserved.length < MOST_KEPT) preserved.push(value);
        else omitted.preserved += 1;
      }
    },
    report: () => ({ issues, preserved, omitted }),
  };
}
