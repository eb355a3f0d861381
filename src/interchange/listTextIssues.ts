import { importIssue, type ImportIssue } from "./importIssue";

const REPLACEMENT = "\uFFFD";

/** What is wrong with the characters of a text, whatever its format. */
export function listTextIssues(text: string, hadNul: boolean): readonly ImportIssue[] {
  const issues: ImportIssue[] = [];
  if (hadNul) {
    issues.push(importIssue("nul-characters", "NUL characters were taken out; the file may be of another encoding", { line: 1 }));
  }
  const at = text.indexOf(REPLACEMENT);
  if (at !== -1) {
    const line = text.slice(0, at).split("\n").length;
    issues.push(importIssue("replaced-characters", "characters were lost before: the file was read in another encoding than its own", { line }));
  }
  return issues;
}
